import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { isWith } from "../../../schema/charter/signatories.ts";
import { graphql } from "../../graphql.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";

const JOINED = graphql(`
  query ActorSignatories($id: ID!) {
    actor(id: $id) { id hub { id slug } signatories(first: 10) { edges { node { id joinedOn leftOn charter { id name } } } } }
  }
`);

/** The charters that an actor is with, on its own page; nothing when there is none. */
export function ActorCharters({ actor: id }: { actor: string }) {
  const say = useWords();
  const { data } = useQuery(JOINED, { variables: { id }, fetchPolicy: "cache-and-network" });
  const actor = data?.actor;
  const joined = actor ? nodesOf(actor.signatories).filter((one) => isWith(one, today())) : [];
  if (!actor || !joined.length) return null;
  return (
    <Section title={say("charters.signatories.ofActor")}>
      <ul>
        {joined.map(({ id, joinedOn, charter }) => (
          <li key={id}>
            <Link to={`/${actor.hub.slug}/charter?charter=${charter.id}`}>{charter.name}</Link>{" "}
            <small>{say.rich("charters.signatories.since", { day: () => <Day on={joinedOn} /> })}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
