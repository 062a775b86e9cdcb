import type { MikroORM } from "@mikro-orm/postgresql";
import { type ClientBase, Pool } from "pg";
import { hear } from "../database/hear.ts";
import { OPERATOR_ROLE } from "../database/roles.ts";
import { type AccountRow, accountOf, removeAccount } from "./account.ts";
import { erasingBell } from "./Erasing.ts";
import { eraseMentions, eraseTraces } from "./erasePerson.ts";
import { marksOf, type Table, type Trace, tablesOf, tracesOf } from "./traces.ts";

/** Everything that an installation has on somebody. */
export interface Kept {
  account: AccountRow[];
  traces: Trace[];
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
  private working: Promise<void> = Promise.resolve();

  constructor(
    orm: MikroORM,
    ownerUrl: string,
    private readonly servingUrl: string,
  ) {
    this.tables = tablesOf(orm.getMetadata());
    this.pool = new Pool({ connectionString: ownerUrl, max: 2 });
    // A connection that is lost while idle is replaced at the next question; unheard, its error would end the process.
    this.pool.on("error", () => {});
  }

  async open(): Promise<void> {
    const wake = () => this.wake();
    this.stopHearing = await hear({ url: this.servingUrl, channel: erasingBell, onHeard: wake, onBegin: wake });
    this.timer = setInterval(wake, round).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.stopHearing();
    await this.working;
    await this.pool.end();
  }

  /** Everything that the installation has on somebody, in one snapshot. */
  everythingOf(person: string): Promise<Kept> {
    return this.transaction("begin isolation level repeatable read read only", async (client) => {
      const account = await accountOf(client, person);
      await asOperator(client);
      return { account, traces: await tracesOf(client, this.tables, await marksOf(client, person)) };
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
