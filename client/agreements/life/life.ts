import { graphql, type ResultOf } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";

/** A text of an agreement, without what it says. */
export const TEXT_LINE = graphql(`
  fragment TextLine on AgreementVersion {
    id number state aim startsOn endsOn why learned withdrawnWhy digest proposedOn inForceOn createdAt
    charter { id number adoptedOn charter { id name } }
    leaving { id actor { id name } }
    joining { id actor { id name } }
  }
`);

/** All that an agreement lives through, in one request. */
export const LIFE = graphql(
  `query AgreementLife($id: ID!) {
    agreement(id: $id) {
      id stage openedOn outcomeOn startsOn endsOn
      hub { id slug name seq }
      parties(first: 20) { edges { cursor node { id side actor { id name } } } }
      versions(first: 30) { edges { cursor node { ...TextLine } } }
      decisions(first: 30) { edges { cursor node { id body decidedOn caseNumber verdict words version { id number } } } }
      signatures(first: 100) { edges { cursor node { id partyName side name signedAt digest onPaper version { id } party { id } } } }
      signatories(first: 20) { edges { cursor node { id name person { id name } party { id } } } }
      endings(first: 20) { edges { cursor node { id way happenedOn reason learning } } }
      followUps(first: 60) { edges { cursor node { id dueOn heldOn state answeredBy { id side } } } }
    }
  }`,
  [TEXT_LINE],
);

/** What happens with an agreement: its life is read again. */
export const LIFE_HEARD = graphql(
  `subscription AgreementLifeHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...TextLine } } }
  }`,
  [HEARD, TEXT_LINE],
);

const LINK = graphql(`fragment ChainLink on Agreement { id title kind stage openedOn startsOn endsOn }`);

/** What an agreement grew out of, and what grew out of it. */
export const CHAIN = graphql(
  `query AgreementChain($id: ID!) {
    agreement(id: $id) {
      ...ChainLink
      follows { ...ChainLink follows { ...ChainLink follows { ...ChainLink follows { ...ChainLink follows { ...ChainLink follows { ...ChainLink } } } } } }
      followedBy(first: 2) { edges { cursor node { ...ChainLink followedBy(first: 2) { edges { cursor node { ...ChainLink followedBy(first: 2) { edges { cursor node { ...ChainLink } } } } } } } } }
    }
  }`,
  [LINK],
);

export const BEGIN_TEXT = graphql(`mutation BeginText($agreement: ID!) { beginText(agreement: $agreement) { ...TextLine } }`, [TEXT_LINE]);
export const PROPOSE = graphql(`mutation ProposeText($version: ID!) { proposeText(version: $version) { ...TextLine } }`, [TEXT_LINE]);
export const WITHDRAW = graphql(
  `mutation WithdrawText($version: ID!, $why: String!, $goesOn: Boolean!) { withdrawText(version: $version, why: $why, goesOn: $goesOn) { ...TextLine } }`,
  [TEXT_LINE],
);
export const REMOVE_TEXT = graphql(`mutation RemoveText($version: ID!) { removeText(version: $version) }`);
export const AMEND = graphql(
  `mutation AmendAgreement($agreement: ID!, $amendment: AmendmentInput!) { amendAgreement(agreement: $agreement, amendment: $amendment) { ...TextLine } }`,
  [TEXT_LINE],
);
export const DECIDE = graphql(
  `mutation NotePoliticalDecision($version: ID!, $decision: PoliticalDecisionInput!) { notePoliticalDecision(version: $version, decision: $decision) { id } }`,
);
export const AUTHORISE = graphql(
  `mutation AuthoriseSignatory($party: ID!, $person: ID, $name: String) { authoriseSignatory(party: $party, person: $person, name: $name) { id name person { id name } party { id } } }`,
);
export const SIGN = graphql(
  `mutation SignText($version: ID!, $party: ID!, $digest: String!, $hasRead: Boolean!) { signText(version: $version, party: $party, digest: $digest, hasRead: $hasRead) { ...TextLine } }`,
  [TEXT_LINE],
);
export const NOTE_SIGNATURE = graphql(
  `mutation NoteSignature($version: ID!, $party: ID!, $name: String!, $signedOn: Date!) { noteSignature(version: $version, party: $party, name: $name, signedOn: $signedOn) { ...TextLine } }`,
  [TEXT_LINE],
);
export const END = graphql(
  `mutation EndAgreement($agreement: ID!, $on: Date!, $reason: String!, $learning: String!) { endAgreement(agreement: $agreement, on: $on, reason: $reason, learning: $learning) { id } }`,
);
export const RENEW = graphql(
  `mutation RenewAgreement($agreement: ID!, $by: ID!, $reason: String!, $learning: String!) { renewAgreement(agreement: $agreement, by: $by, reason: $reason, learning: $learning) { id } }`,
);

type Life = NonNullable<ResultOf<typeof LIFE>["agreement"]>;
export type TextRead = ResultOf<typeof TEXT_LINE>;
export type ChainLinkRead = ResultOf<typeof LINK>;
export type ChainRead = NonNullable<ResultOf<typeof CHAIN>["agreement"]>;

const nodes = <Node>({ edges }: { edges: readonly { node: Node }[] }): Node[] => edges.map(({ node }) => node);

/** An agreement's life with its lists plain; the texts the latest first. */
export function plainLife({ parties, versions, decisions, signatures, signatories, endings, followUps, ...own }: Life) {
  return {
    ...own,
    ...{ parties: nodes(parties), texts: nodes(versions), decisions: nodes(decisions), signatures: nodes(signatures) },
    ...{ signatories: nodes(signatories), endings: nodes(endings), followUps: nodes(followUps) },
  };
}
export type LifeRead = ReturnType<typeof plainLife>;
export type LifeParty = LifeRead["parties"][number];

/** The chain of an agreement in its order: what it grew out of, itself, and what grew out of it. */
export function chainOf(agreement: ChainRead): ChainLinkRead[] {
  const before: ChainLinkRead[] = [];
  type Follows = ChainLinkRead & { follows?: Follows | null };
  for (let link = agreement.follows as Follows | null | undefined; link; link = link.follows) before.unshift(link);
  const after: ChainLinkRead[] = [];
  type Followed = ChainLinkRead & { followedBy?: { edges: readonly { node: Followed }[] } };
  const add = (link: Followed) => {
    for (const { node } of link.followedBy?.edges ?? []) {
      after.push(node);
      add(node);
    }
  };
  add(agreement as Followed);
  return [...before, agreement, ...after];
}
