import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvLine } from "../schema/csv.ts";
import { noteSigning } from "../server/log/note.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let inga: Asker;
let karin: Asker;
let borja: Asker;
let hub: string;
beforeAll(async () => {
  world = await openWorld();
  inga = await world.member("lund", "Inga", "Administrator");
  karin = await world.member("lund", "Karin");
  borja = await world.member("boras", "Börja", "Administrator");
  hub = world.hub("lund");
  const { addActor } = await karin.get(ADD, { hub, name: '=HYPERLINK("http://evil.example")' });
  await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "+46 46 35 00 00" }) { id } }', { id: addActor.id });
  await inga.get(ADD, { hub, name: "Kören" });
  await noteSigning(world.app.orm, karin.id, "signIn", { deed: "password" });
});
afterAll(() => world.close());

const ADD = "mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name }) { id } }";
const AUDIT = `query($slug: String!, $who: ID, $kinds: [EventKind!], $type: String, $subject: ID, $deed: String, $from: Date, $to: Date) {
  hub(slug: $slug) { audit(first: 100, who: $who, kinds: $kinds, type: $type, subject: $subject, deed: $deed, from: $from, to: $to) {
    totalCount edges { node { seq kind deed type label by { name } changes { field before after } } }
  } } }`;
const auditFor = async (person: Asker, filter: object = {}) => (await person.get(AUDIT, { slug: "lund", ...filter })).hub.audit;
const STATE = "query($hub: ID!) { logState(hub: $hub) { events erased seq seal brokenAt flaw } }";

const takeOut = (who: Asker, path = "lund/audit.csv", form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  fetch(`http://${world.address}/api/hubs/${path}`, {
    method: "POST",
    headers: { ...(who.cookie && { cookie: who.cookie, origin: "http://localhost:4000" }), ...headers },
    body: new URLSearchParams(form),
  });
const exportsTold = async () => (await world.sql("select * from event where kind = 'export' order by seq")) as Loose[];

describe("the log", () => {
  test("is read whole by the hub's administrators, with what people did besides changing things", async () => {
    const { totalCount, edges } = await auditFor(inga);
    const [{ seq }] = await world.sql("select seq from log_head where hub_id = $1", [hub]);
    expect(totalCount).toBe(seq);
    expect(edges.map(({ node }: Loose) => node.seq)).toEqual(Array.from({ length: seq }, (_, at) => seq - at));
    expect(edges[0].node).toMatchObject({ kind: "signIn", deed: "password", by: { name: "Karin" } });
  });

  test("is empty for everyone else, and its state is nothing to them", async () => {
    for (const person of [karin, borja, world.visitor()]) {
      expect(await auditFor(person)).toEqual({ totalCount: 0, edges: [] });
      expect(await auditFor(person, { who: karin.id, kinds: ["signIn"] })).toEqual({ totalCount: 0, edges: [] });
      expect((await person.get(STATE, { hub })).logState).toBeNull();
    }
    expect((await inga.get(STATE, { hub: randomUUID() })).logState).toBeNull();
  });

  test("says that it holds, and from when on it does not", async () => {
    const [{ seq, seal }] = await world.sql("select seq, encode(hash, 'hex') as seal from log_head where hub_id = $1", [hub]);
    expect((await inga.get(STATE, { hub })).logState).toEqual({ events: seq, erased: 0, seq, seal, brokenAt: null, flaw: null });
    const other = world.hub("boras");
    await borja.get(ADD, { hub: other, name: "Väven" });
    await world.sql("update event set label = 'Nej' where hub_id = $1 and seq = 2", [other]);
    expect((await borja.get(STATE, { hub: other })).logState).toMatchObject({ events: 1, seq: 1, brokenAt: 2, flaw: "altered" });
  });

  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
  test.each<[string, () => object, (node: Loose) => boolean]>([
    ["who", () => ({ who: inga.id }), ({ by }) => by?.name === "Inga"],
    ["kind", () => ({ kinds: ["signIn", "update"] }), ({ kind }) => kind === "signIn" || kind === "update"],
    ["type", () => ({ type: "Actor" }), ({ type }) => type === "Actor"],
    ["deed", () => ({ deed: "describeActor" }), ({ deed }) => deed === "describeActor"],
    ["both at once", () => ({ who: karin.id, deed: "addActor" }), ({ by, deed }) => by?.name === "Karin" && deed === "addActor"],
    ["days, with today", () => ({ from: today, to: today }), () => true],
  ])("is found by %s", async (_, filter, fits) => {
    const all = (await auditFor(inga)).edges.map(({ node }: Loose) => node);
    const found = (await auditFor(inga, filter())).edges.map(({ node }: Loose) => node);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(all.filter(fits));
  });

  test("is of a day from its beginning to its end in Sweden, also of one that is 23 or 25 hours long", async () => {
    const on = async (day: string) =>
      (await borja.get(AUDIT, { slug: "boras", from: day, to: day, deed: "addActor" })).hub.audit.totalCount as number;
    const at = (moment: string) =>
      world.sql("update event set at = $1 where hub_id = $2 and deed = 'addActor'", [moment, world.hub("boras")]);
    await at("2026-10-25T22:30:00Z");
    expect([await on("2026-10-25"), await on("2026-10-26")]).toEqual([1, 0]);
    await at("2026-03-29T22:30:00Z");
    expect([await on("2026-03-29"), await on("2026-03-30")]).toEqual([0, 1]);
  });

  test("has nothing for a filter that nothing meets, or that makes no sense", async () => {
    for (const filter of [{ to: "2020-01-01" }, { from: "2999-01-01" }, { who: "x" }, { subject: "'" }, { kinds: [] }, { type: "Nej" }])
      expect((await auditFor(inga, filter)).totalCount).toBe(0);
  });
});

describe("taking it out", () => {
  test("as sealed lines gives what anyone can verify, its own line last", async () => {
    const response = await takeOut(inga, "lund/audit.jsonl");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename=lund-audit-\d{4}-\d\d-\d\d\.jsonl$/);
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    let previous = "0".repeat(64);
    for (const [at, line] of lines.entries()) {
      expect(line).toMatchObject({ hub, seq: at + 1, previous });
      expect(sha256(`${line.salt}\n${line.content}`)).toBe(line.digest);
      const about = [hub, line.seq, line.id, line.at, line.operation, line.deed, line.kind, line.type, line.subject, line.visibility];
      expect(sha256([previous, ...about, line.heardIn.join(","), line.parties.join(","), line.digest].join("\n"))).toBe(line.hash);
      previous = line.hash;
    }
    const last = lines.at(-1);
    expect(last).toMatchObject({ kind: "export", deed: "takeOutLog", visibility: "administrators" });
    expect(JSON.parse(last.content)).toEqual([inga.id, "audit.jsonl", []]);
    expect((await inga.get(STATE, { hub })).logState).toMatchObject({ seq: lines.length, seal: previous, brokenAt: null });
  });

  test("as a table tells before and after, a line for each field, in the reader's language", async () => {
    const text = await (await takeOut(inga, "lund/audit.csv", { deed: "describeActor", language: "sv" })).text();
    const [head, ...lines] = text.trimEnd().split("\r\n");
    expect(head).toBe('"nummer";"tid";"vem";"vems id";"vad";"åtgärd";"typ";"id";"namn";"för vem";"fält";"före";"efter";"raderat"');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/;"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d";"Karin";/);
    expect(lines[0]).toMatch(/;"about";"";"'\+46 46 35 00 00";""$/);
    const english = Buffer.from(await (await takeOut(inga, "lund/audit.csv", { language: "en" })).arrayBuffer()).toString();
    expect(english).toMatch(/^\uFEFF"number","time","who"/);
    expect((await exportsTold()).at(-2)!.changes).toEqual([{ field: "deed", before: null, after: "describeActor" }]);
  });

  test("never lets a spreadsheet carry out what somebody wrote", async () => {
    const text = await (await takeOut(inga)).text();
    expect(text).toContain('"\'=HYPERLINK(""http://evil.example"")"');
    for (const start of ["=", "+", "-1-", "@", "\t", "\r", " =", "\n@"]) expect(csvLine([`${start}1`], ",")).toBe(`"'${start}1"\r\n`);
    for (const harmless of ["-56", "-0.5", "1=2", "Å", "", 'a"b', "a;b,c\nd"])
      expect(csvLine([harmless], ",")).toBe(`"${harmless.replace('"', '""')}"\r\n`);
    expect(csvLine([-1, null], ";")).toBe('-1;""\r\n');
  });

  test("is for administrators of the hub alone: to others there is nothing there, and nothing is told", async () => {
    const before = await exportsTold();
    const unknown = await takeOut(borja, "finnsinte/audit.csv");
    const nothing = [unknown.status, await unknown.text()];
    for (const who of [karin, borja, world.visitor()])
      for (const path of ["lund/audit.csv", "lund/audit.jsonl"]) {
        const response = await takeOut(who, path);
        expect([response.status, await response.text()]).toEqual(nothing);
      }
    expect((await takeOut(inga, "lund/audit.xml")).status).toBe(404);
    expect((await takeOut(inga, "lund/audit.csv", { from: "i går" })).status).toBe(400);
    expect((await takeOut(inga, "lund/audit.csv", { kinds: "constructor" })).status).toBe(400);
    expect((await takeOut(inga, "lund/audit.csv", {}, { origin: "https://evil.example" })).status).toBe(403);
    expect(await exportsTold()).toEqual(before);
  });

  test("goes on while much is written, in pieces, and lets a reader who leaves go", { timeout: 60_000 }, async () => {
    const vera = await world.member("vara", "Vera", "Administrator");
    const vara = world.hub("vara");
    const entries = `(select jsonb_agg(jsonb_build_object('visibility', 'public', 'kind', 'update', 'type', 'Hub', 'subject', $1::uuid, 'label', 'Fyllt', 'changes',
      jsonb_build_array(jsonb_build_object('field', 'about', 'before', null, 'after', repeat('å', 500))), 'rooms', '[]'::jsonb, 'among', '[]'::jsonb)) from generate_series(1, 6000))`;
    await world.sql("select set_config('app.house', 'on', false)");
    await world.sql(`select append_to_log($1, null, uuidv7(), 'fill', ${entries})`, [vara]);
    await world.sql("select set_config('app.house', '', false)");
    const lines = (await (await takeOut(vera, "vara/audit.jsonl")).text()).trimEnd().split("\n");
    const [{ seq }] = await world.sql("select seq from log_head where hub_id = $1", [vara]);
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(Array.from({ length: seq }, (_, at) => at + 1));

    const leaving = new AbortController();
    const response = await fetch(`http://${world.address}/api/hubs/vara/audit.jsonl`, {
      method: "POST",
      headers: { cookie: vera.cookie, origin: "http://localhost:4000" },
      signal: leaving.signal,
    });
    await response.body!.getReader().read();
    leaving.abort();
    expect((await vera.get(STATE, { hub: vara })).logState).toMatchObject({ brokenAt: null });
  });
});
