import { createHash, randomBytes } from "node:crypto";
import { Pool } from "pg";
import type { Entered } from "../../schema/people.ts";
import { type ApiToken, type TokenInput, tokenMark } from "../../schema/tokens.ts";

/** What a key says of whoever brings it. */
export interface Bearer {
  id: string;
  person: string;
  hub: string;
  writes: boolean;
}

/** How long a key is believed without asking the database, in milliseconds: the most that taking it back can lag. */
const believed = 500;
/** How old the time of its last use may be before it is written anew. */
const usedEvery = "5 minutes";

/** Of a key only its hash is kept; with its account and with its hub it goes. */
const table = `
  create table if not exists auth.api_token (
    id uuid primary key default uuidv7(),
    person text not null references auth."user" (id) on delete cascade,
    hub uuid not null references public.hub (id) on delete cascade,
    name text not null,
    writes boolean not null,
    prefix text not null,
    hash text not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null check (expires_at <= created_at + interval '366 days'),
    last_used_at timestamptz);
  create index if not exists api_token_person on auth.api_token (person)`;

const shown = `id, name, hub, writes, prefix, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"`;
const hashed = (token: string) => createHash("sha256").update(token).digest("hex");

/** The keys by which programs come in, beside the accounts and like them out of reach of the role that serves. */
export class ApiTokens {
  private readonly pool: Pool;
  private readonly known = new Map<string, { until: number; bearer: Promise<Bearer | null> }>();

  constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 2 });
    // A connection that is lost while idle is replaced at the next question; unheard, its error would end the process.
    this.pool.on("error", () => {});
  }

  open = async () => void (await this.pool.query(table));
  close = () => this.pool.end();

  /** A person's keys, the latest first; those that have run out are still told of. */
  async of(person: string): Promise<ApiToken[]> {
    return (await this.pool.query<ApiToken>(`select ${shown} from auth.api_token where person = $1 order by created_at desc`, [person]))
      .rows;
  }

  /** Makes a key; this is the only time that it is seen. */
  async make(person: string, { name, hub, writes, days }: TokenInput): Promise<string> {
    const token = tokenMark + randomBytes(32).toString("base64url");
    await this.pool.query(
      `insert into auth.api_token (person, hub, name, writes, prefix, hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day')`,
      [person, hub, name.trim(), writes, token.slice(0, tokenMark.length + 6), hashed(token), days],
    );
    return token;
  }

  /** Takes a key back, and tells which it was; nothing when the person has no such key. */
  async revoke(person: string, id: string): Promise<Pick<ApiToken, "hub" | "name"> | undefined> {
    const { rows } = await this.pool.query("delete from auth.api_token where person = $1 and id::text = $2 returning hub, name", [
      person,
      id,
    ]);
    this.known.clear();
    return rows[0];
  }

  /** When and how a session came in. */
  async entered(session: string): Promise<Entered | undefined> {
    return (await this.pool.query<Entered>('select how, hub, "createdAt" from auth.session where id = $1', [session])).rows[0];
  }

  /** Who brings this key; null for one that is unknown, has run out or was taken back. */
  whoBrings(token: string): Promise<Bearer | null> {
    const hash = hashed(token);
    const now = Date.now();
    const known = this.known.get(hash);
    if (known && known.until > now) return known.bearer;
    const bearer = this.look(hash);
    this.known.set(hash, { until: now + believed, bearer });
    bearer.catch(() => this.known.delete(hash));
    if (this.known.size > 10_000) this.known.delete(this.known.keys().next().value!);
    return bearer;
  }

  private async look(hash: string): Promise<Bearer | null> {
    const { rows } = await this.pool.query<Bearer & { stale: boolean }>(
      `select id, person, hub, writes, coalesce(last_used_at < now() - interval '${usedEvery}', true) as stale
       from auth.api_token where hash = $1 and expires_at > now()`,
      [hash],
    );
    if (!rows[0]) return null;
    const { stale, ...bearer } = rows[0];
    if (stale) await this.pool.query("update auth.api_token set last_used_at = now() where id = $1", [bearer.id]);
    return bearer;
  }
}
