import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citedAs, decidedWhen, inOrder, whyNotDecide, whyNotDecision, whyNotRemoveDecision } from "../schema/meetings/decision.ts";
import { addItem, isSaved, itemsStored, opened, planned, seated, until } from "./agendas.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const now = new Date("2026-03-10T18:30:00Z");
const evening = { startsAt: "2026-03-10T17:00:00Z", endsAt: "2026-03-10T19:00:00Z" };

describe("the rules of decisions", () => {
  test.each([
    ["while it goes on", { state: "Called" }, undefined],
    ["in the morning of the day", { state: "Called", startsAt: "2026-03-11T05:00:00Z" }, undefined],
    ["a day before", { state: "Called", startsAt: "2026-03-11T18:00:00Z" }, "meetings.whyNot.notBegun"],
    ["when it was held", { state: "Held" }, undefined],
    ["when it was held a year ago", { state: "Held", startsAt: "2025-03-10T17:00:00Z" }, undefined],
    ["when it is cancelled", { state: "Cancelled" }, "meetings.whyNot.cancelled"],
  ] as const)("%s a meeting decides or not", (_, meeting, no) => {
    expect(whyNotDecide({ ...evening, ...meeting }, now)?.key).toBe(no);
    expect(whyNotDecide({ ...evening, ...meeting }, now, "2026-03-12T10:00:00Z")?.key).toBe("decisions.whyNot.frozen");
  });

  test.each([
    [{ text: "Rådet säger ja.\n\nDet gäller från maj." }, undefined],
    [{ text: " \n" }, "decisions.whyNot.textMissing"],
    [{ text: "a".repeat(4001) }, "house.whyNot.tooLong"],
    [{ dissent: "<b>Nej</b>" }, "house.whyNot.markup"],
    [{ text: "Ja", item: "abcd1234" }, undefined],
    [{ text: "Ja", item: "../../etc" }, "house.whyNot.unknown"],
    [{}, undefined],
  ])("%j can be written or not", (decision, no) => expect(whyNotDecision(decision)?.key).toBe(no));

  test("what has its number is not taken away", () => {
    expect(whyNotRemoveDecision({ number: null })).toBeUndefined();
    expect(whyNotRemoveDecision({ number: 1 })?.key).toBe("decisions.whyNot.numbered");
  });

  test.each([
    ["then, while the meeting goes on", "2026-03-10T18:30:00Z", "2026-03-10T18:30:00Z"],
    ["then, when it went on too long", "2026-03-10T20:10:00Z", "2026-03-10T20:10:00Z"],
    ["at its end, when it is written the week after", "2026-03-17T09:00:00Z", "2026-03-10T19:00:00Z"],
    ["at its beginning, when it is written before", "2026-03-10T12:00:00Z", "2026-03-10T17:00:00Z"],
  ])("it was decided %s", (_, at, decided) => expect(decidedWhen(evening, new Date(at))).toEqual(new Date(decided)));

  test("they are cited by number and year, and stand in the order of the agenda", () => {
    expect(citedAs({ year: 2026, number: 12 })).toBe("§\u00a012/2026");
    expect(citedAs({ year: null, number: null })).toBeUndefined();
    const made = (id: string, item: string | null, minute: number) => ({
      id,
      item,
      decidedAt: new Date(Date.UTC(2026, 2, 10, 18, minute)),
    });
    const some = [
      made("a", null, 1),
      made("b", "second00", 2),
      made("c", "first000", 5),
      made("d", "first000", 3),
      made("e", "gone0000", 0),
    ];
    expect(inOrder(some, [{ id: "first000" }, { id: "second00" }]).map(({ id }) => id)).toEqual(["d", "c", "b", "e", "a"]);
  });
});

let world: World;
let karin: Asker;
let anna: Asker;
let mia: Asker;
let council: string;

const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const WRITE =
  "mutation($meeting: ID!, $decision: DecisionInput!) { writeDecision(meeting: $meeting, decision: $decision) { id text kind item heading number year visibility decidedAt } }";
const PUT_RIGHT =
  "mutation($id: ID!, $decision: DecisionPatch!) { describeDecision(id: $id, decision: $decision) { id text dissent visibility number } }";
const REMOVE = "mutation($id: ID!) { removeDecision(id: $id) }";
const HOLD = "mutation($id: ID!) { holdMeeting(id: $id) { state } }";
const OF_MEETING = "query($id: ID!) { meeting(id: $id) { decisions { totalCount edges { node { id text number year heading } } } } }";
const REGISTER = `query($slug: String!, $council: ID, $year: Int, $search: String, $kinds: [DecisionKind!]) {
  hub(slug: $slug) { decisions(council: $council, year: $year, search: $search, kinds: $kinds) { totalCount edges { node { text number council { id } meeting { title } } } } } }`;

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const meet = async (more: object = {}, of = council) =>
  (await karin.get(PLAN, { council: of, meeting: { title: "Rådet ses", startsAt: hoursAgo(3), endsAt: hoursAgo(1), ...more } })).planMeeting
    .id as string;
const decide = async (meeting: string, decision: object, by = karin) => (await by.get(WRITE, { meeting, decision })).writeDecision as Loose;
const decisionsOf = async (id: string, by: Asker = karin): Promise<Loose[]> =>
  (await by.get(OF_MEETING, { id })).meeting?.decisions.edges.map(({ node }: Loose) => node);
const register = async (by: Asker, asked: object = {}): Promise<Loose[]> =>
  (await by.get(REGISTER, { slug: "lund", ...asked })).hub.decisions.edges.map(({ node }: Loose) => node);

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  anna = await world.member("lund", "Anna", "Member");
  mia = await world.member("lund", "Mia", "Member");
  council = (await planned(karin, world.hub("lund"), "Dalbyrådet")).council;
  await seated(karin, council, anna);
});
afterAll(() => world.close());

describe("decisions", () => {
  test("are written by those who keep the council, heard at once, and put right until they are frozen", async () => {
    const meeting = await meet();
    const ear = mia.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { deed label } } }", { room: meeting });
    await ear.until((heard) => heard.length === 1);
    const made = await decide(meeting, { text: "  Rådet säger ja till bänkarna.\nDe ställs upp i maj. ", kind: "Made" });
    expect(made).toMatchObject({
      text: "Rådet säger ja till bänkarna.\nDe ställs upp i maj.",
      kind: "Made",
      number: null,
      visibility: "public",
    });
    await ear.until((heard) => heard.some(({ changed }) => changed.event?.label === "Rådet säger ja till bänkarna"));
    ear.stop();
    // Whoever sits in the council without keeping it, and whoever does neither, read it.
    for (const other of [anna, mia])
      expect((await other.whyNot(WRITE, { meeting, decision: { text: "Nej" } })).extensions.key).toBe("councils.whyNot.notKeeper");
    expect(await karin.get(PUT_RIGHT, { id: made.id, decision: { dissent: "Anna reserverar sig." } })).toMatchObject({
      describeDecision: { text: made.text, dissent: "Anna reserverar sig." },
    });
    expect(await decisionsOf(meeting, world.visitor())).toHaveLength(1);
    await world.sql("update decision set frozen_at = now() where id = $1", [made.id]);
    for (const [document, variables] of [
      [PUT_RIGHT, { id: made.id, decision: { text: "Nej" } }],
      [REMOVE, { id: made.id }],
    ] as const)
      expect((await karin.whyNot(document, variables)).extensions.key).toBe("decisions.whyNot.frozen");
  });

  test("get their numbers when the meeting is held, by the agenda, and later ones the next; a number is never taken away", async () => {
    const { council: own } = await planned(karin, world.hub("lund"), "Torns råd");
    const meeting = await meet({}, own);
    const { beginAgenda } = await karin.get("mutation($meeting: ID!) { beginAgenda(meeting: $meeting) { id } }", { meeting });
    const window = await opened(world, karin, beginAgenda.id);
    const [first, second] = [addItem(window, "Bänkar"), addItem(window, "Belysning")];
    await until(() => isSaved(window));
    await until(async () => (await itemsStored(karin, meeting)).length === 2);
    window.close();
    await decide(meeting, { text: "Ljus", item: second });
    const bench = await decide(meeting, { text: "Bänkar", item: first });
    expect(bench.heading).toBe("Bänkar");
    const stray = await decide(meeting, { text: "Bort" });
    await karin.get(REMOVE, { id: stray.id });
    await karin.get(HOLD, { id: meeting });
    await decide(meeting, { text: "Glömt", item: first });
    const year = Number(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", year: "numeric" }).format(new Date(hoursAgo(3))));
    const numbered = (await decisionsOf(meeting)).map(({ text, number }) => [number, text]).sort();
    expect(numbered).toEqual([
      [1, "Bänkar"],
      [2, "Ljus"],
      [3, "Glömt"],
    ]);
    expect((await karin.whyNot(REMOVE, { id: bench.id })).extensions.key).toBe("decisions.whyNot.numbered");
    expect((await register(mia, { council: own, search: `§ 2/${year}` })).map(({ text }) => text)).toEqual(["Ljus"]);
  });

  test("of meetings that are held at the same moment never share a number, also when what is closed has one", async () => {
    const { council: own } = await planned(karin, world.hub("lund"), "Väst");
    const meetings = await Promise.all(Array.from({ length: 6 }, () => meet({}, own)));
    for (const meeting of meetings) for (const text of ["Ett", "Två"]) await decide(meeting, { text });
    await Promise.all(meetings.map((id) => karin.get(HOLD, { id })));
    await Promise.all(meetings.map((meeting) => decide(meeting, { text: "Sent", narrowedTo: "officials" })));
    const rows = await world.sql("select number from decision where council_id = $1 order by number", [own]);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
    // A chair who is no official does not see the six that are closed, and gives the next number all the same.
    const chair = await world.member("lund", "Cia", "Member");
    const { addSeats } = await karin.get(
      "mutation($council: ID!) { addSeats(council: $council, seat: { side: CivilSociety, roles: [Chair] }) { id } }",
      { council: own },
    );
    await karin.get(
      'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
      {
        seat: addSeats[0].id,
        person: chair.id,
      },
    );
    expect(await decide(meetings[0]!, { text: "Ordförandens" }, chair)).toMatchObject({ number: 19 });
    expect(await register(chair, { council: own })).toHaveLength(13);
    const twice = world.sql("update decision set number = 1 where council_id = $1 and number = 2", [own]);
    await expect(twice).rejects.toThrow("decision_number_once");
  });

  test("are as open as their meeting, or less", async () => {
    const meeting = await meet();
    await decide(meeting, { text: "Öppet" });
    await decide(meeting, { text: "För medlemmar", narrowedTo: "members" });
    const texts = async (by: Asker) => (await decisionsOf(meeting, by))?.map(({ text }) => text).sort();
    expect(await texts(world.visitor())).toEqual(["Öppet"]);
    expect(await texts(mia)).toEqual(["För medlemmar", "Öppet"]);
    const show = (visibility: string) =>
      karin.get("mutation($id: ID!, $visibility: Visibility!) { describeMeeting(id: $id, meeting: { visibility: $visibility }) { id } }", {
        id: meeting,
        visibility,
      });
    await show("members");
    expect(await register(world.visitor(), { search: "Öppet" })).toEqual([]);
    await show("public");
    expect(await texts(world.visitor())).toEqual(["Öppet"]);
  });

  test("go with a meeting that is removed, and are not decided at one that is to come", async () => {
    const meeting = await meet();
    await decide(meeting, { text: "Snart borta" });
    await karin.get("mutation($id: ID!) { removeMeeting(id: $id) }", { id: meeting });
    expect(await register(karin, { search: "Snart borta" })).toEqual([]);
    const coming = await meet({ startsAt: hoursAgo(-48), endsAt: hoursAgo(-50) });
    expect((await karin.whyNot(WRITE, { meeting: coming, decision: { text: "För tidigt" } })).extensions.key).toBe(
      "meetings.whyNot.notBegun",
    );
  });
});

test("the register finds decisions by their words in any form, a part of a word, kind, council and year", async () => {
  const { council: own } = await planned(karin, world.hub("lund"), "Registret");
  const meeting = await meet({ title: "Årsmötet", startsAt: "2025-05-06T16:00:00Z", endsAt: "2025-05-06T18:00:00Z" }, own);
  await decide(meeting, { text: "Föreningarna får nycklar till skolans lokaler." });
  await decide(meeting, { text: "Frågan om 100 % rabatt bordläggs.", kind: "Tabled" });
  const found = async (asked: object) => (await register(mia, { council: own, ...asked })).map(({ text }) => text.slice(0, 6)).sort();
  for (const [search, texts] of [
    ["lokal", ["Föreni"]],
    ["nyckel", []],
    ["lokal skolans", ["Föreni"]],
    ["bordlägga", ["Frågan"]],
    ["100 %", ["Frågan"]],
    ["%", ["Frågan"]],
    ["rabatt -bordläggs", []],
    ["-rabatt", ["Föreni"]],
    ["cyklar or nycklarna", ["Föreni"]],
    ["'; drop table decision; --", []],
  ] as const)
    expect([search, await found({ search })]).toEqual([search, texts]);
  expect(await found({ kinds: ["Tabled"] })).toEqual(["Frågan"]);
  expect(await found({ year: 2025 })).toEqual(["Frågan", "Föreni"]);
  expect(await found({ year: 2024 })).toEqual([]);
  expect((await register(world.visitor(), { council: own }))[0]).toMatchObject({ council: { id: own }, meeting: { title: "Årsmötet" } });
});
