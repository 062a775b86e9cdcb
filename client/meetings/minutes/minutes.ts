import { graphql, type ResultOf } from "../../graphql.ts";

/** What is said of minutes wherever they are named. */
const LINE = graphql(`fragment MinutesLine on Minutes { id state number year version sentAt approvedAt publishedAt visibility }`);

const SAID = graphql(`
  fragment ApprovalLine on MinutesApproval { id version role name onPaper answer answeredAt comment person { id name } }
`);

/** The page of a meeting's minutes: how far they have come, who has said what of them, and all that they say. */
export const ONE = graphql(
  `query Minutes($meeting: ID!) {
    meeting(id: $meeting) {
      id title startsAt endsAt state visibility
      hub { id slug name seq }
      council { id name minutesDays parent { id } }
    }
    minutes(meeting: $meeting) {
      ...MinutesLine
      introduction other digest
      approvals(first: 100) { edges { cursor node { ...ApprovalLine } } }
      notes(first: 100) { edges { cursor node { id text createdAt } } }
    }
    minutesContent(meeting: $meeting)
  }`,
  [LINE, SAID],
);

/** What the meeting's own page tells of them. */
export const OF_MEETING = graphql(
  `query MinutesOfMeeting($meeting: ID!) {
    meeting(id: $meeting) { id startsAt state hub { id slug seq } council { id parent { id } } }
    minutes(meeting: $meeting) { ...MinutesLine }
  }`,
  [LINE],
);

/** What a council's page tells of its minutes. */
export const OF_COUNCIL = graphql(
  `query MinutesOfCouncil($council: ID!) {
    council(id: $council) {
      id hub { id slug seq }
      minutes(first: 8, states: [Approved]) { totalCount edges { cursor node { ...MinutesLine meeting { id title theme startsAt } } } }
    }
  }`,
  [LINE],
);

export const BEGIN = graphql(`mutation BeginMinutes($meeting: ID!) { beginMinutes(meeting: $meeting) { id state } }`);
export const WRITE = graphql(`
  mutation WriteMinutes($id: ID!, $introduction: String!, $other: String!) {
    writeMinutes(id: $id, introduction: $introduction, other: $other) { id introduction other }
  }
`);
export const SEND = graphql(`mutation SendMinutes($id: ID!) { sendMinutes(id: $id) { id state } }`);
export const RECALL = graphql(`mutation RecallMinutes($id: ID!) { recallMinutes(id: $id) { id state } }`);
export const APPROVE = graphql(`
  mutation ApproveMinutes($id: ID!, $digest: String!, $comment: String) {
    approveMinutes(id: $id, digest: $digest, comment: $comment) { id state number year }
  }
`);
export const CHANGE = graphql(`
  mutation AskToChangeMinutes($id: ID!, $digest: String!, $comment: String!) {
    askToChangeMinutes(id: $id, digest: $digest, comment: $comment) { id state }
  }
`);
export const SIGNED = graphql(`mutation NoteSigned($approval: ID!) { noteSigned(approval: $approval) { id state } }`);
export const PUBLISH = graphql(`
  mutation PublishMinutes($id: ID!, $visibility: Visibility!) { publishMinutes(id: $id, visibility: $visibility) { id visibility publishedAt } }
`);
export const CORRECT = graphql(`mutation CorrectMinutes($id: ID!, $text: String!) { correctMinutes(id: $id, text: $text) { id text } }`);

type Read = ResultOf<typeof ONE>;
export type MeetingRead = NonNullable<Read["meeting"]>;
export type MinutesRead = NonNullable<Read["minutes"]>;
export type ApprovalRead = MinutesRead["approvals"]["edges"][number]["node"];
export type LineRead = ResultOf<typeof LINE>;

/** The kinds of things whose changes minutes tell of. */
export const told: ReadonlySet<string> = new Set([
  ...["Minutes", "MinutesApproval", "MinutesNote", "Meeting", "Agenda", "Attendance", "Decision", "Task", "RoomPoll", "Attachment"],
]);
