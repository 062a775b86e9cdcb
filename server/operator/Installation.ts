import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Client } from "pg";
import { joinPostgres } from "../database/embedded/joinPostgres.ts";
import { migrate, openOrm } from "../database/orm.ts";
import { openPostgres } from "../database/postgres.ts";
import { prepareDatabase } from "../database/prepareDatabase.ts";
import { OPERATOR_ROLE } from "../database/roles.ts";
import type { Config } from "../host/config.ts";
import { CannotDo } from "./CannotDo.ts";

/** By what the database knows the connections of this very process. */
const APPLICATION = `samvav-operator-${process.pid}`;

/** A hub as the operator knows it. */
export interface KnownHub {
  id: string;
  slug: string;
  name: string;
  kind: string;
  /** Since when it is suspended, if it is. */
  suspendedAt: string | null;
}

/** How a piece of work goes about with the database. */
interface How {
  isolationLevel?: IsolationLevel;
  readOnly?: boolean;
}

/** The database of an installation, open for the operator, whether or not the server runs. */
export class Installation {
  private constructor(
    readonly config: Config,
    /** Entered as the owner of the tables, and of signing in. */
    readonly databaseUrl: string,
    /** Entered as requests are. */
    readonly servingUrl: string,
    readonly orm: MikroORM,
    private readonly stop: () => Promise<void>,
  ) {}

  /** Joins the embedded database of a server that runs, or starts it; or enters DATABASE_URL. Unless an installation may begin there, there must be one. Brings the tables up to date, as a start does. */
  static async open(config: Config, mayBegin: boolean, log: (line: string) => void): Promise<Installation> {
    const { url, close } = await openDatabase(config, mayBegin, log);
    try {
      const servingUrl = await prepareDatabase(url);
      await migrate(url);
      return new Installation(config, url, servingUrl, await openOrm(named(url)), close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Does something in one transaction that reaches the rows of these hubs and of no others: all of it happens, or nothing. */
  async operate<T>(hubs: readonly string[], work: (em: EntityManager) => Promise<T>, how: How = {}): Promise<T> {
    const variables = { "app.operated": `{${hubs.join(",")}}` };
    const em = this.orm.em.fork({ session: { role: OPERATOR_ROLE, variables } });
    return em.transactional((inside) => work(inside as EntityManager), how);
  }

  /** Every hub there is, in alphabetical order. */
  async hubs(): Promise<KnownHub[]> {
    const em = this.orm.em.fork({ session: { role: OPERATOR_ROLE, variables: { "app.house": "on" } } });
    return em.transactional(async (inside) => {
      const { rows } = await sql<KnownHub>`
        select hub.id, slug, name, kind, to_char(suspension.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "suspendedAt" from hub left join suspension on hub_id = hub.id order by slug`.execute(
        (inside as EntityManager).getKysely(),
      );
      return rows;
    });
  }

  /** The hub at a path. */
  async hub(slug: string): Promise<KnownHub> {
    const hubs = await this.hubs();
    const found = hubs.find((hub) => hub.slug === slug);
    if (found) return found;
    const others = hubs.length ? `There are ${hubs.map((hub) => hub.slug).join(", ")}.` : "There are none yet.";
    throw new CannotDo(`There is no hub "${slug}". ${others}`);
  }

  private cutOff = false;

  /** Cuts off whatever is under way in the database, which then keeps none of it. */
  async abort(): Promise<void> {
    this.cutOff = true;
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    await client
      .query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()", [
        APPLICATION,
      ])
      .finally(() => client.end());
  }

  async close(): Promise<void> {
    // A connection that was cut off is never given back to those who wait for it.
    if (!this.cutOff) await this.orm.close();
    await this.stop();
  }
}

function named(url: string): string {
  const address = new URL(url);
  address.searchParams.set("application_name", APPLICATION);
  return address.href;
}

async function openDatabase({ databaseUrl, dataDir }: Config, mayBegin: boolean, log: (line: string) => void) {
  if (databaseUrl) return { url: databaseUrl, close: async () => {} };
  const running = await joinPostgres(dataDir);
  if (running) return { url: running, close: async () => {} };
  if (!mayBegin && !existsSync(join(dataDir, "postgres")))
    throw new CannotDo(`There is no installation in ${dataDir}: say where it is with DATA_DIR or DATABASE_URL, as for npm start.`);
  return openPostgres(dataDir, log);
}
