import { useCallback, useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useDeed } from "../ui/useDeed.ts";

/** What the address in a letter stops: letters of a kind, all of them, or whatever goes to somebody who has no account. */
type Stop = { found: false } | { found: true; what: NoticeKind | "all" | "address" };

const at = (address: string) => `/api/letters/${encodeURIComponent(address)}`;

async function stopAt(address: string): Promise<void> {
  const { ok } = await fetch(at(address), { method: "POST" });
  if (!ok) throw new Error(address);
}

/** Where somebody says that they want no more letters of reminders, by the link in one of them and without signing in. */
export function StopPage() {
  const say = useWords();
  const { address = "" } = useParams();
  const [stop, setStop] = useState<Stop>();
  const [isDone, setDone] = useState(false);
  const [unread, setUnread] = useState<unknown>();
  const { run, problem, isBusy } = useDeed();
  const read = useCallback(() => {
    setUnread(undefined);
    fetch(at(address))
      .then(async (answer) => setStop((await answer.json()) as Stop))
      .catch(setUnread);
  }, [address]);
  useEffect(read, [read]);
  if (unread) return <Broken problem={unread} onRetry={read} />;
  if (!stop) return <Skeleton />;
  const isAddress = stop.found && stop.what === "address";
  const choose = !isAddress && (
    <p>
      <Link to="/me/notices">{say("notices.letter.choose")}</Link>
    </p>
  );
  if (!stop.found)
    return (
      <Page title={say("notices.stop.gone")} lead={<p>{say("notices.stop.goneText")}</p>}>
        {choose}
      </Page>
    );
  if (isDone)
    return (
      <Page
        title={say("notices.stop.done")}
        lead={<p role="status">{say(isAddress ? "notices.stop.addressGone" : "notices.stop.doneText")}</p>}
      >
        {choose}
      </Page>
    );
  const press = () => run(() => stopAt(address).then(() => setDone(true)));
  return (
    <Page
      title={say("notices.stop.title")}
      lead={<p>{say(stop.what === "all" || stop.what === "address" ? `notices.stop.${stop.what}` : "notices.stop.kind")}</p>}
    >
      {stop.what !== "all" && stop.what !== "address" && <p>{say("notices.stop.what", { what: say(`notices.kind.${stop.what}`) })}</p>}
      <p>
        <Button weight="primary" isPending={isBusy} onPress={() => void press()}>
          {say("notices.stop.button")}
        </Button>
      </p>
      <Refused problem={problem} />
      {choose}
    </Page>
  );
}
