import { createHmac } from "node:crypto";
import type { Pool } from "pg";

/** A bucket that fills with each try and drains with time; a try that would make it run over is turned away. */
interface Bucket {
  key: string;
  /** How many tries fit in at once. */
  most: number;
  /** How many seconds it takes until there is room for one more. */
  drain: number;
}

/** What is tried: a password, or to be sent a link. */
export type Tried = "password" | "link";

/** One person guesses at one account from one address: little. Many guess at one account: more. A whole town hall errs on a Monday: much. */
const room = {
  password: { pair: { most: 8, drain: 60 }, account: { most: 20, drain: 180 }, address: { most: 200, drain: 3 } },
  link: { pair: { most: 5, drain: 300 }, account: { most: 10, drain: 300 }, address: { most: 200, drain: 10 } },
};

const tables = `
  create unlogged table if not exists auth.tries (key text primary key, level float8 not null, at timestamptz not null);
  alter table auth.tries add column if not exists full_at timestamptz;
  create table if not exists auth.known_place (key text primary key, at timestamptz not null);
  delete from auth.tries where at < now() - interval '1 day';
  delete from auth.known_place where at < now() - interval '180 days'`;

/**
 * Slows guessing down without locking anyone out who is at home: where an account has been signed in to before, only that account's own
 * tries from there count, whatever others do to the account or behind the same address. Counted in the database, so that it holds over
 * all servers; kept as keyed hashes, so that the tables tell neither who nor where. Unknown accounts are counted like known ones.
 */
export class Guesses {
  constructor(
    private readonly pool: Pool,
    private readonly secret: string,
  ) {}

  async open(): Promise<void> {
    await this.pool.query(tables);
  }

  /** Counts a try before it is answered; says in how many seconds there is room again if there is none now. */
  async take(tried: Tried, account: string, address: string): Promise<number | undefined> {
    const { pair, ...wide } = this.buckets(tried, account, address);
    const wait = await this.fill([pair]);
    if (wait || (await this.isKnown(account, address))) return wait;
    return this.fill([wide.account, wide.address]);
  }

  /** Takes back what a try counted that turned out right, and remembers that this account is at home here. */
  async right(tried: Tried, account: string, address: string): Promise<void> {
    const { pair, ...wide } = this.buckets(tried, account, address);
    await this.pool.query("delete from auth.tries where key = $1", [pair.key]);
    await this.pool.query("update auth.tries set level = greatest(0, level - 1) where key = any($1)", [
      [wide.account.key, wide.address.key],
    ]);
    await this.pool.query("insert into auth.known_place (key, at) values ($1, now()) on conflict (key) do update set at = now()", [
      this.keyed("known", account, address),
    ]);
  }

  private async isKnown(account: string, address: string): Promise<boolean> {
    const { rowCount } = await this.pool.query("select from auth.known_place where key = $1", [this.keyed("known", account, address)]);
    return rowCount !== 0;
  }

  /** What is turned away does not count: who tries again and again comes in as soon as there is room, and not the later for it. */
  private async fill(buckets: Bucket[]): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ key: string; level: number; full: boolean }>(
      `insert into auth.tries as tries (key, level, at, full_at) select key, 1, now(), null from unnest($1::text[]) key order by key
       on conflict (key) do update set (level, full_at, at) = (
         select case when left_over + 1 > most then left_over else left_over + 1 end, case when left_over + 1 > most then now() end, now()
         from (select ($3::float8[])[array_position($1, tries.key)] as most,
           greatest(0, tries.level - extract(epoch from now() - tries.at)::float8 / ($2::float8[])[array_position($1, tries.key)]) as left_over) one)
       returning key, level, full_at is not null as full`,
      [buckets.map(({ key }) => key), buckets.map(({ drain }) => drain), buckets.map(({ most }) => most)],
    );
    const waits = rows.map(({ key, level, full }) => {
      const { most, drain } = buckets.find((bucket) => bucket.key === key)!;
      return full ? Math.ceil((level + 1 - most) * drain) : 0;
    });
    return Math.max(...waits) || undefined;
  }

  private buckets(tried: Tried, account: string, address: string): Record<"pair" | "account" | "address", Bucket> {
    const { pair, account: one, address: place } = room[tried];
    return {
      pair: { ...pair, key: this.keyed(tried, "both", account, address) },
      account: { ...one, key: this.keyed(tried, "account", account) },
      address: { ...place, key: this.keyed(tried, "address", address) },
    };
  }

  private keyed(...parts: string[]): string {
    return createHmac("sha256", this.secret).update(JSON.stringify(parts).toLowerCase()).digest("base64url");
  }
}
