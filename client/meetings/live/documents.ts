import { graphql, type ResultOf } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";
import { PLACE } from "../meetings.ts";

/** How a meeting runs. */
export const SITTING = graphql(`
  fragment SittingLine on Sitting {
    id state item since floor openedAt resumesAt closedAt
    spent { item seconds }
  }
`);

/** Somebody's turn to speak. */
export const TURN = graphql(`fragment TurnLine on SpeakerTurn { id kind item askedAt beganAt endedAt withdrawnAt place { id } }`);

/** A question to the room. */
export const POLL = graphql(`
  fragment RoomPollLine on RoomPoll { id item question choices several secret live counts answered putAt closedAt }
`);

/** That somebody has answered one. */
export const VOTE = graphql(`fragment RoomVoteLine on RoomVote { id given poll { id } place { id } }`);

/** A meeting that runs: all that its page and the big screen show. */
export const LIVE = graphql(
  `query LiveMeeting($id: ID!) {
    meeting(id: $id) {
      id title theme startsAt endsAt state place
      hub { id slug name seq }
      council { id name }
      attendances(first: 200) { edges { cursor node { ...PlaceLine } } }
      turns(first: 500) { edges { cursor node { ...TurnLine } } }
      polls(first: 50) { edges { cursor node { ...RoomPollLine } } }
      pollVotes(first: 500, open: true) { edges { cursor node { ...RoomVoteLine } } }
    }
    sitting(meeting: $id) { ...SittingLine }
    agenda(meeting: $id) { id frozenAt items { id title kind owner minutes notes } }
  }`,
  [PLACE, TURN, POLL, VOTE, SITTING],
);

/** What happens at it. */
export const LIVE_HEARD = graphql(
  `subscription LiveMeetingHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) {
      seq caughtUp turned
      event { ...Heard node { __typename id ...SittingLine ...TurnLine ...RoomPollLine ...RoomVoteLine ...PlaceLine } }
    }
  }`,
  [HEARD, PLACE, TURN, POLL, VOTE, SITTING],
);

/** Whether a meeting runs, for the meeting's own page. */
export const RUNS = graphql(`query Runs($id: ID!) { sitting(meeting: $id) { id state } }`);

/** What the server's clock shows. */
export const CLOCK = graphql(`query Clock { clock }`);

/** Who answered what, once it may be seen. */
export const ANSWERS = graphql(
  `
  query RoomAnswers($id: ID!) { node(id: $id) { id ... on RoomPoll { votes(first: 500) { edges { cursor node { id given place { ...PlaceLine } } } } } } }
`,
  [PLACE],
);

/** The questions that were put at a meeting, for its page. */
export const ASKED = graphql(
  `query RoomPolls($id: ID!) {
    meeting(id: $id) { id hub { id seq } polls(first: 50) { edges { cursor node { ...RoomPollLine } } } }
  }`,
  [POLL],
);

export const OPEN = graphql(`mutation OpenSitting($id: ID!) { openSitting(meeting: $id) { ...SittingLine } }`, [SITTING]);
export const TAKE = graphql(`mutation TakeItem($id: ID!, $item: String!) { takeItem(meeting: $id, item: $item) { ...SittingLine } }`, [
  SITTING,
]);
export const PAUSE = graphql(
  `mutation PauseSitting($id: ID!, $minutes: Int, $adjourn: Boolean!) {
    pauseSitting(meeting: $id, minutes: $minutes, adjourn: $adjourn) { ...SittingLine }
  }`,
  [SITTING],
);
export const RESUME = graphql(`mutation ResumeSitting($id: ID!) { resumeSitting(meeting: $id) { ...SittingLine } }`, [SITTING]);
export const CHOOSE = graphql(
  `mutation ChooseFloor($id: ID!, $floor: FloorRule!) { chooseFloor(meeting: $id, floor: $floor) { ...SittingLine } }`,
  [SITTING],
);
export const CLOSE = graphql(`mutation CloseSitting($id: ID!) { closeSitting(meeting: $id) { ...SittingLine } }`, [SITTING]);
export const BE_HERE = graphql(
  `mutation BeAtMeeting($id: ID!, $present: Boolean!) { beAtMeeting(meeting: $id, present: $present) { ...PlaceLine } }`,
  [PLACE],
);
export const ASK = graphql(
  `mutation AskForFloor($id: ID!, $kind: TurnKind!, $place: ID) { askForFloor(meeting: $id, kind: $kind, place: $place) { ...TurnLine } }`,
  [TURN],
);
export const LEAVE = graphql(`mutation LeaveFloor($turn: ID!) { leaveFloor(turn: $turn) { ...TurnLine } }`, [TURN]);
export const YIELD = graphql(`mutation YieldFloor($turn: ID!) { yieldFloor(turn: $turn) { ...TurnLine } }`, [TURN]);
export const CALL = graphql(`mutation CallSpeaker($turn: ID!) { callSpeaker(turn: $turn) { ...TurnLine } }`, [TURN]);
export const PUT = graphql(
  `mutation PutToRoom($id: ID!, $poll: RoomPollInput!) { putToRoom(meeting: $id, poll: $poll) { ...RoomPollLine } }`,
  [POLL],
);
export const GIVE = graphql(
  `mutation AnswerRoom($poll: ID!, $choices: [Int!]!, $place: ID) { answerRoom(poll: $poll, choices: $choices, place: $place) { ...RoomVoteLine } }`,
  [VOTE],
);
export const END = graphql(`mutation EndRoomPoll($poll: ID!) { endRoomPoll(poll: $poll) { ...RoomPollLine } }`, [POLL]);

export type SittingRead = ResultOf<typeof SITTING>;
export type TurnRead = ResultOf<typeof TURN>;
export type PollRead = ResultOf<typeof POLL>;
export type VoteRead = ResultOf<typeof VOTE>;
export type MeetingLive = NonNullable<ResultOf<typeof LIVE>["meeting"]>;

/** A meeting that runs, as a room: what happens in it is heard there, and joins its lists. */
export const liveRoom = (id: string) => ({
  __typename: "Meeting",
  id,
  lists: { Attendance: "attendances", SpeakerTurn: "turns", RoomPoll: "polls", RoomVote: "pollVotes" },
});
