import { liveBeyondUndoing } from "./deeds.live.ts";
import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose } from "./world.ts";

/** How a town's council meets: one meeting that is to come, one that has been, a series, and a question of when. */
export interface TownsMeetings {
  itemLink: string;
  task: string;
  done: string;
  meeting: string;
  past: string;
  series: string;
  poll: string;
}

const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Builds them, by the person's own requests. */
export async function buildMeetings(person: Asker, council: string, actor: string): Promise<TownsMeetings> {
  const first = async (document: string, variables: object) =>
    (Object.values(await person.get(document, variables))[0] as Loose).id as string;
  const plan = (title: string, days: number) =>
    first("mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }", {
      council,
      meeting: { title, startsAt: daysOn(days), endsAt: daysOn(days + 0.1) },
    });
  const meeting = await plan("Vårmötet", 40);
  return {
    meeting,
    itemLink: await first(
      'mutation($meeting: ID!, $actor: ID!) { linkItem(meeting: $meeting, item: "loven12345", to: { actor: $actor }) { id } }',
      {
        ...{ meeting, actor },
      },
    ),
    past: await plan("Höstmötet", -40),
    series: await first(
      'mutation($council: ID!, $startsOn: Date!) { planSeries(council: $council, series: { title: "FRÖ", rule: "FREQ=YEARLY;BYMONTH=2,9;BYDAY=2WE", startsOn: $startsOn, at: "18:00", minutes: 90, themes: ["Trafik"] }) { id } }',
      { council, startsOn: daysOn(1).slice(0, 10) },
    ),
    task: await first('mutation($council: ID!) { addTask(council: $council, task: { text: "Ring skolan" }) { id } }', { council }),
    done: await first("mutation($id: ID!) { finishTask(id: $id) { id } }", {
      id: await first('mutation($council: ID!) { addTask(council: $council, task: { text: "Boka lokal" }) { id } }', { council }),
    }),
    poll: await first(
      'mutation($council: ID!, $options: [DateTime!]!) { proposeDates(council: $council, poll: { title: "När?", minutes: 60, options: $options }) { id } }',
      { council, options: [daysOn(9), daysOn(10)] },
    ),
  };
}

const one = (id: keyof Town) => (town: Town) => ({ id: town[id] });

/** Every mutation of meetings that can be undone, done once in a way that a town allows. */
export const meetingDeeds: Record<string, Deed> = {
  planMeeting: {
    document:
      'mutation($council: ID!) { planMeeting(council: $council, meeting: { title: "Extra möte", theme: "Torget", startsAt: "2099-03-01T17:00:00Z", endsAt: "2099-03-01T19:00:00Z", place: "Bryggan", noticeDays: 7, visibility: members }) { id } }',
    variables: ({ council }) => ({ council }),
    writes: "create Meeting",
    heardIn: ["council"],
  },
  describeMeeting: {
    document:
      'mutation($id: ID!) { describeMeeting(id: $id, meeting: { title: "Vårmöte", link: "https://example.se/rum", words: "Välkomna!", visibility: members }) { id } }',
    variables: one("meeting"),
    writes: "update Meeting",
    heardIn: ["council", "meeting"],
  },
  moveMeeting: {
    document: 'mutation($id: ID!) { moveMeeting(id: $id, startsAt: "2099-05-01T16:00:00Z", endsAt: "2099-05-01T18:00:00Z") { id } }',
    variables: one("meeting"),
    writes: "update Meeting",
    heardIn: ["council", "meeting"],
  },
  cancelMeeting: {
    document: "mutation($id: ID!) { cancelMeeting(id: $id) { id } }",
    variables: one("meeting"),
    writes: "update Meeting",
    heardIn: ["council", "meeting"],
  },
  holdMeeting: {
    document: "mutation($id: ID!) { holdMeeting(id: $id) { id } }",
    variables: one("past"),
    writes: "update Meeting",
    heardIn: ["council", "past"],
  },
  removeMeeting: {
    document: "mutation($id: ID!) { removeMeeting(id: $id) }",
    variables: one("meeting"),
    writes: "delete Meeting",
    heardIn: ["council", "meeting"],
  },
  planSeries: {
    document:
      'mutation($council: ID!) { planSeries(council: $council, series: { title: "Fika", rule: "FREQ=MONTHLY;BYMONTHDAY=15", startsOn: "2098-01-01", at: "17:30", minutes: 45, pausedMonths: [7], without: ["2098-05-15"] }) { id } }',
    variables: ({ council }) => ({ council }),
    writes: "create Meeting",
    heardIn: ["council"],
  },
  planSeriesOn: {
    document: "mutation($id: ID!) { planSeriesOn(id: $id) { id } }",
    variables: one("series"),
    writes: "create Meeting",
    heardIn: ["council", "series"],
  },
  changeSeries: {
    document:
      'mutation($id: ID!) { changeSeries(id: $id, series: { at: "17:00", minutes: 60, place: "Skolan", rule: "FREQ=YEARLY;BYMONTH=2,9;BYDAY=2TH", reminderDays: 3 }) { id } }',
    variables: one("series"),
    writes: "update MeetingSeries",
    heardIn: ["council", "series"],
  },
  endSeries: {
    document: "mutation($id: ID!) { endSeries(id: $id) { id } }",
    variables: one("series"),
    writes: "delete Meeting",
    heardIn: ["council", "series"],
  },
  takeDate: {
    document: "mutation($poll: ID!) { takeDate(poll: $poll, option: 1) { id } }",
    variables: ({ poll }) => ({ poll }),
    writes: "create Meeting",
    heardIn: ["council", "poll"],
  },
  addTask: {
    document:
      'mutation($council: ID!, $meeting: ID!, $actor: ID!) { addTask(council: $council, task: { text: "Köp bänkar", meeting: $meeting, item: "abcd1234", name: "Bo Påhittad", actor: $actor, dueOn: "2026-05-01" }) { id } }',
    variables: ({ council, past, choir }) => ({ council, meeting: past, actor: choir }),
    writes: "create Task",
    heardIn: ["council", "past", "choir"],
  },
  describeTask: {
    document:
      'mutation($id: ID!, $actor: ID!) { describeTask(id: $id, task: { text: "Ring båda skolorna", dueOn: "2026-06-01", actor: $actor, name: "Eva Påhittad" }) { id } }',
    variables: ({ task, library }) => ({ id: task, actor: library }),
    writes: "update Task",
    heardIn: ["council", "library"],
  },
  finishTask: {
    document: 'mutation($id: ID!) { finishTask(id: $id, outcome: "De kommer") { id } }',
    variables: one("task"),
    writes: "update Task",
    heardIn: ["council"],
  },
  reopenTask: {
    document: "mutation($id: ID!) { reopenTask(id: $id) { id } }",
    variables: one("done"),
    writes: "update Task",
    heardIn: ["council"],
  },
  removeTask: {
    document: "mutation($id: ID!) { removeTask(id: $id) }",
    variables: one("task"),
    writes: "delete Task",
    heardIn: ["council"],
  },
  linkItem: {
    document: 'mutation($meeting: ID!, $actor: ID!) { linkItem(meeting: $meeting, item: "torget1234", to: { actor: $actor }) { id } }',
    variables: ({ meeting, choir }) => ({ meeting, actor: choir }),
    writes: "create ItemLink",
    heardIn: ["meeting", "choir"],
  },
  unlinkItem: {
    document: "mutation($id: ID!) { unlinkItem(id: $id) }",
    variables: one("itemLink"),
    writes: "delete ItemLink",
    heardIn: ["meeting", "choir"],
  },
  closeDatePoll: {
    document: "mutation($poll: ID!) { closeDatePoll(poll: $poll) { id } }",
    variables: ({ poll }) => ({ poll }),
    writes: "update DatePoll",
    heardIn: ["council", "poll"],
  },
};

/** What is said of people at meetings, what sends letters, and what has a secret: none of it is there to be undone. */
export const meetingsBeyondUndoing = [
  ...liveBeyondUndoing,
  ...["callMeeting", "remindCalled", "answerMeeting", "answerCall", "stopCalls", "notePresence", "addPresent", "removePresent"],
  ...["writeDecision", "describeDecision", "removeDecision"],
  ...["beginMinutes", "writeMinutes", "sendMinutes", "recallMinutes", "approveMinutes", "askToChangeMinutes", "noteSigned"],
  ...["publishMinutes", "correctMinutes"],
  ...["commentOnItem", "answerComment", "resolveComment", "reopenComment", "settleSuggestion", "removeComment"],
  ...["attachFile", "describeAttachment", "removeAttachment"],
  ...["proposeDates", "voteOnDates", "makeCalendarAddress", "endCalendarAddress"],
];
