import type { IncomingHttpHeaders } from "node:http";
import { fromNodeHeaders } from "better-auth/node";
import type { Pool } from "pg";
import { Ear } from "../database/Ear.ts";

/** Whose session it is, which one, and the hub that it counts in when it is not for all: a hub's provider speaks for that hub alone. */
export interface SignedIn {
  person: string;
  session: string;
  hub: string | null;
}

/** A session that is over: signed out, ended from another device, or gone with its account. */
export type Ended = Pick<SignedIn, "person" | "session">;

/** How long a session is believed when it is not sure that its end would be heard of, in milliseconds; one that ends is told of at once. */
const believed = 5_000;
/** How long at most: its own time can run out besides. */
const atMost = 60_000;

const bell = "samvav_signed_out";

/** Whatever removes a session's row rings: the way out of every other door, too. */
const trigger = `
  create or replace function auth.tell_ended() returns trigger language plpgsql as $$
    begin perform pg_notify('${bell}', old.id || ' ' || old."userId"); return null; end $$;
  create or replace trigger ended after delete on auth.session for each row execute function auth.tell_ended()`;

interface Answer {
  /** When it was asked for, by `performance.now()`. */
  at: number;
  who: Promise<SignedIn | null>;
  session?: string;
}

/** One server's knowledge of who is signed in: asked once per cookie and moment, and corrected by the database when a session ends. */
export class Sessions {
  private readonly answers = new Map<string, Answer>();
  private readonly met = new Map<string, string>();
  private readonly listeners = new Set<(ended: Ended) => void>();
  private readonly ear = new Ear();

  constructor(
    private readonly pool: Pool,
    private readonly ask: (headers: Headers) => Promise<SignedIn | null>,
  ) {}

  async open(url: string): Promise<void> {
    await this.pool.query(trigger);
    await this.ear.open({
      url,
      channel: bell,
      within: believed,
      onHeard: (payload) => this.end(payload),
      onBegin: () => void this.catchUp().catch(console.error),
    });
  }

  close(): Promise<void> {
    return this.ear.close();
  }

  /** Whose session a request's cookie names, if any. */
  whoIs({ cookie }: IncomingHttpHeaders): Promise<SignedIn | null> {
    if (!cookie) return Promise.resolve(null);
    const known = this.answers.get(cookie);
    if (known && this.holds(known)) return known.who;
    for (const [key, one] of this.answers) if (!this.holds(one)) this.answers.delete(key);
    const answer: Answer = { at: performance.now(), who: this.ask(fromNodeHeaders({ cookie })) };
    this.answers.set(cookie, answer);
    answer.who.then(
      (who) => {
        answer.session = who?.session;
        if (who) this.met.set(who.session, who.person);
      },
      () => this.answers.delete(cookie),
    );
    return answer.who;
  }

  /** What a cookie names nobody by is never kept long: anyone can make them up. */
  private holds({ at, session }: Answer): boolean {
    const now = performance.now();
    return now - at < (session ? atMost : believed) && now - Math.max(at, this.ear.heardUntil()) < believed;
  }

  /** Tells a listener of every session that ends, on whichever server; returns how to stop. */
  onEnded(listener: (ended: Ended) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private end(payload: string): void {
    const [session = "", person = ""] = payload.split(" ");
    // An answer that is still on its way may have been read just before.
    for (const [cookie, answer] of this.answers) if (!answer.session || answer.session === session) this.answers.delete(cookie);
    this.met.delete(session);
    for (const listener of this.listeners) listener({ session, person });
  }

  /** What ended while nothing could be heard: of the sessions that were met here, those that are no more. */
  private async catchUp(): Promise<void> {
    this.answers.clear();
    if (!this.met.size) return;
    const { rows } = await this.pool.query<{ id: string }>('select id from session where id = any($1) and "expiresAt" > now()', [
      [...this.met.keys()],
    ]);
    const left = new Set(rows.map(({ id }) => id));
    for (const [session, person] of [...this.met]) if (!left.has(session)) this.end(`${session} ${person}`);
  }
}
