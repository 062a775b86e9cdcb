import { graphql, type ResultOf } from "../../graphql.ts";

/** What a meeting teaches a map. */
const LESSON = graphql(`
  fragment LessonRead on Lesson {
    meeting title councilName startsAt map mapTitle present
    pairs { one other oneName otherName kind state strength seenAt }
  }
`);

/** What one meeting teaches the maps that the reader weaves. */
export const LESSONS = graphql(
  `query Lessons($meeting: ID!) {
    meeting(id: $meeting) { id state hub { id slug seq } }
    lessons(meeting: $meeting) { ...LessonRead }
  }`,
  [LESSON],
);

/** What the latest meetings of a hub still have to teach the maps that the reader weaves. */
export const OPEN_LESSONS = graphql(
  `query OpenLessons($hub: ID!) { openLessons(hub: $hub) { meeting title councilName startsAt map mapTitle present pairs { one other kind state } } }`,
);

export const TAKE = graphql(`
  mutation TakeEncounters($meeting: ID!, $map: ID!, $pairs: [PairInput!]!) { takeEncounters(meeting: $meeting, map: $map, pairs: $pairs) { id state } }
`);
export const LEAVE_ASIDE = graphql(`
  mutation DeclineEncounters($meeting: ID!, $map: ID!, $pairs: [PairInput!]!) {
    declineEncounters(meeting: $meeting, map: $map, pairs: $pairs) { id state }
  }
`);

/** At which meetings the two ends of a tie were seen together. */
export const SEEN = graphql(`
  query TieSeen($tie: ID!) {
    node(id: $tie) {
      id
      ... on Tie { encounters(first: 5) { edges { cursor node { id kind hub { id slug } meeting { id title startsAt } } } } }
    }
  }
`);

export type LessonRead = ResultOf<typeof LESSON>;
export type PairRead = LessonRead["pairs"][number];

/** The kinds of things by which what a meeting teaches can change. */
export const teaches = new Set(["Encounter", "Tie", "Attendance", "Meeting", "Placement", "Introduction", "Seat"]);
