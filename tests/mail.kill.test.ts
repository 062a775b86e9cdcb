import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inHouse } from "../server/context.ts";
import { migrate, openOrm } from "../server/database/orm.ts";
import { prepareDatabase } from "../server/database/prepareDatabase.ts";
import { Postman } from "../server/mail/Postman.ts";
import { queueMail } from "../server/mail/queueMail.ts";
import { deliverBySmtp } from "../server/mail/transport.ts";
import { freshDatabase } from "./database.ts";
import { idOf, openMailServer } from "./mailServer.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let servingUrl: string;
let orm: MikroORM;
let owner: Client;
let server: Awaited<ReturnType<typeof openMailServer>>;

beforeAll(async () => {
  database = await freshDatabase();
  servingUrl = await prepareDatabase(database.url);
  await migrate(database.url);
  orm = await openOrm(servingUrl);
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  server = await openMailServer();
});
beforeEach(async () => {
  await owner.query("delete from outgoing_mail");
  server.received.length = 0;
});
afterAll(async () => {
  await server.close();
  await owner.end();
  await orm.close();
  await database.drop();
});

const letters = async () =>
  (
    await owner.query<{ handed_at: Date | null; ended_at: Date | null; problem: string | null; tries: number }>(
      "select * from outgoing_mail",
    )
  ).rows;

/** A letter, and a process that has taken it and has called the mail server, which lets it wait. */
async function taken(): Promise<{ sender: ChildProcess; goOn: () => void }> {
  await inHouse(orm, (em: EntityManager) =>
    queueMail(em, { to: "vera@lund.example", language: "sv", subject: "Påminnelse", text: "Hej!\n\nSvara på kallelsen." }),
  );
  const { reached, release } = server.hold("called");
  const sender = spawn(process.execPath, ["--import", "tsx", "tests/mailSender.ts", servingUrl, String(server.port)], { stdio: "inherit" });
  await reached;
  return { sender, goOn: release };
}

/** Keeps everybody else from noting anything about the letter until it is let go. */
async function locked(): Promise<() => Promise<unknown>> {
  await owner.query("begin; select from outgoing_mail for update");
  return () => owner.query("rollback");
}

async function kill(sender: ChildProcess): Promise<void> {
  sender.kill("SIGKILL");
  await once(sender, "exit");
}

/** Somebody else takes over, when what the dead had taken is anybody's again; it is done when nothing is left to do. */
async function takesOver(): Promise<void> {
  await owner.query("update outgoing_mail set try_at = now(), handed_at = handed_at - interval '11 minutes'");
  const { deliver, close } = deliverBySmtp({ url: `smtp://127.0.0.1:${server.port}`, from: "Samväv <hub@lund.example>" });
  const postman = new Postman(orm, servingUrl, deliver);
  await postman.open();
  await expect.poll(async () => (await letters()).filter(({ ended_at }) => !ended_at), { timeout: 10_000 }).toEqual([]);
  await postman.close();
  close();
}

test("whose sender is killed before its end was given away is sent by another, once", async () => {
  const { sender, goOn } = await taken();
  const unlock = await locked();
  const begins = server.begins();
  goOn();
  await begins;
  await kill(sender);
  await unlock();
  expect(await letters()).toMatchObject([{ tries: 1, handed_at: null }]);
  expect(server.received).toEqual([]);
  await takesOver();
  expect(server.received).toHaveLength(1);
  expect(await letters()).toEqual([]);
});

test("whose sender is killed when it was accepted, before that was noted, is not sent again", async () => {
  const { sender, goOn } = await taken();
  const { reached, release } = server.hold("whole");
  goOn();
  await reached;
  const unlock = await locked();
  release();
  // The answer is on its way: the sender waits to note that the letter is gone.
  await expect.poll(async () => (await waitingForLock()).length, { timeout: 5_000 }).toBe(1);
  await kill(sender);
  await unlock();
  await takesOver();
  expect(server.received.map(idOf)).toHaveLength(1);
  expect(await letters()).toMatchObject([{ tries: 1, problem: expect.stringContaining("may have arrived") }]);
});

const waitingForLock = async () => {
  const other = new Client({ connectionString: database.url });
  await other.connect();
  const { rows } = await other
    .query("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from%'")
    .finally(() => other.end());
  return rows;
};

test("whose sender is killed between its note and its end is given up and told of: sent twice it would be, if it had arrived", async () => {
  await owner.query(`
    create function wait_a_little() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return null; end $$;
    create constraint trigger slow after update of handed_at on outgoing_mail deferrable initially deferred
      for each row when (new.handed_at is not null and old.handed_at is null) execute function wait_a_little()`);
  const { sender, goOn } = await taken();
  const begins = server.begins();
  goOn();
  await begins;
  await expect
    .poll(async () => (await owner.query("select 1 from pg_stat_activity where wait_event = 'PgSleep'")).rows.length, {
      timeout: 5_000,
      interval: 20,
    })
    .toBe(1);
  await kill(sender);
  await expect.poll(async () => !!(await letters())[0]?.handed_at, { timeout: 5_000 }).toBe(true);
  await owner.query("drop trigger slow on outgoing_mail; drop function wait_a_little");
  await takesOver();
  expect(server.received).toEqual([]);
  expect(await letters()).toMatchObject([{ tries: 1, problem: expect.stringContaining("is not sent again") }]);
});
