import { graphql, type ResultOf } from "../../graphql.ts";

/** A point as lists show it. */
export const POINT = graphql(`
  fragment PointLine on AgendaPoint {
    id title words kind minutes owner state answer item tabledItem createdAt
    person { id name }
    actor { id name }
    meeting { id title startsAt }
    tabledAt { id title startsAt }
  }
`);

/** What a council prepares its agendas from. */
export const PREPARED = graphql(
  `query Prepared($id: ID!) {
    council(id: $id) {
      id name endedOn
      parent { id }
      area { id name }
      points { from days }
      hub { id slug name seq }
      myActors(first: 50) { edges { cursor node { id name } } }
      meetings(coming: true, first: 12) { edges { cursor node { id title startsAt state noticeDays } } }
      agendaPoints(states: [Waiting, Tabled], first: 200) { edges { cursor node { ...PointLine } } }
      declined: agendaPoints(states: [Declined], first: 20) { edges { cursor node { ...PointLine } } }
      standingItems(first: 20) { edges { cursor node { id title kind minutes owner place } } }
      agendaTemplates(first: 50) { edges { cursor node { id name items { title } council { id } } } }
    }
  }`,
  [POINT],
);

/** What has to do with one meeting of that: what stands on its agenda, and what was tabled at it. */
export const AT_MEETING = graphql(
  `query PointsAtMeeting($id: ID!) {
    meeting(id: $id) { id hub { id seq } agendaPoints(states: [Taken, Tabled], first: 200) { edges { cursor node { ...PointLine } } } }
  }`,
  [POINT],
);

/** What the reader has sent in, in a whole hub. */
export const MINE = graphql(
  `query MyPoints($hub: String!) {
    hub(slug: $hub) { id slug seq myAgendaPoints(first: 30) { edges { cursor node { ...PointLine council { id name } } } } }
  }`,
  [POINT],
);

/** The names of the actors that the reader acts for. */
export const SPEAKS_FOR = graphql(`query SpeaksFor($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { name hub { id } } } }`);

export const SEND = graphql(
  `mutation SendPoint($council: ID!, $point: PointInput!) { sendPoint(council: $council, point: $point) { ...PointLine } }`,
  [POINT],
);
export const WITHDRAW = graphql(`mutation WithdrawPoint($id: ID!) { withdrawPoint(id: $id) }`);
export const TAKE = graphql(`mutation TakePoint($id: ID!, $meeting: ID!) { takePoint(id: $id, meeting: $meeting) { ...PointLine } }`, [
  POINT,
]);
export const DECLINE = graphql(
  `mutation DeclinePoint($id: ID!, $answer: String!) { declinePoint(id: $id, answer: $answer) { ...PointLine } }`,
  [POINT],
);
export const PUT_BACK = graphql(`mutation PutBackPoint($id: ID!) { putBackPoint(id: $id) { ...PointLine } }`, [POINT]);
export const MOVE = graphql(`mutation MovePoint($id: ID!, $to: Int!) { movePoint(id: $id, to: $to) { id } }`);
export const TABLE = graphql(
  `mutation TableItem($meeting: ID!, $item: ID!) { tableItem(meeting: $meeting, item: $item) { ...PointLine } }`,
  [POINT],
);
export const UNTABLE = graphql(`mutation UntableItem($point: ID!) { untableItem(point: $point) }`);
export const STANDS = graphql(
  `mutation AddStandingItem($council: ID!, $item: StandingItemInput!) { addStandingItem(council: $council, item: $item) { id } }`,
);
export const DESCRIBE_STANDING = graphql(
  `mutation DescribeStandingItem($id: ID!, $item: StandingItemPatch!) {
    describeStandingItem(id: $id, item: $item) { id title kind minutes owner place }
  }`,
);
export const MOVE_STANDING = graphql(`mutation MoveStandingItem($id: ID!, $to: Int!) { moveStandingItem(id: $id, to: $to) { id } }`);
export const REMOVE_STANDING = graphql(`mutation RemoveStandingItem($id: ID!) { removeStandingItem(id: $id) }`);
export const SAVE_TEMPLATE = graphql(
  `mutation SaveTemplate($meeting: ID!, $name: String!, $forHub: Boolean!) { saveTemplate(meeting: $meeting, name: $name, forHub: $forHub) { id name } }`,
);
export const REMOVE_TEMPLATE = graphql(`mutation RemoveTemplate($id: ID!) { removeTemplate(id: $id) }`);
export const SET_RULE = graphql(
  `mutation SetPointsRule($id: ID!, $points: PointsRuleInput!) { describeCouncil(id: $id, council: { points: $points }) { id points { from days } } }`,
);

export type Point = ResultOf<typeof POINT>;
export type Preparing = NonNullable<ResultOf<typeof PREPARED>["council"]>;
export type Standing = Preparing["standingItems"]["edges"][number]["node"];
export type Template = Preparing["agendaTemplates"]["edges"][number]["node"];

/** A council as a room: what is prepared in it is read anew when it is heard of. */
export const preparedRoom = (id: string) => ({ __typename: "Council", id, lists: {} });
