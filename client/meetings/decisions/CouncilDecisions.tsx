import { useQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link } from "react-router";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { DecisionRows } from "./DecisionRows.tsx";
import { OF_COUNCIL } from "./documents.ts";

/** The latest that a council has decided, and the way to all of it. */
export function CouncilDecisions({ council: id }: { council: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(OF_COUNCIL, { variables: { council: id }, fetchPolicy: "cache-and-network" });
  const council = data?.council;
  useHubLive(council?.hub.id, council?.hub.seq ?? 0, ({ type }) => {
    if (type === "Decision") startTransition(() => void refetch());
  });
  if (!council) return null;
  const { hub, decisions } = council;
  return (
    <Section title={say("decisions.council.title")}>
      {decisions.totalCount ? (
        <>
          <DecisionRows hub={hub.slug} decisions={nodesOf(decisions)} isOfOne />
          <p>
            <Link to={`/${hub.slug}/decisions?council=${id}`}>{say("decisions.council.all")}</Link>
          </p>
        </>
      ) : (
        <p className="decisions-none">{say("decisions.council.none")}</p>
      )}
    </Section>
  );
}
