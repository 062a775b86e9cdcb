import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App } from "../server/app.ts";
import { attach, pdf } from "./attachedFiles.ts";
import { freshDatabase } from "./database.ts";
import { build, type Town } from "./deeds.ts";
import { above, begin, hashesOf, linesOf, manifestOf, operatorOf } from "./operator.ts";
import { type Asker, askerAt, openOn, openWorld, type World } from "./world.ts";

let world: World;
let folder: string;
let other: Awaited<ReturnType<typeof freshDatabase>>;
let karin: Asker;
let town: Town;
let here: ReturnType<typeof operatorOf>;
let there: ReturnType<typeof operatorOf>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samvav-operator-"));
  world = await openWorld();
  other = await freshDatabase();
  karin = await world.member("lund", "Karin Kvar", "Administrator");
  await world.member("boras", "Börja");
  town = await build(world, karin);
  await karin.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Hemliga jouren", visibility: members }) { id } }', {
    hub: town.hub,
  });
  await karin.get(`mutation($hub: ID!) { invite(hub: $hub, invitation: { email: "bjuden@lund.example", name: "Bo Bjuden" }) { id } }`, {
    hub: town.hub,
  });
  await attach(world.address, karin, town.meeting, { bytes: pdf(300_000), name: "Underlag.pdf" });
  here = operatorOf({ DATABASE_URL: world.database });
  there = operatorOf({ DATABASE_URL: other.url });
});

afterAll(async () => {
  await world.close();
  await other.drop();
  await rm(folder, { recursive: true });
});

const to = (name: string) => join(folder, name);
const emailOf = async (url: string, id: string) =>
  (await above<{ email: string }>(url, "select email from person where id = $1", [id]))[0]!.email;

describe("An export", { timeout: 60_000 }, () => {
  test("holds every row that the hub owns, and what it says of itself is true", async () => {
    expect(await here.does("export", "lund", "--to", to("lund"))).toMatch(
      /^Lund is exported to .*: \d+ rows in \d+ tables, attached files among them\./,
    );
    const { hub, tables, files } = manifestOf(to("lund"));
    expect([hub.slug, files]).toEqual(["lund", []]);
    const owned = await above<{ name: string }>(
      world.database,
      `select relname as name from pg_class class join pg_attribute on attrelid = class.oid and attname = 'hub_id'
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'suspension'`,
    );
    expect(tables.map(({ table }) => table).sort()).toEqual(["hub", "person", ...owned.map(({ name }) => name)].sort());
    for (const { table, file, rows, sha256 } of tables) {
      const text = await readFile(to(`lund/${file}`), "utf8");
      expect([table, createHash("sha256").update(text).digest("hex"), linesOf(to("lund"), table).length]).toEqual([table, sha256, rows]);
    }
    expect(linesOf(to("lund"), "actor").join()).toContain("Hemliga jouren");
    expect(linesOf(to("lund"), "attachment_piece").map((line) => JSON.parse(line).bytes.length)).toEqual([2 + 2 * 262_144, 2 + 2 * 37_856]);
  });

  test("names the hub's people, and opens no door: no password, no session, no secret of a letter", async () => {
    expect(linesOf(to("lund"), "person").map((line) => JSON.parse(line).name)).toEqual(["Karin Kvar"]);
    const [kept] = await above<{ secret_hash: string }>(world.database, "select secret_hash from invitation");
    const everything = manifestOf(to("lund"))
      .tables.map(({ table }) => linesOf(to("lund"), table).join("\n"))
      .join("\n");
    expect(everything).not.toContain(kept!.secret_hash);
    expect(everything).not.toContain("Börja");
  });

  test("has every column that might be a secret thought of", async () => {
    const columns = await above<{ column: string }>(
      world.database,
      `select table_name || '.' || column_name as column from information_schema.columns where table_schema = 'public'
        and column_name ~ 'secret|token|password|hash|key|salt|digest|code' order by 1`,
    );
    // The log's own, and a file's, are what they are verified by; the others are replaced, or belong to no hub and stay behind.
    const sealing = ["event.digest", "event.hash", "event.salt", "log_head.hash", "attachment.digest"];
    const replaced = columns.map(({ column }) => column).filter((column) => !sealing.includes(column));
    for (const column of replaced) {
      const [table, name] = column.split(".") as [string, string];
      if (!manifestOf(to("lund")).tables.some((one) => one.table === table)) continue;
      for (const line of linesOf(to("lund"), table)) expect([null, JSON.parse(line).id]).toContain(JSON.parse(line)[name]);
    }
    expect(replaced).toContain("invitation.secret_hash");
  });

  test("is told in the hub's log, and goes nowhere where something is", async () => {
    const [event] = await above<object>(
      world.database,
      "select deed, kind, visibility, by_id from event where hub_id = $1 and kind = 'export'",
      [town.hub],
    );
    expect(event).toEqual({ deed: "exportHub", kind: "export", visibility: "administrators", by_id: null });
    expect(await here.whyNot("export", "lund", "--to", to("lund"))).toMatch(/is not empty: name a folder that is not there yet\.$/);
    expect(await here.whyNot("export", "visby", "--to", to("visby"))).toBe('There is no hub "visby". There are boras, lund.');
  });
});

describe("An import", { timeout: 60_000 }, () => {
  let app: App | undefined;
  afterAll(() => app?.close());

  test.each([
    [
      "a file that was changed",
      "actor",
      (text: string) => text.replace("Kyrkokören", "Kyrkokoren"),
      /tables\/actor\.jsonl is not what was exported: its SHA-256 differs/,
    ],
    ["a file with a row too few", "tie", (text: string) => text.replace(/^.*\n/, ""), /tables\/tie\.jsonl has 0 rows, but 1 were exported/],
  ])("refuses %s", async (_, table, change, sentence) => {
    await cp(to("lund"), to("changed"), { recursive: true });
    const file = to(`changed/tables/${table}.jsonl`);
    await writeFile(file, change(await readFile(file, "utf8")));
    expect(await there.whyNot("import", to("changed"))).toMatch(sentence);
    await rm(to("changed"), { recursive: true });
  });

  test("refuses a log that was written anew, even when all sums are right, and keeps nothing", async () => {
    await cp(to("lund"), to("forged"), { recursive: true });
    const file = to("forged/tables/event.jsonl");
    const text = (await readFile(file, "utf8")).replace('"label": "Kyrkokören"', '"label": "Kyrkokoren"');
    await writeFile(file, text);
    const manifest = manifestOf(to("forged"));
    manifest.tables.find(({ table }) => table === "event")!.sha256 = createHash("sha256").update(text).digest("hex");
    await writeFile(to("forged/manifest.json"), JSON.stringify(manifest));
    expect(await there.whyNot("import", to("forged"))).toMatch(
      /^The hub's log does not hold from event \d+ \(altered\): nothing was kept\.$/,
    );
    expect(await there.does("list")).toBe("There are no hubs yet.");
    expect(await above(other.url, "select from person")).toEqual([]);
  });

  test("refuses what is no export, and one of another version", async () => {
    expect(await there.whyNot("import", to("nothing"))).toMatch(/has no manifest\.json/);
    await cp(to("lund"), to("old"), { recursive: true });
    await writeFile(to("old/manifest.json"), JSON.stringify({ ...manifestOf(to("old")), version: "0.0.1", migration: "Migration1" }));
    expect(await there.whyNot("import", to("old"))).toMatch(/^The hub was exported by version 0\.0\.1 \(tables as of Migration1\)/);
  });

  test("that is cut off leaves nothing", async () => {
    // Somebody holds a table that the import must write, so that it is in the middle when it is told to stop.
    const holder = new Client({ connectionString: other.url });
    await holder.connect();
    await holder.query("begin; lock table tie in exclusive mode");
    const running = begin({ DATABASE_URL: other.url }, ["import", to("lund")]);
    const waiting = () => above(other.url, "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'insert into .tie'");
    await expect.poll(waiting, { timeout: 30_000 }).toHaveLength(1);
    running.process.kill("SIGINT");
    const { code, said, aside } = await running.outcome;
    await holder.end();
    expect([code, said, aside.trim()]).toEqual([130, "", "Stopped: nothing was changed."]);
    expect(await there.does("list")).toBe("There are no hubs yet.");
    expect(await above(other.url, "select from person")).toEqual([]);
  });

  test("makes of it the same hub elsewhere, in which its member signs in; its log holds, and exported again it is the same", async () => {
    expect(await there.does("import", to("lund"))).toMatch(
      /^Lund is here, at \/lund: \d+ rows\. 1 people are new, 0 had an account already\.$/,
    );
    expect(await there.does("verify", "lund")).toMatch(/^lund: whole\./);
    await there.does("export", "lund", "--to", to("again"));
    const [first, second] = [manifestOf(to("lund")), manifestOf(to("again"))];
    for (const { table, sha256 } of first.tables) {
      if (table === "log_head") continue;
      const again = second.tables.find((one) => one.table === table)!;
      // The log tells besides that the hub came, and that it was exported.
      if (table === "event") expect(linesOf(to("again"), table).slice(0, -2)).toEqual(linesOf(to("lund"), table));
      else expect([table, again.sha256]).toEqual([table, sha256]);
    }
    const opened = await openOn(other.url);
    app = opened.app;
    const [cookie] = (await app.auth.signInAs(await emailOf(other.url, karin.id))).map((header) => header.split(";")[0]);
    const again = askerAt(opened.address, { ...karin, cookie: cookie! }, () => {});
    const { hub } = await again.get('{ hub(slug: "lund") { id actors { edges { node { name } } } } }');
    expect(hub.id).toBe(town.hub);
    expect(JSON.stringify(hub.actors)).toContain("Hemliga jouren");
    await again.get('mutation($hub: ID!) { addTheme(hub: $hub, name: "Nytt hem") { id } }', { hub: town.hub });
    expect(await there.does("verify")).toMatch(/^lund: whole\./);
    expect(await there.whyNot("import", to("lund"))).toBe("Lund is here already: a hub can be in an installation only once.");
  });

  test("keeps the account of somebody who is here already, and gives her what she had there", async () => {
    const email = await emailOf(world.database, karin.id);
    const third = await freshDatabase();
    const home = operatorOf({ DATABASE_URL: third.url });
    await home.does("create", "visby", "--name", "Visby", "--administrator", email.toUpperCase(), "--administrator-name", "K. Kvar");
    const [known] = await above<{ id: string; name: string }>(third.url, "select id, name from person");
    const before = await hashesOf(third.url, (await above<{ id: string }>(third.url, "select id from hub"))[0]!.id);
    expect(await home.does("import", to("lund"))).toMatch(/0 people are new, 1 had an account already\.$/);
    expect(await above(third.url, "select id, name from person")).toEqual([known]);
    expect(await above(third.url, "select person_id from membership where hub_id = $1", [town.hub])).toEqual([{ person_id: known!.id }]);
    // The log stays as it was sealed.
    expect(await home.does("verify", "lund")).toMatch(/^lund: whole\./);
    const [{ id: visby }] = (await above<{ id: string }>(third.url, "select id from hub where slug = 'visby'")) as [{ id: string }];
    expect(await hashesOf(third.url, visby)).toEqual(before);
    await third.drop();
  });

  test("refuses a path that another hub has", async () => {
    const third = await freshDatabase();
    const home = operatorOf({ DATABASE_URL: third.url });
    await home.does("create", "lund", "--name", "Annat Lund", "--administrator", "a@b.example", "--administrator-name", "Ada");
    expect(await home.whyNot("import", to("lund"))).toBe("Another hub, Annat Lund, has the path /lund here.");
    await third.drop();
  });
});
