import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import type { AgreementStage } from "../../schema/agreements/stage.ts";
import { graphql } from "../graphql.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import "./AgreementPage.css";

const LISTED = graphql(`fragment AgreementInList on Agreement { id title stage }`);

const OF_ACTOR = graphql(
  `query ActorAgreements($id: ID!) {
    actor(id: $id) { id hub { id slug seq } agreements(first: 50) { edges { cursor node { ...AgreementInList } } } }
  }`,
  [LISTED],
);
const OF_COUNCIL = graphql(
  `query CouncilAgreements($id: ID!) {
    council(id: $id) { id hub { id slug seq } agreements(first: 50) { edges { cursor node { ...AgreementInList } } } }
  }`,
  [LISTED],
);

interface Listing {
  hub: { id: string; slug: string; seq: number };
  agreements: { edges: readonly { node: { id: string; title: string; stage: AgreementStage } }[] };
}

function AgreementList({ title, of, refetch }: { title: string; of: Listing | null | undefined; refetch: () => Promise<unknown> }) {
  const say = useWords();
  useHubLive(of?.hub.id, of?.hub.seq ?? 0, ({ type }) => {
    if (type === "Agreement" || type === "Party") void refetch().catch(() => {});
  });
  const agreements = of?.agreements.edges.map(({ node }) => node) ?? [];
  if (!agreements.length) return null;
  return (
    <Section title={title}>
      <ul className="agreement-list">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Link to={`/${of?.hub.slug}/agreements/${agreement.id}`}>{agreement.title}</Link>
            <small>{say(`agreements.stage.${agreement.stage}`)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The agreements that an actor is a party of; nothing when there are none. */
export function ActorAgreements({ actor }: { actor: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(OF_ACTOR, { variables: { id: actor }, fetchPolicy: "cache-and-network" });
  return <AgreementList title={say("agreements.ofActor")} of={data?.actor as Listing | undefined} refetch={refetch} />;
}

/** The agreements that a council follows; nothing when there are none. */
export function CouncilAgreements({ council }: { council: string }) {
  const say = useWords();
  const { data, refetch } = useQuery(OF_COUNCIL, { variables: { id: council }, fetchPolicy: "cache-and-network" });
  return <AgreementList title={say("agreements.ofCouncil")} of={data?.council as Listing | undefined} refetch={refetch} />;
}
