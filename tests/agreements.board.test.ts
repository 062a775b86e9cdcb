import type { PostgreSqlConnection } from "@mikro-orm/postgresql";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXlsx } from "../server/weaving/files/formats/xlsx.ts";
import { bothSides, openDialogue, type Sides, untilPartner } from "./agreements.ts";
import { fillAgreements } from "./bench/agreementsTown.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const BOARD = `query($hub: String!, $on: Date) { statusBoard(hub: $hub, on: $on) { on rules { startsOn } lines {
  agreement title stage caseNumber nextOn boards parties { actor name side } marks { kind severity key values day } followUps { dueOn heldOn } sums { year amount } } } }`;
const SAVE = "mutation($hub: ID!, $board: SavedBoardInput!) { saveBoard(hub: $hub, board: $board) { id isOwn } }";
const SAVED = '{ hub(slug: "lund") { savedBoards { edges { node { id name address isShared isOwn } } } } }';
const FORGET = "mutation($id: ID!) { removeBoard(id: $id) }";

let world: World;
let sides: Sides;
let agreement: string;

const linesFor = async (by: Asker, on?: string, hub = "lund") => ((await by.get(BOARD, { hub, on })) as Loose).statusBoard.lines as Loose[];
const lineFor = async (by: Asker, on?: string) => (await linesFor(by, on)).find((line) => line.agreement === agreement);

beforeAll(async () => {
  world = await openWorld();
  sides = await bothSides(world);
  agreement = await openDialogue(sides, sides.official, sides.department, { title: "=Öppna kvällar", with: [sides.choir] });
  await fillAgreements(world.database, { hub: sides.hub, agreements: 10, years: 3 });
  await world.sql("update agreement set stage = 'Active', starts_on = '2026-01-01', ends_on = '2028-12-31' where id = $1", [agreement]);
});
afterAll(() => world.close());

describe("the status board", () => {
  test("shows an agreement to officials and its parties with why it is marked, and to nobody else", async () => {
    await untilPartner(sides.choirs, agreement);
    const [seen, own] = [await lineFor(sides.official, "2026-08-01"), await lineFor(sides.choirs, "2026-08-01")];
    expect(seen.marks[0]).toMatchObject({ kind: "FollowUp", severity: "Overdue", day: "2026-06-30", key: "standing.followUp.overdue" });
    expect(own).toEqual(seen);
    for (const one of [sides.member, sides.clubs, world.visitor(), await world.member("boras", "Bo")])
      expect(await lineFor(one)).toBeUndefined();
  });

  test("is of the day that is asked for", async () => {
    const followUp = (await lineFor(sides.official, "2026-06-30")).marks.find(({ kind }: Loose) => kind === "FollowUp");
    expect(followUp).toMatchObject({ severity: "Due30", day: "2026-06-30" });
    expect((await lineFor(sides.official, "2026-01-02")).nextOn).toBe("2026-06-30");
  });

  test("tells at once of what has changed, each reader what they see", async () => {
    const { official, member } = sides;
    const describeIt = (patch: object) =>
      official.get("mutation($id: ID!, $patch: AgreementPatch!) { describeAgreement(id: $id, agreement: $patch) { id } }", {
        id: agreement,
        patch,
      });
    expect((await lineFor(official)).caseNumber).toBeNull();
    await describeIt({ caseNumber: "KS 9", visibility: "public" });
    for (const one of [official, member, world.visitor()]) expect((await lineFor(one)).caseNumber).toBe("KS 9");
    const shown = await lineFor(world.visitor(), "2026-08-01");
    expect([shown.marks, shown.parties.length]).toEqual([[], 2]);
    await describeIt({ visibility: "officials" });
    expect(await lineFor(world.visitor())).toBeUndefined();
  });

  test("rests on no row that is shown for who somebody is, but for their own terms: officials who may do the same see the same", async () => {
    const tables =
      "agreement party actor area theme council seat term meeting follow_up contribution criterion_answer agreement_version political_decision signature agreement_rules hub log_head event";
    const policies = await world.sql("select tablename, qual from pg_policies where cmd = 'SELECT' and tablename = any($1)", [
      tables.split(" "),
    ]);
    expect(new Set(policies.map(({ tablename }) => tablename)).size).toBe(tables.split(" ").length);
    expect(policies.filter(({ qual }) => qual.includes("app.viewer")).map(({ tablename }) => tablename)).toEqual(["term"]);
  });

  test("is read in as many statements for many agreements as for few, and in few when little has happened, or nothing", async () => {
    // Each may do something else, so that none is given what another has read.
    const [weaver, administrator] = [
      await world.member("boras", "Vera Vävare", "Official", "Weaver"),
      await world.member("boras", "Adam Administratör", "Official", "Administrator"),
    ];
    const statements = await overhear(world);
    const counted = async (by: Asker, lines: number) => {
      statements.length = 0;
      expect(await linesFor(by, undefined, "boras")).toHaveLength(lines);
      return statements.filter((one) => /^\s*(with|select)/i.test(one) && !/set_config|viewer_of\(/.test(one)).length;
    };
    const few = await counted(weaver, 0);
    await fillAgreements(world.database, { hub: world.hub("boras"), agreements: 40, years: 3 });
    expect(await counted(administrator, 40)).toBe(few);
    expect(await counted(administrator, 40)).toBeLessThan(few);
    await administrator.get('mutation($hub: ID!) { nameArea(hub: $hub, area: { name: "Dalby" }) { id } }', { hub: world.hub("boras") });
    expect(await counted(administrator, 40)).toBe(few + 1);
    expect(few + 1).toBeLessThanOrEqual(6);
  });
});

describe("a view of the board", () => {
  const save = (by: Asker, board: object) => by.get(SAVE, { hub: sides.hub, board });
  const saved = async (by: Asker) => ((await by.get(SAVED)) as Loose).hub.savedBoards.edges.map(({ node }: Loose) => node.name);

  test("is one's own until officials share it; of one name there is one", async () => {
    const { official, member, choirs } = sides;
    await save(official, { name: "Mina", address: "view=all" });
    await save(official, { name: "Mina", address: "view=stages" });
    await save(official, { name: "Våra", address: "severities=Overdue", isShared: true });
    await save(choirs, { name: "Körens", address: "view=times" });
    const colleague = await world.member("lund", "Kalle Kollega", "Official");
    expect(await saved(official)).toEqual(["Mina", "Våra"]);
    expect(await saved(colleague)).toEqual(["Våra"]);
    expect(await saved(choirs)).toEqual(["Körens"]);
    for (const one of [member, world.visitor()]) expect(await saved(one)).toEqual([]);
    expect((await choirs.whyNot(SAVE, { hub: sides.hub, board: { name: "Nej", address: "", isShared: true } })).extensions.key).toBe(
      "board.whyNot.share",
    );
    expect((await world.visitor().ask(SAVE, { hub: sides.hub, board: { name: "Nej", address: "" } })).data).toBeNull();
  });

  test("is forgotten by whoever made it, and not by others", async () => {
    const { official, choirs } = sides;
    const { saveBoard } = await save(choirs, { name: "Bort", address: "" });
    expect((await official.whyNot(FORGET, { id: saveBoard.id })).extensions.key).toBe("house.whyNot.unknown");
    await choirs.get(FORGET, { id: saveBoard.id });
    expect(await saved(choirs)).not.toContain("Bort");
  });
});

describe("the board as a file", () => {
  const take = (by: Asker, form: string, body = "language=sv&on=2026-08-01") =>
    fetch(`http://${world.address}/api/hubs/lund/agreements.${form}`, {
      method: "POST",
      headers: { cookie: by.cookie, "content-type": "application/x-www-form-urlencoded" },
      body,
    });

  test("holds for Excel what the reader sees: agreements with why they are marked, means and follow-ups", async () => {
    const answer = await take(sides.official, "xlsx");
    expect(answer.status).toBe(200);
    expect(decodeURIComponent(answer.headers.get("content-disposition")!)).toContain("Avtal lund 2026-08-01.xlsx");
    const sheets = readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(["Avtal", "Behöver", "Medel", "Uppföljningar"]);
    const row = sheets[0]!.rows.find(({ cells }) => cells[0] === "=Öppna kvällar")!;
    expect(row.cells.join(" ")).toContain("Dalby ungdomskör");
    expect(sheets[1]!.rows.filter(({ cells }) => cells[0] === "=Öppna kvällar")[0]!.cells[1]).toBe("Försenat");
    const theirs = readXlsx(new Uint8Array(await (await take(sides.choirs, "xlsx")).arrayBuffer()));
    expect(theirs[0]!.rows.filter(({ cells }) => cells[0] === "=Öppna kvällar")).toHaveLength(1);
    expect(theirs[0]!.rows.length).toBeLessThan(sheets[0]!.rows.length);
  });

  test("is text that no spreadsheet carries out, in the reader's language", async () => {
    const text = await (await take(sides.official, "csv", "language=en")).text();
    expect(text).toContain('"\'=Öppna kvällar"');
    expect(text.split("\r\n")[0]).toContain('"Agreement","Sort of agreement"');
  });

  test("is for members, and the log tells that it was taken out", async () => {
    for (const one of [world.visitor(), await world.member("boras", "Bodil")]) expect((await take(one, "xlsx")).status).toBe(404);
    const [latest] = await world.sql("select * from event where kind = 'export' order by seq desc limit 1");
    expect(latest).toMatchObject({ deed: "takeOutAgreements", visibility: "administrators", by_id: sides.official.id });
  });
});

/** Hears every statement on the connections that serve. */
async function overhear({ app }: World): Promise<string[]> {
  const statements: string[] = [];
  const known = new WeakSet<PoolClient>();
  const pool = await (app.orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  pool.on("acquire", (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((what: string | { text: string }, ...more: unknown[]) => {
      statements.push(typeof what === "string" ? what : what.text);
      return query(what, ...more);
    }) as typeof client.query;
  });
  return statements;
}
