import { useQuery } from "@apollo/client/react";
import broken from "lucide/dist/esm/icons/shield-alert.mjs";
import whole from "lucide/dist/esm/icons/shield-check.mjs";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Section } from "../ui/Page.tsx";
import { Exactly } from "./AuditEvent.tsx";

const LOG_STATE = graphql(`
  query LogState($hub: ID!) { logState(hub: $hub) { events erased seq seal at brokenAt flaw } }
`);

/** Whether the log is as it was written, looked through anew each time the page is opened or somebody asks. */
export function LogState({ hub }: { hub: string }) {
  const say = useWords();
  const { data, loading, error, refetch } = useQuery(LOG_STATE, {
    variables: { hub },
    fetchPolicy: "network-only",
    notifyOnNetworkStatusChange: true,
  });
  const state = data?.logState;
  const again = (
    <Button onPress={() => void refetch()} isDisabled={loading}>
      {say("audit.state.again")}
    </Button>
  );
  return (
    <Section title={say("audit.state.title")} action={again}>
      <div className="log-state" aria-live="polite">
        {loading && <p>{say("audit.state.looking")}</p>}
        {!loading && error && <p className="log-broken">{error.message}</p>}
        {!loading && state && <Found state={state} />}
      </div>
    </Section>
  );
}

interface State {
  erased: number;
  seq: number;
  seal: string;
  at: string;
  brokenAt: number | null;
  flaw: "altered" | "missing" | "inserted" | "blanked" | null;
}

function Found({ state: { erased, seq, seal, at, brokenAt, flaw } }: { state: State }) {
  const say = useWords();
  if (brokenAt !== null && flaw)
    return (
      <p className="log-broken">
        <Icon of={broken} /> {say(`audit.state.broken.${flaw}`, { seq: brokenAt })}
      </p>
    );
  return (
    <>
      <p className="log-whole">
        <Icon of={whole} /> <span>{say.rich("audit.state.whole", { seq, when: () => <Exactly at={at} /> })}</span>
      </p>
      {erased > 0 && <p>{say("audit.state.erased", { count: erased })}</p>}
      <p className="log-seal">
        {say("audit.state.seal")}: <code>{seal}</code>
        <small>{say("audit.state.sealWhy")}</small>
      </p>
    </>
  );
}
