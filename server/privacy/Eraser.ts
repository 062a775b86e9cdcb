import type { MikroORM } from "@mikro-orm/postgresql";
import { type ClientBase, Pool } from "pg";
import { dayOf } from "../context.ts";
import { hear } from "../database/hear.ts";
import { OPERATOR_ROLE } from "../database/roles.ts";
import { type AccountRow, accountOf, removeAccount, removeEnded } from "./account.ts";
import { erasingBell } from "./Erasing.ts";
import { eraseMentions, eraseTraces } from "./erasePerson.ts";
import { carryOut } from "./retention.ts";
import { marksOf, type Table, type Trace, tablesOf, tracesOf } from "./traces.ts";

/** Everything that an installation has on somebody. */
export interface Kept {
  account: AccountRow[];
  traces: Trace[];
  hubs: { id: string; name: string }[];
}

interface Where {
  /** Entered as the owner of the tables, who can become the operator. */
  databaseUrl: string;
  /** Entered as requests are. */
  servingUrl: string;
  /** Seals the records of what was deleted because its term was over. */
  secret: string;
}

interface Job {
  id: string;
  person: string | null;
  in_hub: string | null;
  about: string[];
  texts: string[];
  by: string | null;
  deed: string;
}

/** How often is looked for what nobody rang for, in milliseconds. */
const round = 30_000;
/** How often is looked for what has been kept as long as it may, in milliseconds. */
const hourly = 3600 * 1000;

/**
 * Finds and erases what people have asked to see or to have erased, in every hub. It works as the operator, on a connection of the
 * tables' owner: who serves may neither read across hubs nor blank what the log says. Each erasure is one transaction; several servers
 * share the work.
 */
export class Eraser {
  private readonly pool: Pool;
  private readonly tables: Table[];
  private stopHearing = async () => {};
  private timer?: ReturnType<typeof setInterval>;
  private retaining?: ReturnType<typeof setInterval>;
  private working: Promise<void> = Promise.resolve();

  constructor(
    orm: MikroORM,
    private readonly where: Where,
  ) {
    this.tables = tablesOf(orm.getMetadata());
    this.pool = new Pool({ connectionString: where.databaseUrl, max: 2 });
    // A connection that is lost while idle is replaced at the next question; unheard, its error would end the process.
    this.pool.on("error", () => {});
  }

  async open(): Promise<void> {
    const wake = () => this.wake();
    this.stopHearing = await hear({ url: this.where.servingUrl, channel: erasingBell, onHeard: wake, onBegin: wake });
    this.timer = setInterval(wake, round).unref();
    const retain = () => this.retain(dayOf(new Date())).catch((error: Error) => console.error("Retention waits:", error.message));
    this.retaining = setInterval(retain, hourly).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    clearInterval(this.retaining);
    await this.stopHearing();
    await this.working;
    await this.pool.end();
  }

  /** Everything that the installation has on somebody, in one snapshot. */
  everythingOf(person: string): Promise<Kept> {
    return this.transaction("begin isolation level repeatable read read only", async (client) => {
      const account = await accountOf(client, person);
      await asOperator(client);
      const { rows: hubs } = await client.query<{ id: string; name: string }>("select id, name from hub order by name");
      return { account, hubs, traces: await tracesOf(client, this.tables, await marksOf(client, person)) };
    });
  }

  /** Lets go of what every hub has kept as long as it may. */
  async retain(today: string): Promise<void> {
    const hubs = await this.transaction("begin", async (client) => {
      await removeEnded(client);
      await asOperator(client);
      return (await client.query<{ id: string }>("select id from hub order by id")).rows;
    });
    for (const { id } of hubs)
      await this.transaction("begin", async (client) => {
        // One server at a time, or the record would be written twice.
        await client.query("select pg_advisory_xact_lock(hashtext('samvav.retention'))");
        await asOperator(client);
        await carryOut(client, id, today, this.where.secret);
      });
  }

  private wake(): void {
    this.working = this.working
      .then(async () => {
        while (await this.eraseNext());
      })
      .catch((error: Error) => console.error("Erasing waits:", error.message));
  }

  /** Carries out what was asked for first; whether there was anything to do. */
  private eraseNext(): Promise<boolean> {
    return this.transaction("begin", async (client) => {
      await client.query("select set_config('app.house', 'on', true)");
      const { rows } = await client.query<Job>(
        "delete from erasing where id = (select id from erasing order by id limit 1 for update skip locked) returning *",
      );
      if (!rows[0]) return false;
      await this.carryOut(client, rows[0]);
      return true;
    });
  }

  private async carryOut(client: ClientBase, { person, in_hub: hub, about, texts, by, deed }: Job): Promise<void> {
    await asOperator(client);
    if (hub) await eraseMentions(client, this.tables, { hub, by, deed, about, texts });
    if (!person) return;
    const marks = await marksOf(client, person);
    await eraseTraces(client, this.tables, { marks, traces: await tracesOf(client, this.tables, marks), deed });
    await client.query("reset role");
    await removeAccount(client, person);
  }

  private async transaction<T>(begin: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(begin);
      const done = await work(client);
      await client.query("commit");
      client.release();
      return done;
    } catch (error) {
      await client.query("rollback").catch(() => {});
      client.release(true);
      throw error;
    }
  }
}

/** From here on until the transaction ends: the operator, who reaches every hub. */
async function asOperator(client: ClientBase): Promise<void> {
  await client.query("select set_config('app.house', 'on', true)");
  await client.query(`select set_config('app.operated', (select coalesce(array_agg(id), '{}') from hub)::text, true)`);
  await client.query(`set local role ${OPERATOR_ROLE}`);
}
