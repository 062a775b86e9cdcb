import { graphql, type ResultOf } from "../graphql.ts";
import { HEARD } from "../live/live.ts";

/** What is told of an agreement itself. */
export const FACTS = graphql(`
  fragment AgreementFacts on Agreement {
    id title kind stage purpose startsOn endsOn caseNumber openedOn outcome outcomeReason outcomeForm outcomeOn visibility
    area { id name }
    themes { id name }
    openedBy { id name }
    steeringGroup { id name }
    follows { id title }
  }
`);

/** A party of an agreement. */
export const PARTY = graphql(`fragment PartyLine on Party { id side joinedOn actor { id name kind active } }`);

/** An agreement's page in one request, with what can be chosen for it in its hub. */
export const AGREEMENT = graphql(
  `query Agreement($id: ID!) {
    agreement(id: $id) {
      ...AgreementFacts
      parties(first: 20) { edges { cursor node { ...PartyLine } } }
      followedBy(first: 5) { edges { cursor node { id title } } }
      hub {
        id slug name seq
        areas(first: 200) { edges { cursor node { id name } } }
        themes { edges { cursor node { id name } } }
      }
    }
  }`,
  [FACTS, PARTY],
);

/** What happens with an agreement and all that belongs to it: its page reads it again. */
export const AGREEMENT_HEARD = graphql(
  `subscription AgreementHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...AgreementFacts } } }
  }`,
  [HEARD, FACTS],
);

/** What an agreement can have grown out of, and who can follow it. */
export const CHOICES = graphql(`
  query AgreementChoices($hub: String!) {
    hub(slug: $hub) {
      id
      agreements(first: 300) { edges { cursor node { id title } } }
      councils(first: 200, kinds: [SteeringGroup]) { edges { cursor node { id name } } }
    }
  }
`);

export const OPEN = graphql(
  `mutation OpenDialogue($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id } }`,
);
export const DESCRIBE = graphql(
  `mutation DescribeAgreement($id: ID!, $agreement: AgreementPatch!) { describeAgreement(id: $id, agreement: $agreement) { ...AgreementFacts } }`,
  [FACTS],
);
export const END_DIALOGUE = graphql(
  `mutation EndDialogue($id: ID!, $outcome: DialogueOutcome!, $reason: String!, $form: String) {
    endDialogue(id: $id, outcome: $outcome, reason: $reason, form: $form) { ...AgreementFacts }
  }`,
  [FACTS],
);
export const REMOVE = graphql(`mutation RemoveDialogue($id: ID!) { removeDialogue(id: $id) }`);
export const ADD_PARTY = graphql(
  `mutation AddParty($agreement: ID!, $actor: ID!) { addParty(agreement: $agreement, actor: $actor) { ...PartyLine } }`,
  [PARTY],
);
export const REMOVE_PARTY = graphql(`mutation RemoveParty($id: ID!) { removeParty(id: $id) }`);

export type AgreementRead = NonNullable<ResultOf<typeof AGREEMENT>["agreement"]>;
export type PartyRead = ResultOf<typeof PARTY>;

/** An agreement as a room: new parties join its list. */
export const agreementRoom = (id: string) => ({ __typename: "Agreement", id, lists: { Party: "parties" } });

/** The parties of an agreement as a plain list. */
export const partiesOf = ({ parties }: { parties: { edges: readonly { node: PartyRead }[] } }) => parties.edges.map(({ node }) => node);
