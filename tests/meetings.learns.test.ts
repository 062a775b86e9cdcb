import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { type Asker, type Loose, openOn, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let anna: Asker;
let vera: Asker;
let council: string;
let map: string;
let seats: Record<"library" | "choir" | "scouts" | "lions", string>;
let actors: typeof seats;
let terms: typeof seats;

const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const CAME = "mutation($meeting: ID!, $term: ID!) { addPresent(meeting: $meeting, who: { term: $term }) { id } }";
const HOLD = "mutation($id: ID!) { holdMeeting(id: $id) { id } }";
const CALL = "mutation($id: ID!) { callMeeting(id: $id) { id } }";
const REMIND = "mutation($id: ID!) { remindCalled(id: $id) { id } }";
const LESSONS =
  "query($meeting: ID!) { lessons(meeting: $meeting) { map present pairs { one other oneName otherName kind state strength } } }";
const OPEN = "query($hub: ID!) { openLessons(hub: $hub) { title pairs { state } } }";
const decide = (what: "take" | "decline") =>
  `mutation($meeting: ID!, $map: ID!, $pairs: [PairInput!]!) { ${what}Encounters(meeting: $meeting, map: $map, pairs: $pairs) { id kind state visibility } }`;
const TIES =
  "query($map: ID!) { map(id: $map) { ties(first: 50) { edges { node { from { name } to { name } strength since encounters(first: 9) { edges { node { kind } } } } } } } }";

const first = async (by: Asker, document: string, variables: object) => {
  const made = Object.values(await by.get(document, variables))[0] as Loose;
  return (made.id ?? made[0].id) as string;
};
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const plan = (days: number, more: object = {}) =>
  first(karin, PLAN, { council, meeting: { title: "Områdesmöte", startsAt: inDays(days), endsAt: inDays(days + 0.1), ...more } });

/** A meeting that was held so many days ago, with those who came. */
async function held(days: number, ...who: (keyof typeof terms)[]) {
  const id = await plan(-days);
  for (const one of who) await karin.get(CAME, { meeting: id, term: terms[one] });
  await karin.get(HOLD, { id });
  return id;
}
const taught = async (meeting: string, by = vera) =>
  ((await by.get(LESSONS, { meeting })).lessons as Loose[]).flatMap(({ pairs }) =>
    pairs.map(
      ({ oneName, otherName, kind, state }: Loose) => `${[oneName, otherName].sort().join("–")} ${kind}${state ? ` ${state}` : ""}`,
    ),
  );
const pair = (one: keyof typeof actors, other: keyof typeof actors) => ({ one: actors[one], other: actors[other] });
const ties = async (): Promise<Loose[]> => (await karin.get(TIES, { map })).map.ties.edges.map(({ node }: Loose) => node);
const tieOf = async (...names: string[]) => (await ties()).find(({ from, to }) => names.includes(from.name) && names.includes(to.name));

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  const hub = world.hub("lund");
  const area = await first(karin, 'mutation($hub: ID!) { nameArea(hub: $hub, area: { name: "Dalby" }) { id } }', { hub });
  const actor = (name: string) =>
    first(karin, "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }", { hub, actor: { name } });
  actors = {
    library: await actor("Biblioteket"),
    choir: await actor("Kören"),
    scouts: await actor("Scouterna"),
    lions: await actor("Lions"),
  };
  map = await first(karin, 'mutation($hub: ID!, $area: ID!) { startMap(hub: $hub, map: { title: "Dalby", area: $area }) { id } }', {
    hub,
    area,
  });
  const { library, choir, scouts } = actors;
  await karin.get("mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { id } }", {
    map,
    actors: [library, choir, scouts].map((one, at) => ({ actor: one, x: at * 90, y: 0 })),
  });
  await karin.get("mutation($tie: TieInput!) { drawTie(tie: $tie) { id } }", { tie: { from: choir, to: library, strength: "Steady" } });
  council = await first(karin, "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }", {
    hub,
    council: { name: "Områdesnätverket", kind: "NeighbourhoodNetwork", area },
  });
  const seat = (of: string) =>
    first(
      karin,
      "mutation($council: ID!, $actor: ID!) { addSeats(council: $council, seat: { side: CivilSociety, actor: $actor }, count: 1) { id } }",
      { council, actor: of },
    );
  seats = { library: await seat(library), choir: await seat(choir), scouts: await seat(scouts), lions: await seat(actors.lions) };
  const sit = (at: string, term: object) =>
    first(karin, "mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }", {
      seat: at,
      term: { startsOn: "2020-01-01", ...term },
    });
  terms = {
    library: await sit(seats.library, { person: anna.id }),
    choir: await sit(seats.choir, { name: "Elsa" }),
    scouts: await sit(seats.scouts, { name: "Tove" }),
    lions: await sit(seats.lions, { name: "Gun" }),
  };
  vera = await world.member("lund", "Vera", "Weaver");
});
afterAll(() => world.close());

describe("a meeting that was held", () => {
  test("proposes to whoever weaves the map to date the ties of those who were there, and contacts; to nobody else, and not before", async () => {
    const id = await plan(-3);
    for (const term of Object.values(terms)) await karin.get(CAME, { meeting: id, term });
    expect(await taught(id)).toEqual([]);
    await karin.get(HOLD, { id });
    expect(await taught(id)).toEqual(["Biblioteket–Kören Date", "Biblioteket–Scouterna Contact", "Kören–Scouterna Contact"]);
    expect(await taught(id, anna)).toEqual([]);
    expect(await taught(id, world.visitor())).toEqual([]);
    const asked = { meeting: id, map, pairs: [pair("library", "choir")] };
    expect((await anna.whyNot(decide("take"), asked)).extensions.key).toBe("hubs.whyNot.notWeaver");
    expect((await ties()).length).toBe(1);
  });

  test("draws what is taken as contacts since that day, leaves a tie as strong as it was, and all of it can be undone", async () => {
    const id = await held(40, "library", "choir", "scouts");
    const on = clockAt(new Date(Date.now() - 40 * 86_400_000)).day;
    const pairs = [pair("library", "choir"), pair("scouts", "library")];
    const ear = vera.listen("subscription($room: ID!) { changed(room: $room) { event { type deed } } }", { room: map });
    await ear.until((heard) => heard.length > 0);
    const { operation, data } = await vera.does(decide("take"), { meeting: id, map, pairs });
    expect(data.takeEncounters).toMatchObject([
      { kind: "Date", state: "Taken", visibility: "members" },
      { kind: "Contact", state: "Taken" },
    ]);
    expect(await tieOf("Scouterna", "Biblioteket")).toMatchObject({
      strength: "Contact",
      since: on,
      encounters: { edges: [{ node: { kind: "Contact" } }] },
    });
    expect(await tieOf("Kören", "Biblioteket")).toMatchObject({
      strength: "Steady",
      since: null,
      encounters: { edges: [{ node: { kind: "Date" } }] },
    });
    await ear.until((heard) => heard.some(({ changed }) => changed.event?.type === "Tie" && changed.event.deed === "takeEncounters"));
    expect(await taught(id)).toEqual(["Biblioteket–Kören Date Taken", "Biblioteket–Scouterna Contact Taken", "Kören–Scouterna Contact"]);
    expect((await vera.whyNot(decide("take"), { meeting: id, map, pairs })).extensions.key).toBe("learns.whyNot.taken");
    await vera.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
    expect(await tieOf("Scouterna", "Biblioteket")).toBeUndefined();
    expect(await taught(id)).toEqual(["Biblioteket–Kören Date", "Biblioteket–Scouterna Contact", "Kören–Scouterna Contact"]);
  });

  test("remembers a contact that was left aside at the next meeting too, where it can be taken after all", async () => {
    const [march, may] = [await held(60, "choir", "scouts"), await held(30, "choir", "scouts")];
    await vera.get(decide("decline"), { meeting: march, map, pairs: [pair("choir", "scouts")] });
    expect(await taught(may)).toEqual(["Kören–Scouterna Contact Declined"]);
    const { operation } = await vera.does(decide("take"), { meeting: may, map, pairs: [pair("choir", "scouts")] });
    expect(await tieOf("Kören", "Scouterna")).toMatchObject({ strength: "Contact" });
    await vera.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
  });

  test("is taken once when two take it at the same moment", async () => {
    const id = await held(20, "library", "scouts");
    const asked = { meeting: id, map, pairs: [pair("library", "scouts")] };
    const both = await Promise.all([vera.ask(decide("take"), asked), karin.ask(decide("take"), asked)]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.key ?? "taken").sort()).toEqual(["learns.whyNot.taken", "taken"]);
  });

  test("is what waits for whoever weaves, until all of it is decided", async () => {
    const id = await held(10, "library", "choir");
    const open = async () => ((await vera.get(OPEN, { hub: world.hub("lund") })).openLessons as Loose[]).length;
    const before = await open();
    await vera.get(decide("take"), { meeting: id, map, pairs: [pair("library", "choir")] });
    expect(await open()).toBe(before - 1);
    expect((await anna.get(OPEN, { hub: world.hub("lund") })).openLessons).toEqual([]);
  });

  test("teaches nothing of whom it did not see", async () => {
    const id = await held(15, "library", "choir");
    const no = await vera.whyNot(decide("take"), { meeting: id, map, pairs: [pair("library", "lions")] });
    expect(no.extensions.key).toBe("learns.whyNot.notTogether");
    expect((await vera.whyNot(decide("decline"), { meeting: id, map, pairs: [] })).extensions.key).toBe("learns.whyNot.none");
  });
});

const letters = async (subject: string) =>
  (await world.sql<{ subject: string }>("select subject from outgoing_mail where subject like $1", [`${subject}%`])).length;
const start = momentAt(daysAfter(clockAt(new Date()).day, 30), "18:00");
const ahead = (days: number, hour: string) => momentAt(daysAfter(clockAt(start).day, -days), hour);
const timed = { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + 7_200_000).toISOString() };

describe("a summons that somebody has not answered", () => {
  test("is reminded of once, by whichever server comes first, and the log says it of nobody", async () => {
    const id = await plan(0, { title: "Vårmöte", ...timed });
    await karin.get(CALL, { id });
    const other = await openOn(world.database);
    const servers = [world.app, other.app].map(({ reminder }) => reminder);
    const go = (now: Date) => Promise.all([...servers, ...servers].map((server) => server.goRound(now)));
    await go(ahead(3, "10:00"));
    await go(ahead(2, "05:00"));
    expect(await letters("Påminnelse: Vårmöte")).toBe(0);
    await go(ahead(2, "10:00"));
    expect(await letters("Påminnelse: Vårmöte")).toBe(1);
    await go(ahead(1, "10:00"));
    expect(await letters("Påminnelse: Vårmöte")).toBe(1);
    const told = await world.sql("select by_id, type, visibility from event where deed = 'remindCalled'");
    expect(told).toEqual([{ by_id: null, type: "Attendance", visibility: "members" }]);
    await other.app.close();
  });

  test("is reminded of by a button, by those who keep the council and not twice in two days", async () => {
    const id = await plan(40, { title: "Sommarmöte", reminderDays: null });
    await karin.get(CALL, { id });
    expect((await anna.ask(REMIND, { id })).errors).toHaveLength(1);
    expect((await karin.whyNot(REMIND, { id })).extensions.key).toBe("reminders.whyNot.lately");
    await world.sql("update attendance set told_at = now() - interval '3 days' where meeting_id = $1", [id]);
    await karin.get(REMIND, { id });
    expect(await letters("Påminnelse: Sommarmöte")).toBe(1);
    expect((await karin.whyNot(REMIND, { id })).extensions.key).toBe("reminders.whyNot.lately");
  });
});

describe("a series that is changed", () => {
  const SERIES = "mutation($council: ID!, $series: SeriesInput!) { planSeries(council: $council, series: $series) { id } }";
  const CHANGE = "mutation($id: ID!, $series: SeriesPatch!) { changeSeries(id: $id, series: $series) { id at place pausedMonths } }";
  const MEETINGS =
    "query($id: ID!) { node(id: $id) { ... on MeetingSeries { meetings { edges { node { id startsAt place state revision } } } } } }";
  const meetingsOf = async (id: string): Promise<Loose[]> =>
    (await karin.get(MEETINGS, { id })).node.meetings.edges.map(({ node }: Loose) => node);

  test("takes along the meetings that nobody is called to, leaves the others, and can be undone", async () => {
    const startsOn = daysAfter(clockAt(new Date()).day, 10);
    const series = {
      title: "Fika",
      rule: "FREQ=MONTHLY;BYDAY=2WE",
      startsOn,
      at: "18:00",
      minutes: 60,
      place: "Bryggan",
      pausedMonths: [7],
    };
    const id = await first(karin, SERIES, { council, series });
    const was = await meetingsOf(id);
    await karin.get(CALL, { id: was[0].id });
    const { operation, data } = await karin.does(CHANGE, { id, series: { at: "17:00", place: "Skolan", rule: "FREQ=MONTHLY;BYDAY=2TH" } });
    expect(data.changeSeries).toMatchObject({ at: "17:00", place: "Skolan", pausedMonths: [7] });
    const now = await meetingsOf(id);
    expect(now.map((one) => one.id).sort()).toEqual(was.map((one) => one.id).sort());
    const called = now.find((one) => one.id === was[0].id);
    expect(called).toMatchObject({ startsAt: was[0].startsAt, place: "Bryggan", state: "Called" });
    for (const one of now.filter((other) => other !== called)) {
      expect(one).toMatchObject({ place: "Skolan", revision: 1 });
      expect(clockAt(new Date(one.startsAt)).time).toBe("17:00");
    }
    expect((await anna.whyNot(CHANGE, { id, series: { at: "16:00" } })).extensions.key).toBe("councils.whyNot.notKeeper");
    expect((await karin.whyNot(CHANGE, { id, series: { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" } })).extensions.key).toBe(
      "meetings.whyNot.noneComing",
    );
    await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
    expect((await meetingsOf(id)).map((one) => one.startsAt)).toEqual(was.map((one) => one.startsAt));
  });
});
