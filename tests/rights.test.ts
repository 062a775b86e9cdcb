import { connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dayOf } from "../server/context.ts";
import { Ear } from "../server/database/Ear.ts";
import { until } from "./agendas.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
});
afterAll(() => world.close());

const viewerOf = async ({ cookie }: Asker) => (await world.app.readers.of({ headers: { cookie } })).viewer!;

/** Asks for a while, as somebody does who works, and answers with what was known of them: one thing for each time that it was asked anew. */
async function known(who: Asker, forMs: number): Promise<number> {
  const seen = new Set<unknown>();
  for (const end = Date.now() + forMs; Date.now() < end; await wait(50)) seen.add(await viewerOf(who));
  return seen.size;
}

test("every table that decides what somebody may do tells of its changes", async () => {
  const texts = await world.sql<{ text: string }>(
    "select pg_get_functiondef(oid) as text from pg_proc where proname in ('viewer_of', 'standing_of')",
  );
  const read = texts.flatMap(({ text }) => [...text.matchAll(/\b(?:from|join) (\w+)/g)].map(([, table]) => table));
  const deciding = [...read, "suspension", "identity_provider", "agenda", "meeting"];
  const silent = await world.sql(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname = any($1)
      and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = relname || '_tells')`,
    [deciding],
  );
  expect(deciding).toEqual(expect.arrayContaining(["membership", "assignment", "representation", "term", "seat", "area", "council"]));
  expect(silent).toEqual([]);
});

test("what somebody may do is asked once while nothing changes that could matter to them, and at once when something has", async () => {
  const stina = await world.member("lund", "Stina", "Weaver");
  await viewerOf(stina);
  await world.member("lund", "Någon annan");
  expect(await known(stina, 1_500)).toBe(1);
  expect((await viewerOf(stina)).weaves).toHaveLength(1);
  await world.sql("delete from assignment where person_id = $1", [stina.id]);
  await until(async () => (await viewerOf(stina)).weaves.length === 0, "the role to be gone", 1_000);
  await world.sql("update membership set ended_at = now() where person_id = $1", [stina.id]);
  await until(async () => (await viewerOf(stina)).memberOf.length === 0, "the membership to be gone", 1_000);
});

test("what the calendar alone changes is asked about when a day begins in Sweden, and not before", async () => {
  const moments = ["2026-10-24T21:59:59.999Z", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59.999Z", "2026-10-25T23:00:00Z"];
  expect(moments.map((moment) => dayOf(new Date(moment)))).toEqual(["2026-10-24", "2026-10-25", "2026-10-25", "2026-10-26"]);
  const before = await viewerOf(karin);
  expect(await viewerOf(karin)).toBe(before);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * 3_600_000 });
  const after = await viewerOf(karin);
  vi.useRealTimers();
  expect(after.id).toBe(karin.id);
  expect(after).not.toBe(before);
});

test("what changes while the line is lost on which changes are told is seen within a second all the same", async () => {
  const olof = await world.member("lund", "Olof", "Weaver");
  expect((await viewerOf(olof)).weaves).toHaveLength(1);
  const cut = await world.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and query in ('listen rights', 'select 1')`,
  );
  expect(cut.length).toBeGreaterThan(0);
  await world.sql("delete from assignment where person_id = $1", [olof.id]);
  await until(async () => (await viewerOf(olof)).weaves.length === 0, "the role to be gone", 1_000);
  expect(await karin.get("{ me { person { id } } }")).toEqual({ me: { person: { id: karin.id } } });
});

test("an ear knows that it may have missed something when its line is held up and nobody tells", async () => {
  const database = new URL(world.database);
  const pipes: Socket[] = [];
  const proxy = createServer((near) => {
    const far = connect(Number(database.port), database.hostname);
    near.pipe(far).pipe(near);
    for (const end of [near, far]) end.on("error", () => {});
    pipes.push(near, far);
  });
  await new Promise<void>((go) => proxy.listen(0, "127.0.0.1", go));
  const through = new URL(world.database);
  through.port = String((proxy.address() as { port: number }).port);
  const ear = new Ear();
  const heard: string[] = [];
  await ear.open({ url: through.href, channel: "anything", within: 500, onHeard: (what) => heard.push(what), onBegin: () => {} });
  const isSure = () => performance.now() - ear.heardUntil() < 1_000;
  await until(isSure, "the ear to be sure");
  const [, far] = pipes as [Socket, Socket];
  far.pause();
  await world.sql("select pg_notify('anything', 'meanwhile')");
  await until(() => !isSure(), "the ear to doubt");
  expect(heard).toEqual([]);
  far.resume();
  await until(isSure, "the ear to be sure again");
  expect(heard).toEqual(["meanwhile"]);
  await ear.close();
  for (const end of pipes) end.destroy();
  proxy.close();
});
