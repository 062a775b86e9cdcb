import { graphql, type ResultOf } from "../../graphql.ts";

const PROPOSAL = graphql(`fragment TieProposalRead on TieProposal { agreement title one other oneName otherName change on strength }`);

/** What the agreements of a hub propose of the ties on its maps. */
export const PROPOSALS = graphql(
  `query TieProposals($hub: ID!, $agreement: ID) { tieProposals(hub: $hub, agreement: $agreement) { ...TieProposalRead } }`,
  [PROPOSAL],
);

export const DECIDE = graphql(`
  mutation DecideTie($agreement: ID!, $one: ID!, $other: ID!, $choice: AgreementTieChoice!) {
    decideTie(agreement: $agreement, one: $one, other: $other, choice: $choice) { id choice }
  }
`);

/** The agreements that a tie rests on. */
export const RESTS_ON = graphql(`
  query TieRestsOn($tie: ID!) {
    node(id: $tie) { id ... on Tie { restsOn(first: 5) { edges { cursor node { id title startsOn hub { id slug } } } } } }
  }
`);

export type ProposalRead = ResultOf<typeof PROPOSAL>;

/** The kinds of things by which what agreements propose can change. */
export const proposes = new Set(["Agreement", "AgreementTie", "Party", "Tie"]);
