import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sv } from "../schema/meetings.words.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let anna: Asker;
let nils: Asker;
let borja: Asker;
let council: string;
let terms: Record<"anna" | "elsa" | "nils", string>;

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEATS = "mutation($council: ID!, $seat: SeatInput!, $count: Int!) { addSeats(council: $council, seat: $seat, count: $count) { id } }";
const SIT = "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const CALL = "mutation($id: ID!) { callMeeting(id: $id) { id state calledAt } }";
const ANSWER = "mutation($secret: String!, $answer: MeetingAnswer!) { answerCall(secret: $secret, answer: $answer) }";
const READ = "query($secret: String!) { call(secret: $secret) { title name answer councilName substitute hasSubstitutes whyNot } }";
const PLACES =
  "query($id: ID!) { meeting(id: $id) { state attendances { edges { node { id answer substitute present guest side term { id } instead { id } } } } } }";

const inDays = (days: number, hour = 18) => {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setUTCHours(hour, 0, 0, 0);
  return at.toISOString();
};
const aMeeting = (more: object = {}) => ({
  title: "Höstmöte",
  startsAt: inDays(30, 17),
  endsAt: inDays(30, 19),
  place: "Bryggan, Dalby",
  ...more,
});
const plan = async (more: object = {}, by = karin) => (await by.get(PLAN, { council, meeting: aMeeting(more) })).planMeeting.id as string;
const placesOf = async (id: string): Promise<Loose[]> =>
  (await karin.get(PLACES, { id })).meeting.attendances.edges.map(({ node }: Loose) => node);
const lettersTo = async (who: Asker) =>
  world.sql<{ subject: string; text: string; calendar: string }>(
    "select subject, text, calendar from outgoing_mail where recipient = (select email from person where id = $1) order by id desc",
    [who.id],
  );
const secretTo = async (who: Asker) => /\/call\/([\w-]+)/.exec((await lettersTo(who))[0]!.text)![1]!;

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  nils = await world.member("lund", "Nils", "Member");
  borja = await world.member("boras", "Börja");
  council = (await karin.get(START, { hub: world.hub("lund"), council: { name: "Dalby nätverk", kind: "NeighbourhoodNetwork" } }))
    .startCouncil.id;
  const seat = async (of: object, count: number) =>
    (await karin.get(SEATS, { council, seat: { side: "CivilSociety", ...of }, count })).addSeats.map(({ id }: Loose) => id);
  const sit = async (at: string, term: object) => (await karin.get(SIT, { seat: at, term })).seatSomebody.id as string;
  const [one, two] = await seat({}, 2);
  const [sub] = await seat({ substitute: true }, 1);
  terms = {
    anna: await sit(one, { person: anna.id }),
    elsa: await sit(two, { name: "Elsa Ek" }),
    nils: await sit(sub, { person: nils.id }),
  };
});
afterAll(() => world.close());

describe("a summons", () => {
  test("goes to whoever sits there, is answered by its link alone, and calls the substitute in turn", async () => {
    const id = await plan({ words: "Fika från halv sex." });
    expect(await karin.get(CALL, { id })).toMatchObject({ callMeeting: { state: "Called" } });
    expect((await placesOf(id)).map(({ term, answer }) => [term.id, answer]).sort()).toEqual(
      [
        [terms.anna, "Waiting"],
        [terms.elsa, "Waiting"],
      ].sort(),
    );
    const [letter] = await lettersTo(anna);
    expect(letter!.subject).toMatch(/^Kallelse: Höstmöte, .* kl\. \d\d:00–\d\d:00$/);
    expect(letter!.text).toContain("Bryggan, Dalby");
    expect(letter!.text).toContain("Fika från halv sex.");
    expect(eventsIn(letter!.calendar)).toMatchObject([{ uid: `${id}@localhost`, status: "CONFIRMED" }]);
    expect(await lettersTo(nils)).toEqual([]);

    const secret = await secretTo(anna);
    expect(await world.visitor().get(READ, { secret })).toEqual({
      call: {
        ...{ title: "Höstmöte", name: "Anna", councilName: "Dalby nätverk" },
        ...{ answer: "Waiting", substitute: false, hasSubstitutes: true, whyNot: null },
      },
    });
    await world.visitor().get(ANSWER, { secret, answer: "Substitute" });
    const places = await placesOf(id);
    const own = places.find(({ term }) => term.id === terms.anna);
    expect(places.find(({ term }) => term.id === terms.nils)).toMatchObject({
      answer: "Waiting",
      substitute: true,
      instead: { id: own.id },
    });
    expect((await lettersTo(nils))[0]!.subject).toMatch(/^Kallelse som ersättare/);

    // Anna can come after all: Nils, who has not answered, is told that he need not.
    await world.visitor().get(ANSWER, { secret, answer: "Yes" });
    expect((await placesOf(id)).map(({ term }) => term.id)).not.toContain(terms.nils);
    expect((await lettersTo(nils))[0]!.subject).toMatch(/^Du behövs inte som ersättare/);
    expect(await karin.whyNot(CALL, { id })).toMatchObject({ message: sv.whyNot.nobody });
  });

  test("is answered by whoever it is for and by those who keep the council, and by nobody else", async () => {
    const id = await plan();
    await karin.get(CALL, { id });
    const of = async (term: string) => (await placesOf(id)).find((place) => place.term.id === term).id;
    const SAY = "mutation($id: ID!) { answerMeeting(attendance: $id, answer: Yes) { answer } }";
    expect(await anna.get(SAY, { id: await of(terms.anna) })).toEqual({ answerMeeting: { answer: "Yes" } });
    expect(await nils.whyNot(SAY, { id: await of(terms.anna) })).toMatchObject({ extensions: { key: "meetings.whyNot.notYours" } });
    expect(await karin.get(SAY, { id: await of(terms.elsa) })).toEqual({ answerMeeting: { answer: "Yes" } });
    expect(await borja.whyNot(SAY, { id: await of(terms.elsa) })).toMatchObject({ extensions: { key: "house.whyNot.unknown" } });
    expect(await anna.whyNot(CALL, { id: await plan() })).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
    expect(await world.visitor().get(READ, { secret: "nothing" })).toEqual({ call: null });
  });

  test("is told anew when the meeting is moved or cancelled", async () => {
    const id = await plan();
    await karin.get(CALL, { id });
    await world.visitor().get(ANSWER, { secret: await secretTo(anna), answer: "Yes" });
    const MOVE =
      "mutation($id: ID!, $from: DateTime!, $to: DateTime!) { moveMeeting(id: $id, startsAt: $from, endsAt: $to) { startsAt revision } }";
    await karin.get(MOVE, { id, from: inDays(40, 17), to: inDays(40, 18) });
    expect((await placesOf(id)).every(({ answer }) => answer === "Waiting")).toBe(true);
    expect((await lettersTo(anna))[0]!.subject).toMatch(/^Ny tid/);
    const secret = await secretTo(anna);
    await karin.get("mutation($id: ID!) { cancelMeeting(id: $id) { state } }", { id });
    const [letter] = await lettersTo(anna);
    expect(eventsIn(letter!.calendar)).toMatchObject([{ status: "CANCELLED", sequence: 2 }]);
    expect((await world.visitor().get(READ, { secret })).call.whyNot).toBe("meetings.whyNot.cancelled");
  });
});

describe("a calendar", () => {
  const fetched = async (path: string, cookie = "") => {
    const response = await fetch(`http://${world.address}${path}`, { headers: { cookie } });
    return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
  };

  test("is what an independent parser reads, in UTC, with what is public; a person's own has what they may see", async () => {
    const open = await plan({
      title: "Öppet; möte, med \\ allt",
      theme: "Trygghet på torget och vägen hem från skolan om kvällarna i november",
      link: "https://example.se/rum",
    });
    const closed = await plan({ visibility: "members" });
    for (const path of ["/api/hubs/lund/meetings.ics", `/api/councils/${council}/meetings.ics`]) {
      const { type, text } = await fetched(path);
      expect(type).toBe("text/calendar; charset=utf-8");
      expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const events = eventsIn(text);
      expect(events.map(({ uid }) => uid)).toContain(`${open}@localhost`);
      expect(events.map(({ uid }) => uid)).not.toContain(`${closed}@localhost`);
      expect(events.find(({ uid }) => uid.startsWith(open))).toMatchObject({
        ...{ start: inDays(30, 17), end: inDays(30, 19), zone: "UTC", location: "Bryggan, Dalby" },
        summary: "Öppet; möte, med \\ allt: Trygghet på torget och vägen hem från skolan om kvällarna i november",
      });
    }
    const { makeCalendarAddress: first } = await anna.get("mutation { makeCalendarAddress }");
    const { makeCalendarAddress: address } = await anna.get("mutation { makeCalendarAddress }");
    const path = (url: string) => new URL(url).pathname;
    expect((await fetched(path(first))).status).toBe(404);
    expect(eventsIn((await fetched(path(address))).text).map(({ uid }) => uid)).toContain(`${closed}@localhost`);
    await anna.get("mutation { endCalendarAddress }");
    expect((await fetched(path(address))).status).toBe(404);
    expect((await fetched(`/api/meetings/${closed}/meeting.ics`)).status).toBe(404);
    expect(eventsIn((await fetched(`/api/meetings/${closed}/meeting.ics`, karin.cookie)).text)).toHaveLength(1);
  });
});

test("a series plans its meetings, each with its theme, and ends without those that nobody was called to", async () => {
  const series = { title: "FRÖ", rule: "FREQ=MONTHLY;BYDAY=2WE", startsOn: inDays(1).slice(0, 10), at: "18:00", minutes: 120 };
  const { planSeries } = await karin.get(
    "mutation($council: ID!, $series: SeriesInput!) { planSeries(council: $council, series: $series) { id meetings { edges { node { id theme startsAt } } } } }",
    { council, series: { ...series, themes: ["Trafik", "Lokaler"], pausedMonths: [7] } },
  );
  const meetings: Loose[] = planSeries.meetings.edges.map(({ node }: Loose) => node);
  expect(meetings.length).toBeGreaterThanOrEqual(11);
  expect(meetings.slice(0, 3).map(({ theme }) => theme)).toEqual(["Trafik", "Lokaler", "Trafik"]);
  for (const { startsAt } of meetings) {
    const shown = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Stockholm",
      weekday: "short",
      hour: "2-digit",
      month: "numeric",
      day: "numeric",
    });
    const parts = Object.fromEntries(shown.formatToParts(new Date(startsAt)).map(({ type, value }) => [type, value]));
    expect([parts.weekday, parts.hour]).toEqual(["ons", "18"]);
    expect(Number(parts.day)).toBeGreaterThan(7);
    expect(parts.month).not.toBe("7");
  }
  await karin.get(CALL, { id: meetings[0].id });
  const { endSeries } = await karin.get("mutation($id: ID!) { endSeries(id: $id) { endedOn meetings { edges { node { id } } } } }", {
    id: planSeries.id,
  });
  expect(endSeries.meetings.edges.map(({ node }: Loose) => node.id)).toEqual([meetings[0].id]);
});

test("a poll is answered by those who sit there, and its best time becomes the meeting", async () => {
  const { proposeDates: poll } = await karin.get(
    "mutation($council: ID!, $poll: DatePollInput!) { proposeDates(council: $council, poll: $poll) { id options isOpen } }",
    { council, poll: { title: "Vårmöte", minutes: 90, options: [inDays(50), inDays(20)] } },
  );
  expect(poll.options).toEqual([inDays(20), inDays(50)]);
  expect((await lettersTo(anna))[0]!.text).toContain(`/lund/dates/${poll.id}`);
  const VOTE =
    "mutation($poll: ID!, $term: ID!, $votes: [DateVoteKind]!) { voteOnDates(poll: $poll, term: $term, votes: $votes) { votes } }";
  await anna.get(VOTE, { poll: poll.id, term: terms.anna, votes: ["IfNeedBe", "Yes"] });
  await karin.get(VOTE, { poll: poll.id, term: terms.elsa, votes: ["No", "Yes"] });
  expect(await anna.whyNot(VOTE, { poll: poll.id, term: terms.nils, votes: ["Yes", "Yes"] })).toMatchObject({
    extensions: { key: "meetings.whyNot.notYours" },
  });
  const TAKE = "mutation($poll: ID!, $option: Int!) { takeDate(poll: $poll, option: $option) { title startsAt endsAt } }";
  expect(await karin.whyNot(TAKE, { poll: poll.id, option: 2 })).toMatchObject({ extensions: { key: "meetings.whyNot.noOption" } });
  expect((await karin.get(TAKE, { poll: poll.id, option: 1 })).takeDate).toMatchObject({ title: "Vårmöte", startsAt: inDays(50) });
  expect(await anna.whyNot(VOTE, { poll: poll.id, term: terms.anna, votes: ["No", "No"] })).toMatchObject({
    extensions: { key: "meetings.whyNot.pollClosed" },
  });
});

test("who came is noted by name and side, and a meeting that people know of is cancelled rather than removed", async () => {
  const id = await plan({ startsAt: inDays(-2, 17), endsAt: inDays(-2, 19) });
  const ADD = "mutation($id: ID!, $who: PresentInput!) { addPresent(meeting: $id, who: $who) { id guest side present term { id } } }";
  await karin.get(ADD, { id, who: { term: terms.anna } });
  const { addPresent: guest } = await karin.get(ADD, { id, who: { guest: "Bo Gäst", side: "Politics" } });
  expect(guest).toMatchObject({ guest: "Bo Gäst", side: "Politics", present: true });
  expect(await karin.whyNot(ADD, { id, who: {} })).toMatchObject({ extensions: { key: "house.whyNot.nameMissing" } });
  await karin.get("mutation($id: ID!) { removePresent(attendance: $id) }", { id: guest.id });
  expect(await karin.get("mutation($id: ID!) { holdMeeting(id: $id) { state } }", { id })).toEqual({ holdMeeting: { state: "Held" } });
  expect((await placesOf(id)).map(({ present }) => present)).toEqual([true]);
  expect((await world.visitor().get(PLACES, { id })).meeting).toEqual({ state: "Held", attendances: { edges: [] } });
});

/** What an independent parser reads from a calendar. */
function eventsIn(text: string): Loose[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, summary: event.summary, location: event.location, sequence: event.sequence },
      ...{ start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString() },
      ...{ zone: event.startDate.zone.tzid, status: component.getFirstPropertyValue("status") },
    };
  });
}
