import { createHash } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt, momentAt } from "../schema/clock.ts";
import { daysAfter } from "../schema/day.ts";
import { canonical } from "../schema/meetings/minutes.content.ts";
import { sv } from "../schema/minutes.words.ts";
import { servingUrl } from "../server/database/prepareDatabase.ts";
import { until } from "./agendas.ts";
import {
  APPROVE,
  BEGIN,
  CHANGE,
  CONTENT,
  CORRECT,
  changes,
  heldBy,
  MINUTES,
  PUBLISH,
  RECALL,
  SEND,
  SIGNED,
  WRITE,
  wordIn,
} from "./minutes.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let nils: Asker;
let anna: Asker;
let borja: Asker;
let council: string;

const minutesOf = async (meeting: string, who = karin): Promise<Loose> => (await who.get(MINUTES, { meeting })).minutes;
const approvalsOf = async (meeting: string): Promise<Loose[]> => (await minutesOf(meeting)).approvals.edges.map(({ node }: Loose) => node);
const contentOf = async (meeting: string, who = karin): Promise<Loose> => (await who.get(CONTENT, { meeting })).minutesContent;

const held = (isBare?: boolean) => heldBy(world, karin, council, isBare);

/** Minutes of such a meeting that wait for approval. */
async function sent(isBare = false): Promise<{ meeting: string; id: string; digest: string }> {
  const meeting = await held(isBare);
  const { beginMinutes } = await karin.get(BEGIN, { meeting });
  const { sendMinutes } = await karin.get(SEND, { id: beginMinutes.id });
  return { meeting, id: sendMinutes.id, digest: sendMinutes.digest };
}

/** The same, approved by both. */
async function approved(): Promise<{ meeting: string; id: string; digest: string }> {
  const minutes = await sent();
  for (const who of [nils, anna]) await who.get(APPROVE, minutes);
  return minutes;
}

beforeAll(async () => {
  world = await openWorld({ DEMO: "1" });
  karin = await world.member("lund", "Karin");
  nils = await world.member("lund", "Nils", "Member");
  anna = await world.member("lund", "Anna", "Member");
  borja = await world.member("boras", "Börja");
  const { startCouncil } = await karin.get(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Dalby nätverk", kind: NeighbourhoodNetwork }) { id } }',
    { hub: world.hub("lund") },
  );
  council = startCouncil.id;
  const sit = async (roles: string[], term: object) => {
    const { addSeats } = await karin.get(
      "mutation($council: ID!, $roles: [SeatRole!]) { addSeats(council: $council, seat: { side: CivilSociety, roles: $roles }) { id } }",
      { council, roles },
    );
    await karin.get("mutation($seat: ID!, $term: TermPatch!) { seatSomebody(seat: $seat, term: $term) { id } }", {
      seat: addSeats[0].id,
      term: { startsOn: "2026-01-01", ...term },
    });
  };
  await sit(["Chair"], { person: nils.id, open: true });
  await sit(["Approver"], { person: anna.id });
});
afterAll(() => world.close());

describe("minutes", () => {
  test("grow out of the meeting, are approved by two, numbered, published, and read by a visitor", async () => {
    const meeting = await held();
    expect(await minutesOf(meeting)).toBe(null);
    const { beginMinutes } = await karin.get(BEGIN, { meeting });
    const { id } = beginMinutes;
    await karin.get(WRITE, { id, introduction: "Nils öppnade mötet.", other: "" });
    await until(async () => (await contentOf(meeting)).items.length);
    expect(await contentOf(meeting)).toMatchObject({
      introduction: "Nils öppnade mötet.",
      items: [{ title: "Torget", decisions: [{ text: "Bänkar ställs ut.", number: expect.any(Number) }] }],
    });
    await karin.get(SEND, { id });
    const { digest } = await minutesOf(meeting);
    const [row] = await world.sql("select content from minutes where id = $1", [id]);
    expect(createHash("sha256").update(canonical(row.content)).digest("hex")).toBe(digest);
    const letters = await world.sql(
      "select text from outgoing_mail where recipient = (select email from person where id = $1) order by id desc",
      [anna.id],
    );
    expect(letters[0].text).toContain(`/lund/meetings/${meeting}/minutes`);

    const WHO = "query($slug: String!) { hub(slug: $slug) { minutes(forMe: true) { edges { node { id } } } } }";
    const waiting = async (who: Asker) => (await who.get(WHO, { slug: "lund" })).hub.minutes.edges.map(({ node }: Loose) => node.id);
    expect([(await waiting(anna)).includes(id), (await waiting(karin)).includes(id)]).toEqual([true, false]);

    await anna.get(APPROVE, { id, digest });
    expect((await minutesOf(meeting)).state).toBe("Sent");
    expect((await nils.get(APPROVE, { id, digest })).approveMinutes).toMatchObject({ state: "Approved", number: 1 });
    expect(await world.visitor().get(MINUTES, { meeting })).toEqual({ minutes: null });
    expect(await contentOf(meeting, world.visitor())).toBe(null);

    await karin.get(PUBLISH, { id, visibility: "public" });
    const read = await minutesOf(meeting, world.visitor());
    expect(read).toMatchObject({ state: "Approved", digest, number: 1 });
    expect(read.approvals.edges.map(({ node }: Loose) => [node.role, node.name, node.answer]).sort()).toEqual([
      ["Approver", null, "Approved"],
      ["Chair", "Nils", "Approved"],
    ]);
    const content = await contentOf(meeting, world.visitor());
    expect(content.items[0]).toMatchObject({ title: "Torget", decisions: [{ text: "Bänkar ställs ut." }] });
    expect(JSON.stringify(content)).not.toContain("Gun Gäst");
    expect(JSON.stringify(await contentOf(meeting, anna))).toContain("Gun Gäst");

    await karin.get(CORRECT, { id, text: "Det är tre bänkar." });
    expect((await minutesOf(meeting, world.visitor())).notes.edges.map(({ node }: Loose) => node.text)).toEqual(["Det är tre bänkar."]);
  });

  test("are a draft again when an approver asks for a change, and the agenda is open again", async () => {
    const { meeting, id, digest } = await sent();
    const AGENDA = "query($meeting: ID!) { agenda(meeting: $meeting) { frozenAt } }";
    expect((await karin.get(AGENDA, { meeting })).agenda.frozenAt).toBeTruthy();
    await anna.get(APPROVE, { id, digest });
    expect(await nils.get(CHANGE, { id, digest, comment: "Bänkarna är fyra." })).toEqual({
      askToChangeMinutes: { state: "Draft", version: 2 },
    });
    expect((await karin.get(AGENDA, { meeting })).agenda.frozenAt).toBe(null);
    expect(
      (await world.sql("select frozen_at from agenda_head where agenda_id = (select id from agenda where meeting_id = $1)", [meeting]))[0],
    ).toEqual({ frozen_at: null });
    await karin.get(WRITE, { id, introduction: "", other: "Bänkarna är fyra." });
    const { sendMinutes } = await karin.get(SEND, { id });
    expect(sendMinutes.digest).not.toBe(digest);
    expect(await nils.whyNot(APPROVE, { id, digest })).toMatchObject({ message: sv.whyNot.changedSince });
    expect((await nils.get(APPROVE, { id, digest: sendMinutes.digest })).approveMinutes.state).toBe("Sent");
    expect((await anna.get(APPROVE, { id, digest: sendMinutes.digest })).approveMinutes.state).toBe("Approved");
    const said = (await approvalsOf(meeting)).map(({ version, answer, comment }) => [version, answer, comment]).sort();
    expect(said).toEqual([
      [1, "Approved", null],
      [1, "Change", "Bänkarna är fyra."],
      [2, "Approved", null],
      [2, "Approved", null],
    ]);
  });

  test("approved by two at once are approved once, under a number of their own", async () => {
    const numbers: number[] = [];
    for (let round = 0; round < 20; round++) {
      const minutes = await sent(true);
      const answers = await Promise.all([nils, anna].map((who) => who.get(APPROVE, minutes)));
      expect(answers.filter(({ approveMinutes }) => approveMinutes.state === "Approved")).toHaveLength(1);
      const { state, number } = await minutesOf(minutes.meeting);
      expect(state).toBe("Approved");
      numbers.push(number);
    }
    expect(numbers).toEqual(numbers.map((_, at) => numbers[0]! + at));
  });

  test("are approved on paper by whoever has no account, and that is noted for nobody else", async () => {
    const { addSeats } = await karin.get(
      "mutation($council: ID!) { addSeats(council: $council, seat: { side: Politics, roles: [Approver] }) { id } }",
      { council },
    );
    const { seatSomebody } = await karin.get(
      'mutation($seat: ID!) { seatSomebody(seat: $seat, term: { name: "Elsa Ek", startsOn: "2026-01-01" }) { id } }',
      { seat: addSeats[0].id },
    );
    const { meeting, id, digest } = await sent();
    for (const who of [nils, anna]) await who.get(APPROVE, { id, digest });
    const said = await approvalsOf(meeting);
    expect((await minutesOf(meeting)).state).toBe("Sent");
    expect(await anna.whyNot(SIGNED, { approval: said.find(({ onPaper }) => onPaper).id })).toMatchObject({
      extensions: { key: "councils.whyNot.notKeeper" },
    });
    expect(await karin.whyNot(SIGNED, { approval: said.find(({ onPaper }) => !onPaper).id })).toMatchObject({
      message: sv.whyNot.answered,
    });
    expect(await karin.get(SIGNED, { approval: said.find(({ name }) => name === "Elsa Ek").id })).toEqual({
      noteSigned: { state: "Approved" },
    });
    await karin.get('mutation($id: ID!) { endTerm(id: $id, on: "2026-01-02") { id } }', { id: seatSomebody.id });
  });

  test("are written and sent by those who keep the council, and by nobody else", async () => {
    const { meeting, id, digest } = await sent();
    for (const [document, variables] of [
      [BEGIN, { meeting }],
      [WRITE, { id, introduction: "", other: "" }],
      [SEND, { id }],
      [RECALL, { id }],
      [PUBLISH, { id, visibility: "members" }],
      [CORRECT, { id, text: "x" }],
    ] as const) {
      expect(await anna.whyNot(document, variables)).toMatchObject({ extensions: { key: "councils.whyNot.notKeeper" } });
      expect((await borja.whyNot(document, variables)).extensions.key).toMatch(/^house\.whyNot\.(unknown|notMember)$/);
      expect(await world.visitor().whyNot(document, variables)).toMatchObject({ extensions: { key: "house.whyNot.signedOut" } });
    }
    expect(await karin.whyNot(APPROVE, { id, digest })).toMatchObject({ extensions: { key: "minutes.whyNot.notApprover" } });
    expect(await borja.whyNot(APPROVE, { id, digest })).toMatchObject({ extensions: { key: "house.whyNot.unknown" } });
    expect(
      await karin.whyNot('mutation($id: ID!) { writeDecision(meeting: $id, decision: { text: "Nej." }) { id } }', { id: meeting }),
    ).toMatchObject({
      extensions: { key: "decisions.whyNot.frozen" },
    });
    expect(await karin.get(RECALL, { id })).toEqual({ recallMinutes: { state: "Draft", version: 2 } });
  });
});

describe("a document for Word", () => {
  const fetched = async (path: string, { cookie }: Asker, language = "sv") => {
    const response = await fetch(`http://${world.address}/api/meetings/${path}`, { headers: { cookie, "accept-language": language } });
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };

  test("is read by an independent reader: its title, language, headings, lists, table headers, and what the page says", async () => {
    const { meeting, id } = await approved();
    await karin.get(PUBLISH, { id, visibility: "public" });
    const { response, bytes } = await fetched(`${meeting}/minutes.docx`, anna);
    expect(response.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    const read = wordIn(bytes);
    expect(read).toMatchObject({ title: expect.stringMatching(/^Protokoll \d+\/\d{4}: Höstmöte$/), language: "sv-SE" });
    expect(read.headings).toEqual([
      ["Title", expect.stringMatching(/^Protokoll/)],
      ...["Närvarande", "1. Torget", "Justerat av"].map((text) => ["Heading1", text]),
    ]);
    expect(read.tables).toMatchObject([
      [
        ["Namn", "Uppdrag och organisation", "Sida"],
        ["Gun Gäst", "gäst", "Civilsamhälle"],
      ],
    ]);
    expect(read.headerRows).toBe(1);
    expect(read.text).toContain("Alla vill ha bänkar.");
    expect(read.text).toMatch(/Nils, Ordförande: \d+ \S+ \d{4} \d\d:\d\d/);
    expect(read.text).toContain((await minutesOf(meeting)).digest);
    const visitors = wordIn((await fetched(`${meeting}/minutes.docx`, world.visitor(), "en")).bytes);
    expect(visitors).toMatchObject({ title: expect.stringMatching(/^Minutes/), language: "en-GB" });
    expect(visitors.text).not.toContain("Gun Gäst");
  });

  test("is given to those who see its page, and to others as if it never was", async () => {
    const { meeting } = await approved();
    expect((await fetched(`${meeting}/minutes.docx`, world.visitor())).response.status).toBe(404);
    expect((await fetched(`${meeting}/minutes.docx`, anna)).response.status).toBe(200);
    for (const kind of ["summons", "agenda"]) expect((await fetched(`${meeting}/${kind}.docx`, world.visitor())).response.status).toBe(200);
    await karin.get("mutation($id: ID!) { describeMeeting(id: $id, meeting: { visibility: members }) { id } }", { id: meeting });
    for (const kind of ["summons", "agenda"]) expect((await fetched(`${meeting}/${kind}.docx`, world.visitor())).response.status).toBe(404);
  });
});

describe("approved minutes", () => {
  test("are changed by nothing, not even by the app's own role with all rights", async () => {
    const { meeting, id } = await approved();
    await karin.get(CORRECT, { id, text: "En rättelse." });
    const app = new Client({ connectionString: servingUrl(world.database) });
    await app.connect();
    try {
      const house = (name: string, value: string) => app.query("select set_config($1, $2, false)", [`app.${name}`, value]);
      for (const circle of ["member_of", "official_of", "coordinator_of", "keeps"]) await house(circle, `{${world.hub("lund")}}`);
      await house("house", "on");
      const tried = (statement: string) =>
        app.query(statement, [id]).then(
          ({ rowCount }) => rowCount,
          (error: Error) => error.message,
        );
      expect(await tried("update minutes set updated_at = now() where id = $1")).toBe(1);
      for (const statement of changes)
        expect([statement, await tried(statement)]).toEqual([statement, expect.stringMatching(/^what is approved is/)]);
    } finally {
      await app.end();
    }
    expect(await karin.whyNot("mutation($id: ID!) { removeCouncil(id: $id) }", { id: council })).toMatchObject({ message: sv.whyNot.kept });
    expect((await minutesOf(meeting)).state).toBe("Approved");
  });

  test("keep the names of whoever is erased, while a draft that waits lets go of them and is a draft again", async () => {
    const leaving = await world.member("lund", "Oskar Ovanlig", "Member");
    const { addSeats } = await karin.get(
      "mutation($council: ID!) { addSeats(council: $council, seat: { side: Politics, roles: [Approver] }) { id } }",
      { council },
    );
    await karin.get(
      'mutation($seat: ID!, $person: ID!) { seatSomebody(seat: $seat, term: { person: $person, startsOn: "2026-01-01" }) { id } }',
      {
        seat: addSeats[0].id,
        person: leaving.id,
      },
    );
    const done = await sent();
    for (const who of [nils, anna, leaving]) await who.get(APPROVE, done);
    const meeting = await held();
    const { beginMinutes } = await karin.get(BEGIN, { meeting });
    await karin.get(WRITE, { id: beginMinutes.id, introduction: "Oskar Ovanlig öppnade.", other: "" });
    await karin.get(SEND, { id: beginMinutes.id });
    const [{ email }] = await world.sql("select email from person where id = $1", [leaving.id]);
    await leaving.get("mutation($address: String!) { eraseMe(address: $address) }", { address: email });
    await until(async () => !(await world.sql("select 1 from person where id = $1", [leaving.id])).length, "the erasure");
    expect((await approvalsOf(done.meeting)).map(({ name, answer, person }) => [name, answer, person?.id ?? null])).toContainEqual([
      "Oskar Ovanlig",
      "Approved",
      null,
    ]);
    expect((await minutesOf(done.meeting)).state).toBe("Approved");
    expect(await minutesOf(meeting)).toMatchObject({ state: "Draft", version: 2, digest: null });
    expect(JSON.stringify(await contentOf(meeting))).not.toContain("Oskar");
    expect(JSON.stringify(await approvalsOf(meeting))).not.toContain("Oskar");
  });
});

test("late minutes are told of once, to those who are to send them and to those who are to approve them", async () => {
  const { meeting } = await sent();
  const unsent = await held();
  const told = async (who: Asker) =>
    (
      await world.sql(
        "select text from outgoing_mail where unsubscribe is not null and recipient = (select email from person where id = $1)",
        [who.id],
      )
    ).map(({ text }) => text as string);
  const noon = (days: number) => momentAt(daysAfter(clockAt(new Date()).day, days), "12:00");
  const inSomeDays = (days: number) => world.app.reminder.goRound(noon(days));
  await inSomeDays(6);
  expect([await told(anna), await told(nils)]).toEqual([[], []]);
  await Promise.all([inSomeDays(9), inSomeDays(9)]);
  // A meeting of two hours that began late in the evening ended a day later, and its minutes are late a day later too.
  await inSomeDays(14);
  expect((await told(anna)).filter((text) => text.includes(meeting))).toHaveLength(1);
  expect((await told(nils)).filter((text) => text.includes(unsent))).toHaveLength(1);
});
