import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { useMe } from "../../people/useMe.ts";
import { Button } from "../../ui/Button.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type CharterRead, charterRoom, JOIN, JOINABLE, type SignatoryRead, type VersionRead } from "../charters.ts";

interface Props {
  charter: CharterRead;
  version: VersionRead | undefined;
  now: readonly SignatoryRead[];
  onDone: () => void;
}

/** For whoever acts for an actor of the hub that is not with the charter: lets it join, once they have read what that means. */
export function JoinFor({ charter, version, now, onDone }: Props) {
  const say = useWords();
  const { rights } = useMe();
  const waiting = rights.actors.filter((id) => !now.some(({ actor }) => actor.id === id));
  const { data } = useQuery(JOINABLE, { variables: { ids: waiting }, skip: !waiting.length });
  const [joining, setJoining] = useState<{ id: string; name: string }>();
  const { run, problem, isBusy } = useDeed();
  const actors = (data?.nodes ?? []).flatMap((node) =>
    node?.__typename === "Actor" && node.active && node.hub.id === charter.hub.id && waiting.includes(node.id) ? [node] : [],
  );
  const join = async () => {
    if (!joining || !(await run(() => perform(charterRoom(charter.id), JOIN, { charter: charter.id, actor: joining.id })))) return;
    notify({ text: say("charters.signatories.joined", { name: joining.name }) });
    setJoining(undefined);
    onDone();
  };
  if (!actors.length) return null;
  return (
    <div className="join-for">
      {actors.map(({ id, name }) => (
        <Button key={id} weight="primary" onPress={() => setJoining({ id, name })}>
          {say("charters.signatories.join", { name })}
        </Button>
      ))}
      {joining && (
        <FormDialog
          title={say("charters.signatories.joinSure", { name: joining.name })}
          send={say("charters.signatories.join", { name: joining.name })}
          isBusy={isBusy}
          problem={problem}
          onSend={join}
          onClose={() => setJoining(undefined)}
        >
          <p>{say("charters.signatories.joinWhat", { name: joining.name })}</p>
          {version && <p>{say("charters.signatories.joinRead", { number: version.number })}</p>}
        </FormDialog>
      )}
    </div>
  );
}
