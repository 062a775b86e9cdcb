import { graphql, type ResultOf } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";

/** A decision as it stands anywhere. */
export const DECISION = graphql(`
  fragment DecisionLine on Decision {
    id item heading text kind dissent decidedAt year number narrowedTo frozenAt
  }
`);

/** A decision where it is not plain which meeting made it. */
export const DECISION_OF = graphql(
  `fragment DecisionOfMeeting on Decision { ...DecisionLine council { id name } meeting { id title startsAt } }`,
  [DECISION],
);

/** What a meeting has decided, and whether that waits for approval in its minutes; one question for all items of its agenda. */
export const OF_MEETING = graphql(
  `query MeetingDecisions($meeting: ID!) {
    meeting(id: $meeting) {
      id state startsAt visibility
      hub { id seq }
      council { id }
      decisions(first: 300) { edges { cursor node { ...DecisionLine } } }
    }
    minutes(meeting: $meeting) { id sentAt }
  }`,
  [DECISION],
);

export const HEARD_OF = graphql(
  `subscription MeetingDecided($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...DecisionLine } } }
  }`,
  [HEARD, DECISION],
);

export const WRITE = graphql(
  `mutation WriteDecision($meeting: ID!, $decision: DecisionInput!) {
    writeDecision(meeting: $meeting, decision: $decision) { ...DecisionLine }
  }`,
  [DECISION],
);
export const DESCRIBE = graphql(
  `mutation DescribeDecision($id: ID!, $decision: DecisionPatch!) { describeDecision(id: $id, decision: $decision) { ...DecisionLine } }`,
  [DECISION],
);
export const REMOVE = graphql(`mutation RemoveDecision($id: ID!) { removeDecision(id: $id) }`);

/** The latest that a council has decided. */
export const OF_COUNCIL = graphql(
  `query CouncilDecisions($council: ID!) {
    council(id: $council) {
      id
      hub { id slug seq }
      decisions(first: 5) { totalCount edges { cursor node { ...DecisionOfMeeting } } }
    }
  }`,
  [DECISION_OF],
);

/** All that a hub's councils have decided, as far as it is looked for. */
export const REGISTER = graphql(
  `query Decisions($hub: String!, $council: ID, $year: Int, $kinds: [DecisionKind!], $search: String, $after: String) {
    hub(slug: $hub) {
      id slug name seq
      decisions(first: 40, after: $after, council: $council, year: $year, kinds: $kinds, search: $search) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { ...DecisionOfMeeting } }
      }
      oldest: decisions(first: 1, earliestFirst: true) { edges { cursor node { id decidedAt } } }
      councils(first: 100) { edges { cursor node { id name } } }
    }
  }`,
  [DECISION_OF],
);

export type DecisionRead = ResultOf<typeof DECISION>;
export type DecisionOf = ResultOf<typeof DECISION_OF>;

/** A meeting as the room that its decisions are made in. */
export const decidedIn = (meeting: string) => ({ __typename: "Meeting", id: meeting, lists: { Decision: "decisions" } });
