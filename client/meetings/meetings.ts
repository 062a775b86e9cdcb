import { graphql, type ResultOf } from "../graphql.ts";

/** What a list shows of a meeting. */
export const MEETING = graphql(`
  fragment MeetingLine on Meeting {
    id title theme startsAt endsAt place link state noticeDays calledAt visibility
    council { id name }
  }
`);

/** A council as far as its meetings ask: how often it is to meet, when it met and when it will. */
export const MEETS = graphql(`
  fragment MeetsLine on Council {
    id name meetsPerYear decidedOn endedOn visibility
    area { id name }
    parent { id }
    met: meetings(coming: false, first: 12) { edges { cursor node { id startsAt state } } }
    planned: meetings(coming: true, first: 3) { edges { cursor node { id startsAt state } } }
  }
`);

/** The meetings of a hub, coming or past, with the councils that they can be planned for. */
export const MEETINGS = graphql(
  `query Meetings($hub: String!, $coming: Boolean!, $council: ID, $area: ID, $after: String) {
    hub(slug: $hub) {
      id slug name seq
      meetings(first: 60, after: $after, coming: $coming, council: $council, area: $area) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { ...MeetingLine } }
      }
      councils(first: 100, ended: false) { edges { cursor node { ...MeetsLine } } }
      datePolls(first: 20, open: true) { edges { cursor node { id title options council { id name } } } }
    }
  }`,
  [MEETING, MEETS],
);

/** Somebody's place at a meeting. */
export const PLACE = graphql(`
  fragment PlaceLine on Attendance {
    id side substitute answer answeredAt calledAt toldAt remindedAt present guest
    instead { id }
    term { id name email unnamed open isHeld gender startsOn endsOn person { id name } seat { id name actor { id name } } }
  }
`);

/** One meeting's page. */
export const ONE = graphql(
  `query Meeting($id: ID!) {
    meeting(id: $id) {
      ...MeetingLine
      words revision reminderDays
      series { id title }
      hub { id slug name seq }
      council {
        id name kind visibility
        quorum { by count eachSide }
        parent { id }
        seats(first: 200) {
          edges { cursor node { id side substitute paid name actor { id name } terms(first: 6) { edges { cursor node { id name unnamed open isHeld gender startsOn endsOn person { id name } } } } } }
        }
      }
      attendances(first: 300) { edges { cursor node { ...PlaceLine } } }
    }
  }`,
  [MEETING, PLACE],
);

/** A council's own part of its page: its coming meetings and the series that they come by. */
export const OF_COUNCIL = graphql(
  `query CouncilMeetings($id: ID!) {
    council(id: $id) {
      id meetsPerYear decidedOn parent { id }
      hub { id slug seq }
      meetings(coming: true, first: 6) { totalCount edges { cursor node { ...MeetingLine } } }
      met: meetings(coming: false, first: 12) { edges { cursor node { id startsAt state } } }
      series(first: 10) { edges { cursor node { id title rule startsOn at minutes themes pausedMonths without plannedTo endedOn } } }
    }
  }`,
  [MEETING],
);

/** What planning asks of a council: who sits there and whether they are paid. */
export const TO_PLAN = graphql(`
  query ToPlan($id: ID!) {
    council(id: $id) {
      id name visibility meetsPerYear
      parent { id }
      hub { id slug name }
      seats(first: 200) { edges { cursor node { id side paid substitute } } }
    }
  }
`);

export const PLAN = graphql(
  `mutation PlanMeeting($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { ...MeetingLine } }`,
  [MEETING],
);
export const DESCRIBE = graphql(
  `mutation DescribeMeeting($id: ID!, $meeting: MeetingPatch!) { describeMeeting(id: $id, meeting: $meeting) { ...MeetingLine words } }`,
  [MEETING],
);
export const MOVE = graphql(
  `mutation MoveMeeting($id: ID!, $startsAt: DateTime!, $endsAt: DateTime!) {
    moveMeeting(id: $id, startsAt: $startsAt, endsAt: $endsAt) { ...MeetingLine }
  }`,
  [MEETING],
);
export const CANCEL = graphql(`mutation CancelMeeting($id: ID!) { cancelMeeting(id: $id) { ...MeetingLine } }`, [MEETING]);
export const REMOVE = graphql(`mutation RemoveMeeting($id: ID!) { removeMeeting(id: $id) }`);
export const CALL = graphql(`mutation CallMeeting($id: ID!) { callMeeting(id: $id) { ...MeetingLine } }`, [MEETING]);
export const REMIND = graphql(`mutation RemindCalled($id: ID!) { remindCalled(id: $id) { id } }`);
export const HOLD = graphql(`mutation HoldMeeting($id: ID!) { holdMeeting(id: $id) { ...MeetingLine } }`, [MEETING]);
export const ANSWER = graphql(
  `mutation AnswerMeeting($place: ID!, $answer: MeetingAnswer!) { answerMeeting(attendance: $place, answer: $answer) { ...PlaceLine } }`,
  [PLACE],
);
export const NOTE = graphql(
  `mutation NotePresence($place: ID!, $present: Boolean) { notePresence(attendance: $place, present: $present) { ...PlaceLine } }`,
  [PLACE],
);
export const CAME = graphql(
  `mutation AddPresent($meeting: ID!, $who: PresentInput!) { addPresent(meeting: $meeting, who: $who) { ...PlaceLine } }`,
  [PLACE],
);
export const NOT_HERE = graphql(`mutation RemovePresent($place: ID!) { removePresent(attendance: $place) }`);
/** What waits for whoever keeps councils of a hub. */
export const KEEPS = graphql(
  `query KeepsTodo($hub: String!) {
    hub(slug: $hub) {
      id slug
      coming: meetings(first: 40, coming: true, states: [Planned, Called]) {
        edges { cursor node {
          ...MeetingLine
          council { id parent { id } }
          attendances(first: 40, answers: [Waiting], called: true) {
            totalCount
            edges { cursor node { id answer calledAt toldAt remindedAt term { id email person { id } } } }
          }
        } }
      }
      over: meetings(first: 20, coming: false, states: [Planned, Called]) {
        edges { cursor node { ...MeetingLine council { id parent { id } } } }
      }
      councils(first: 60, ended: false) { edges { cursor node { ...MeetsLine } } }
    }
  }`,
  [MEETING, MEETS],
);

export const PLAN_SERIES = graphql(
  `mutation PlanSeries($council: ID!, $series: SeriesInput!) { planSeries(council: $council, series: $series) { id title } }`,
);
export const CHANGE_SERIES = graphql(
  `mutation ChangeSeries($id: ID!, $series: SeriesPatch!) { changeSeries(id: $id, series: $series) { id title } }`,
);

/** A series with its coming meetings, as far as a change of it asks. */
export const SERIES = graphql(`
  query Series($id: ID!) {
    node(id: $id) {
      id
      ... on MeetingSeries {
        title rule startsOn at minutes themes pausedMonths without place link noticeDays reminderDays plannedTo endedOn
        hub { id slug name seq }
        council { id name parent { id } seats(first: 200) { edges { cursor node { id side paid substitute } } } }
        meetings(first: 100, coming: true) {
          edges { cursor node { id title theme startsAt endsAt place link noticeDays reminderDays state calledAt } }
        }
      }
    }
  }
`);
export const PLAN_ON = graphql(`mutation PlanSeriesOn($id: ID!) { planSeriesOn(id: $id) { id plannedTo } }`);
export const END_SERIES = graphql(`mutation EndSeries($id: ID!) { endSeries(id: $id) { id endedOn } }`);

/** The letter of a summons, as it is read without an account. */
export const LETTER = graphql(`
  query Call($secret: String!) {
    call(secret: $secret) {
      hubName hubSlug councilName name meeting title theme words startsAt endsAt place link state answer substitute hasSubstitutes isByAddress whyNot
      files { id name kind size about }
    }
  }
`);
export const ANSWER_LETTER = graphql(
  `mutation AnswerCall($secret: String!, $answer: MeetingAnswer!) { answerCall(secret: $secret, answer: $answer) }`,
);

export const STOP_CALLS = graphql(`mutation StopCalls($secret: String!) { stopCalls(secret: $secret) }`);

export type MeetingRead = ResultOf<typeof MEETING>;
export type MeetsRead = ResultOf<typeof MEETS>;
export type PlaceRead = ResultOf<typeof PLACE>;
export type MeetingOnPage = NonNullable<ResultOf<typeof ONE>["meeting"]>;
export type Letter = NonNullable<ResultOf<typeof LETTER>["call"]>;

/** A meeting as a room: what happens in it is heard there. */
export const meetingRoom = (id: string) => ({ __typename: "Meeting", id, lists: { Attendance: "attendances" } });
