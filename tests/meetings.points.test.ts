import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Item } from "../schema/agenda/items.ts";
import { type Opener, opening } from "../schema/agenda/opening.ts";
import { agendaLimits, ItemKind } from "../schema/agenda/shape.ts";
import { itemIdOf, lastDayFor, meetingFor, takesPoints } from "../schema/meetings/points.ts";
import { compose } from "../server/meetings/agenda/compose.ts";
import { docOf, itemsIn } from "../server/meetings/agenda/sharedDoc.ts";
import { whyNotApply } from "../server/meetings/agenda/whyNotApply.ts";
import { addItem, isSaved, opened, seated, until } from "./agendas.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const { standing, dialogue, decision } = ItemKind;
const first = (title: string) => ({ title, kind: standing, place: "First" as const });
const last = (title: string) => ({ title, kind: standing, place: "Last" as const });
const from = (title: string): Opener => ({ title, kind: dialogue });
const tabled = (id: string, title = id) => ({ id, title, kind: decision });

describe("what an agenda begins with", () => {
  test.each([
    ["nothing", {}, []],
    ["what stands first and last", { standing: [last("Slut"), first("Öppnande"), first("Justerare")] }, ["Öppnande", "Justerare", "Slut"]],
    ["a template between them", { standing: [first("Öppnande"), last("Slut")], from: [from("Runda")] }, ["Öppnande", "Runda", "Slut"]],
    [
      "nothing of a template that stands there anyway",
      { standing: [first("Öppnande"), last("Nästa möte")], from: [from(" öppnande"), from("Runda"), from("NÄSTA MÖTE")] },
      ["Öppnande", "Runda", "Nästa möte"],
    ],
    [
      "what was tabled after the template and before what stands last",
      { standing: [first("Öppnande"), last("Slut")], from: [from("Runda")], tabled: [tabled("a"), tabled("b")] },
      ["Öppnande", "Runda", "a", "b", "Slut"],
    ],
    [
      "what was tabled though something else is called the same",
      { from: [from("Torget")], tabled: [tabled("a", "Torget")] },
      ["Torget", "Torget"],
    ],
  ])("%s", (_, given, titles) => {
    const { items, left } = opening({ standing: [], from: [], tabled: [], ...given });
    expect(items.map(({ opener }) => opener.title)).toEqual(titles);
    expect(left).toEqual([]);
  });

  test("what was tabled and has no room waits, in its order, and nothing else is left out", () => {
    const many = Array.from({ length: agendaLimits.items + 5 }, (_, nth) => tabled(`p${nth}`));
    const { items, left } = opening({ standing: [last("Slut")], from: [], tabled: many });
    expect([items.length, items.at(-1)!.opener.title]).toEqual([agendaLimits.items, "Slut"]);
    expect(left.map(({ id }) => id)).toEqual(many.slice(agendaLimits.items - 1).map(({ id }) => id));
    const long = many.slice(0, 5).map((one) => ({ ...one, notes: [{ paragraph: [{ text: "å".repeat(12_000) }] }] }));
    expect(opening({ standing: [], from: [], tabled: long }).left).toHaveLength(2);
  });

  test("is one change that may stand in an agenda, as large as it can be, and keeps every mark and list", () => {
    const notes: Item["notes"] = [
      { paragraph: [{ text: "Fet ", strong: true }, { text: "och " }, { text: "länk", em: true, link: "https://example.se/" }] },
      { list: "numbers", items: [[{ paragraph: [{ text: "ett" }] }, { list: "bullets", items: [[{ paragraph: [{ text: "i ett" }] }]] }]] },
    ];
    const large = Array.from({ length: 9 }, (_, nth) => ({ ...tabled(`p${nth}`), notes: [{ paragraph: [{ text: "å".repeat(4_000) }] }] }));
    const { items } = opening({ standing: [{ ...first("Öppnande"), minutes: 5, owner: "Ordförande", notes }], from: [], tabled: large });
    const doc = docOf();
    const {
      change,
      client,
      doc: whole,
    } = compose(
      doc,
      items.map(({ opener }, nth) => ({ id: `item0000${nth}x`, opener })),
    )!;
    expect(whyNotApply({ doc, change, isOwn: (one) => one === client })).toBeUndefined();
    Y.applyUpdate(doc, change);
    expect(itemsIn(doc)).toEqual(itemsIn(whole));
    expect(itemsIn(doc)[0]).toMatchObject({ title: "Öppnande", kind: standing, minutes: 5, owner: "Ordförande", notes });
    expect(itemsIn(doc).map(({ title }) => title)).toEqual(items.map(({ opener }) => opener.title));
  });
});

describe("until when points are taken in", () => {
  const now = new Date("2026-03-10T12:00:00Z");
  const meeting = (id: string, day: string, more: object = {}) => ({
    id,
    state: "Planned" as const,
    startsAt: `${day}T17:00:00Z`,
    noticeDays: 14,
    ...more,
  });
  const rule = (days: number | null = null) => ({ from: "Members" as const, days });
  const meetings = [meeting("may", "2026-05-05"), meeting("soon", "2026-03-20"), meeting("april", "2026-04-01")];

  test("the day on which the summons is due, or so many days before the meeting, that day too", () => {
    expect(lastDayFor(meetings[1]!, rule())).toBe("2026-03-06");
    expect(lastDayFor(meetings[1]!, rule(10))).toBe("2026-03-10");
    expect(lastDayFor(meetings[1]!, rule(0))).toBe("2026-03-20");
    expect([rule(10), rule(11)].map((one) => takesPoints(meetings[1]!, one, now))).toEqual([true, false]);
    expect(takesPoints(meeting("x", "2026-05-05", { state: "Cancelled" }), rule(), now)).toBe(false);
  });

  test.each([
    ["the first that takes points, when none is wished", undefined, rule(), "april"],
    ["the one that is wished", "may", rule(), "may"],
    ["the next, when it is too late for the one that is wished", "soon", rule(), "april"],
    ["the one that is wished, when it is late but in time", "soon", rule(10), "soon"],
    ["none, when it is too late for all that are planned", "may", rule(80), undefined],
  ])("%s", (_, wished, points, expected) => {
    const one = meetings.find(({ id }) => id === wished);
    expect(meetingFor(meetings, points, one, now)?.id).toBe(expected);
  });

  test("a point is always the same item, and two are never one", () => {
    const ids = ["019a8f00-0000-7000-8000-000000000001", "019a8f00-0000-7000-8000-000000000002"].map(itemIdOf);
    expect(ids.every((id) => /^[0-9a-z]{16}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(2);
  });
});

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const PLAN = "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }";
const SEND = `mutation($council: ID!, $point: PointInput!) { sendPoint(council: $council, point: $point) {
  id state title meeting { id } person { name } actor { name } } }`;
const BEGIN =
  "mutation($meeting: ID!, $from: AgendaFrom) { beginAgenda(meeting: $meeting, from: $from) { id items { id title kind minutes owner notes } } }";
const TAKE = "mutation($id: ID!, $meeting: ID!) { takePoint(id: $id, meeting: $meeting) { id state item meeting { id } } }";
const TABLE =
  "mutation($meeting: ID!, $item: ID!) { tableItem(meeting: $meeting, item: $item) { id state title notes person { id } tabledAt { id } tabledItem } }";
const DECLINE = "mutation($id: ID!, $answer: String!) { declinePoint(id: $id, answer: $answer) { id state answer } }";
const BACK = "mutation($id: ID!) { putBackPoint(id: $id) { state meeting { id } } }";
const MOVE = "mutation($id: ID!, $to: Int!) { movePoint(id: $id, to: $to) { id } }";
const WITHDRAW = "mutation($id: ID!) { withdrawPoint(id: $id) }";
const STANDS = "mutation($council: ID!, $item: StandingItemInput!) { addStandingItem(council: $council, item: $item) { id } }";
const SAVE =
  "mutation($meeting: ID!, $name: String!, $forHub: Boolean) { saveTemplate(meeting: $meeting, name: $name, forHub: $forHub) { id items { title kind minutes } } }";
const BACKLOG = "query($id: ID!) { council(id: $id) { agendaPoints(states: [Waiting, Tabled]) { edges { node { id title state } } } } }";
const AGENDA = "query($meeting: ID!) { agenda(meeting: $meeting) { id items { id title } } }";

describe("a council that prepares its agendas", () => {
  let world: World;
  let karin: Asker;
  let nils: Asker;
  let vera: Asker;
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const council = async (points: object = { from: "Members" }) =>
    (await karin.get(START, { hub: world.hub("lund"), council: { name: "Nätverket", kind: "NeighbourhoodNetwork", points } })).startCouncil
      .id as string;
  const meeting = async (of: string, at: number, title = `Möte om ${at} dagar`): Promise<string> =>
    (await karin.get(PLAN, { council: of, meeting: { title, startsAt: days(at), endsAt: days(at + 0.1) } })).planMeeting.id;
  const begin = async (at: string, begins?: object) => (await karin.get(BEGIN, { meeting: at, from: begins })).beginAgenda as Loose;
  const send = async (who: Asker, to: string, point: object) => (await who.get(SEND, { council: to, point })).sendPoint as Loose;
  const waiting = async (of: string) =>
    (await karin.get(BACKLOG, { id: of })).council.agendaPoints.edges.map(({ node }: Loose) => node.title) as string[];
  const titles = async (at: string) => (await karin.get(AGENDA, { meeting: at })).agenda.items.map(({ title }: Loose) => title) as string[];

  beforeAll(async () => {
    world = await openWorld();
    karin = await world.member("lund", "Karin");
    nils = await world.member("lund", "Nils", "Member");
    vera = await world.member("lund", "Vera", "Member");
  });
  afterAll(() => world.close());

  test("two begin an agenda at once: there is one, filled once with what stands on each, and who has it open reads the same", async () => {
    const id = await council();
    for (const item of [
      { title: "Nästa möte", place: "Last" },
      { title: "Öppnande", minutes: 5, owner: "Ordförande" },
      { title: "Justerare", kind: "decision" },
    ])
      await karin.get(STANDS, { council: id, item });
    await seated(karin, id, nils);
    const at = await meeting(id, 40);
    const from = { ready: "Network" };
    const answers = await Promise.all([karin, nils].map((who) => who.ask(BEGIN, { meeting: at, from })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.key).sort()).toEqual(["agenda.whyNot.taken", undefined]);
    const begun = ["Öppnande", "Justerare", "Välkomna", "Sedan sist", "Gäst berättar", "Runda: vad är på gång hos oss?"];
    expect(await titles(at)).toEqual([...begun, "Vad gör vi tillsammans härnäst?", "Nästa möte"]);
    const { agenda } = await karin.get(AGENDA, { meeting: at });
    const window = await opened({ address: world.address }, nils, agenda.id);
    expect(window.shared.items.map(({ title }) => title)).toEqual(await titles(at));
    addItem(window, "Övrigt");
    await until(() => isSaved(window));
    await until(async () => (await titles(at)).at(-1) === "Övrigt");
    window.close();
  });

  test("a point is taken up by two at once, and again: one item, with what was sent in, that open windows have", async () => {
    const id = await council();
    await seated(karin, id, nils);
    const at = await meeting(id, 40);
    const { id: agenda } = await begin(at);
    const point = await send(vera, id, {
      title: "Belysning  i parken",
      words: "Mörkt.\n\nOtryggt.",
      minutes: 10,
      kind: "decision",
      owner: "Vera",
    });
    expect(point).toMatchObject({ state: "Waiting", title: "Belysning i parken", meeting: { id: at }, person: { name: "Vera" } });
    const window = await opened({ address: world.address }, nils, agenda);
    const answers = await Promise.all([karin, nils].map((who) => who.get(TAKE, { id: point.id, meeting: at })));
    await karin.get(TAKE, { id: point.id, meeting: at });
    for (const { takePoint } of answers) expect(takePoint).toMatchObject({ state: "Taken", item: itemIdOf(point.id), meeting: { id: at } });
    await until(() => window.shared.items.length === 1);
    expect(window.shared.items).toEqual([
      {
        ...{ id: itemIdOf(point.id), title: "Belysning i parken", kind: "decision", minutes: 10, owner: "Vera" },
        notes: [{ paragraph: [{ text: "Mörkt." }] }, { paragraph: [{ text: "Otryggt." }] }],
      },
    ]);
    expect(await titles(at)).toEqual(["Belysning i parken"]);

    expect(await karin.whyNot(BACK, { id: point.id })).toMatchObject({ extensions: { key: "points.whyNot.stillThere" } });
    window.shared.agenda.delete(itemIdOf(point.id));
    await until(() => isSaved(window));
    await karin.get(BACK, { id: point.id });
    expect(await waiting(id)).toEqual(["Belysning i parken"]);
    await karin.get(TAKE, { id: point.id, meeting: at });
    await until(() => window.shared.items.length === 1);
    window.close();
  });

  test("what comes too late waits for the next meeting, or for one that is not planned, and is never lost", async () => {
    const id = await council({ from: "Members", days: 30 });
    const soon = await meeting(id, 20);
    expect(await send(vera, id, { title: "Utan möte" })).toMatchObject({ state: "Waiting", meeting: null });
    const later = await meeting(id, 60);
    expect(await send(vera, id, { title: "För sent", meeting: soon })).toMatchObject({ state: "Waiting", meeting: { id: later } });
    expect(await waiting(id)).toEqual(["Utan möte", "För sent"]);
  });

  test("what is tabled stays, is on the next agenda by itself with its notes, once, and its sender is still known", async () => {
    const id = await council();
    const [one, two] = [await meeting(id, 40), await meeting(id, 80)];
    await begin(one);
    const point = await send(vera, id, { title: "Skyltar", words: "Vi behöver skyltar." });
    const { takePoint } = await karin.get(TAKE, { id: point.id, meeting: one });
    const answers = await Promise.all([karin, karin].map((who) => who.get(TABLE, { meeting: one, item: takePoint.item })));
    expect(new Set(answers.map(({ tableItem }) => tableItem.id)).size).toBe(1);
    expect(answers[0]!.tableItem).toMatchObject({ state: "Tabled", title: "Skyltar", person: { id: vera.id }, tabledAt: { id: one } });
    expect(await titles(one)).toEqual(["Skyltar"]);
    expect((await begin(two)).items).toMatchObject([{ title: "Skyltar", notes: [{ paragraph: [{ text: "Vi behöver skyltar." }] }] }]);
    expect(await waiting(id)).toEqual([]);
    expect((await begin(await meeting(id, 90))).items).toEqual([]);
  });

  test("an agenda begins as the previous one, or from one that was saved, and from no two", async () => {
    const id = await council();
    const [one, two, three] = [await meeting(id, 40), await meeting(id, 80), await meeting(id, 120)];
    await begin(one, { ready: "Council" });
    const { saveTemplate } = await karin.get(SAVE, { meeting: one, name: "Vår mall", forHub: true });
    expect(saveTemplate.items).toHaveLength(9);
    expect((await begin(two, { last: true })).items.map(({ title }: Loose) => title)).toEqual([
      ...["Mötets öppnande", "Föregående protokoll", "Övriga frågor", "Mötets avslutande"],
    ]);
    const both = { meeting: three, from: { last: true, template: saveTemplate.id } };
    expect(await karin.whyNot(BEGIN, both)).toMatchObject({ extensions: { key: "points.whyNot.oneSource" } });
    expect((await begin(three, { template: saveTemplate.id })).items).toHaveLength(9);
  });

  test("those who may, may: sending in, taking up, arranging, declining with a letter, and withdrawing what is one's own", async () => {
    const id = await council({ from: "Sitting" });
    await seated(karin, id, nils);
    const at = await meeting(id, 40);
    const key = (problem: Loose) => problem.extensions.key;
    expect(key(await vera.whyNot(SEND, { council: id, point: { title: "Utifrån" } }))).toBe("points.whyNot.notSitting");
    const [a, b] = [await send(nils, id, { title: "Ett" }), await send(karin, id, { title: "Två" })];
    for (const ask of [
      () => vera.whyNot(TAKE, { id: a.id, meeting: at }),
      () => vera.whyNot(MOVE, { id: a.id, to: 1 }),
      () => vera.whyNot(DECLINE, { id: a.id, answer: "Nej" }),
    ])
      expect(key(await ask())).toBe("councils.whyNot.notSeated");
    expect(key(await nils.whyNot(DECLINE, { id: b.id, answer: "Nej" }))).toBe("councils.whyNot.notKeeper");
    expect(key(await nils.whyNot(TAKE, { id: a.id, meeting: at }))).toBe("points.whyNot.noAgenda");
    await nils.get(MOVE, { id: b.id, to: 0 });
    expect(await waiting(id)).toEqual(["Två", "Ett"]);
    await karin.get(DECLINE, { id: a.id, answer: "Vi tog upp det i våras." });
    const [letter] = await world.sql("select text from outgoing_mail where recipient = (select email from person where id = $1)", [
      nils.id,
    ]);
    expect(letter.text).toContain("Vi tog upp det i våras.");
    expect(key(await nils.whyNot(WITHDRAW, { id: a.id }))).toBe("points.whyNot.notWaiting");
    expect(key(await nils.whyNot(WITHDRAW, { id: b.id }))).toBe("points.whyNot.notYours");
    await karin.get(WITHDRAW, { id: b.id });
    expect(await waiting(id)).toEqual([]);
  });

  test("whoever sent in a point has it among their own data, and when they are erased the council keeps its heading alone", async () => {
    const id = await council();
    const stina = await world.member("lund", "Stina", "Member");
    const point = await send(stina, id, { title: "Cykelställ", words: "Min cykel blev stulen.", owner: "Stina" });
    const { parts } = await (await fetch(`http://${world.address}/api/me/data`, { headers: { cookie: stina.cookie } })).json();
    const own = parts.find(({ of }: Loose) => of === "AgendaPoint").rows;
    expect(own).toMatchObject([{ id: point.id, how: "own", fields: { words: "Min cykel blev stulen." } }]);
    const [{ email }] = await world.sql("select email from person where id = $1", [stina.id]);
    await stina.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
    const row = async () =>
      (await world.sql("select person_id as person, title, words, owner from agenda_point where id = $1", [point.id]))[0];
    await until(async () => (await row())?.person === null);
    expect(await row()).toEqual({ person: null, title: "Cykelställ", words: null, owner: null });
    expect(JSON.stringify(await world.sql("select label, changes from event where subject = $1", [point.id]))).not.toContain("stulen");
  });
});
