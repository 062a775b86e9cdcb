import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Client } from "pg";
import { until } from "../agendas.ts";
import { openMailServer } from "../mailServer.ts";
import { closeLater, startServer } from "./processes.ts";
import type { Measured } from "./report.ts";
import { openTown, type Signed, type Town } from "./town.ts";

const rounds = Number(process.env.ROUNDS ?? 2);

/** What a server is killed in, and how it is held there until it is; `reached` when it is there. */
interface Step {
  name: string;
  hold(scene: Scene): Promise<{ reached: Promise<unknown>; release: () => Promise<unknown> }>;
}

/** Who holds what: the database's owner on a connection of their own, another to look, and the mail server. */
interface Scene {
  holder: Client;
  watcher: Client;
  mail: Awaited<ReturnType<typeof openMailServer>>;
}

const found = ({ watcher }: Scene, statement: string) =>
  until(async () => (await watcher.query(statement)).rows.length > 0, statement, 30_000);
const waitsFor = (statement: string) =>
  `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%${statement}%'`;

/** Held by a lock on a table, at a statement that needs it. */
const atTable = (name: string, table: string, statement: string): Step => ({
  name,
  async hold(scene) {
    await scene.holder.query(`begin; lock table ${table} in access exclusive mode`);
    return { reached: found(scene, waitsFor(statement)), release: () => scene.holder.query("rollback") };
  },
});

/** Held at a lock on the letter, which is taken when the mail server is called or has all of it. */
const atLetter = (name: string, from: "called" | "whole", reached: (scene: Scene) => Promise<unknown>): Step => ({
  name,
  async hold(scene) {
    const held = scene.mail.hold(from);
    const come = held.reached.then(async () => {
      await scene.holder.query("begin; select from outgoing_mail for update");
      const there = reached(scene);
      held.release();
      await there;
    });
    return { reached: come, release: () => scene.holder.query("rollback") };
  },
});

const atMailServer = (name: string, moment: "called" | "whole"): Step => ({
  name,
  async hold({ mail }) {
    const { reached, release } = mail.hold(moment);
    return { reached, release: async () => release() };
  },
});

const steps: readonly Step[] = [
  atTable("while it looks for what waits", "notice", "insert into notice"),
  atTable("when it has looked, before it tells", "notice_choices", "notice_choices"),
  atTable("while the letter is written", "outgoing_mail", "insert into outgoing_mail"),
  atMailServer("when the letter is taken, before it is sent", "called"),
  atLetter("in the middle of the letter, before its end", "called", ({ mail }) => mail.begins()),
  atMailServer("when all of it is there, before the answer", "whole"),
  atLetter("when it is accepted, before that is noted", "whole", (scene) => found(scene, waitsFor("delete from outgoing_mail"))),
  {
    name: "when it is noted",
    hold: async (scene) => ({
      reached: until(async () => scene.mail.received.length > 0, "the letter", 30_000).then(() =>
        until(async () => (await scene.watcher.query("select from outgoing_mail where ended_at is null")).rows.length === 0),
      ),
      release: async () => {},
    }),
  },
];

/** A server with reminders that is killed (SIGKILL) at each step from looking for what waits to noting that the letter is gone: how many letters each person then has. */
export async function reminderKills(): Promise<Measured[]> {
  const people = steps.length * rounds;
  const town = await openTown(
    4381,
    {},
    Array.from({ length: people }, () => []),
  );
  await prepare(town);
  const mail = await openMailServer();
  closeLater(mail.close);
  const [holder, watcher] = [new Client({ connectionString: town.databaseUrl }), new Client({ connectionString: town.databaseUrl })];
  for (const client of [holder, watcher]) {
    await client.connect();
    closeLater(() => client.end());
  }
  const scene = { holder, watcher, mail };
  const counts = new Map<string, number[]>();
  for (const [at, person] of town.others.entries()) {
    const step = steps[at % steps.length]!;
    counts.set(step.name, [...(counts.get(step.name) ?? []), await killAt(step, scene, town, person)]);
  }
  return [...counts].flatMap(([name, delivered]) => [
    { what: `${name}: letters, the fewest of ${rounds}`, value: Math.min(...delivered), unit: "", atLeast: 1 },
    { what: `${name}: letters, the most of ${rounds}`, value: Math.max(...delivered), unit: "", atMost: 1 },
  ]);
}

/** Gives each a task without a day, and has them told at once at every hour; then the server that this was asked of is gone. */
async function prepare(town: Town): Promise<void> {
  const { startCouncil } = await town.ask<{ startCouncil: { id: string } }>(
    'mutation($hub: ID!) { startCouncil(hub: $hub, council: { name: "Rådet", kind: Forum }) { id } }',
    { hub: town.hub },
  );
  for (const { id, cookie, origin } of town.others) {
    await town.ask("mutation($council: ID!, $task: TaskInput!) { addTask(council: $council, task: $task) { id } }", {
      council: startCouncil.id,
      task: { text: "Ring skolan", person: id },
    });
    const choices = {
      language: "sv",
      rhythm: "Daily",
      hour: 8,
      weekday: "MO",
      quietFrom: 0,
      quietUntil: 0,
      kinds: [{ kind: "Task", way: "AtOnce" }],
    };
    const query = "mutation($choices: NoticeChoicesInput!) { chooseNotices(choices: $choices) { hour } }";
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query, variables: { choices } }),
    });
    const { data } = (await answer.json()) as { data?: { chooseNotices: { hour: number } } };
    if (data?.chooseNotices.hour !== choices.hour) throw new Error(`The choices of ${id} were not taken: ${answer.status}`);
  }
  await kill(town.server);
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Makes something wait for a person, kills a server in the step, lets another take over, and counts what has been delivered to them. */
async function killAt(step: Step, scene: Scene, town: Town, { id }: Signed): Promise<number> {
  const { watcher, mail } = scene;
  mail.received.length = 0;
  const start = () =>
    startServer(
      [".build/server/start.js"],
      {
        DATABASE_URL: town.databaseUrl,
        SECRET: "a secret for measuring only, never for serving",
        PORT: "4382",
        DEMO: "0",
        NODE_ENV: "production",
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        MAIL_FROM: "hub@bench.example",
      },
      /Ctrl-C/,
    );
  await watcher.query("delete from outgoing_mail");
  await watcher.query("update task set due_on = current_date - 1 where person_id = $1", [id]);
  const { reached, release } = await step.hold(scene);
  const victim = await start();
  await reached;
  await kill(victim);
  await release();
  // What the dead had taken is anybody's again after a while, and what it was handing over is given up: here at once.
  await watcher.query("update outgoing_mail set try_at = now(), handed_at = handed_at - interval '11 minutes'");
  const successor = await start();
  const isSettled = async () => {
    const { rows } = await watcher.query(
      `select 1 from notice where person_id = $1 and told_at is not null and not exists (select from outgoing_mail where ended_at is null)`,
      [id],
    );
    return rows.length > 0;
  };
  await until(isSettled, "everybody to be told", 60_000);
  await kill(successor);
  return mail.received.length;
}
