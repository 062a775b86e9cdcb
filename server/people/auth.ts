import type { IncomingHttpHeaders } from "node:http";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { fromNodeHeaders, toNodeHandler } from "better-auth/node";
import type { RequestHandler } from "express";
import { Pool } from "pg";
import type { WayIn } from "../../schema/people.ts";
import { settingsOf } from "./authSettings.ts";
import type { Vouched } from "./enter.ts";
import { Guesses } from "./Guesses.ts";
import { ADDRESS, type SignInReport } from "./guard.ts";
import { newLink, type Post } from "./link.ts";
import { type Ended, Sessions, type SignedIn } from "./Sessions.ts";

/** A person's way in: `id` is the person's own id, so that whoever is signed in is a person. */
export interface Account {
  id: string;
  name: string;
  email: string;
  /** Left out for someone who has not chosen one: there are other ways in. */
  password?: string;
}

/** What signing in is made from. */
export interface AuthOptions {
  databaseUrl: string;
  secret: string;
  publicUrl: string;
  /** The origins whose pages may use the session cookie. */
  origins: string[];
  /** Takes the letters that signing in writes. */
  post: Post;
  /** Told of every sign-in, failed try and ended session of a known person. */
  onSignIn?: (what: SignInReport) => void;
}

/** Signing in and out, and knowing who asks. */
export interface Auth {
  /** Answers `/api/auth/*`; it reads the body itself, so it stands before anything that does. */
  handler: RequestHandler;
  /** Whose session a request's cookie names, if any. */
  whoIs(headers: IncomingHttpHeaders): Promise<SignedIn | null>;
  /** Tells a listener of every session that ends, on whichever server, at once; returns how to stop. */
  onEnded(listener: (ended: Ended) => void): () => void;
  /** Makes the account once; later calls for the same person change nothing. */
  addAccount(account: Account): Promise<void>;
  /** The `Set-Cookie` headers that sign a browser in on another's word; none when there is no such account. */
  enter(vouched: Vouched, headers?: IncomingHttpHeaders): Promise<string[]>;
  /** The same for whoever has this address: a person of the demo, unless another way is said. */
  signInAs(email: string, how?: WayIn): Promise<string[]>;
  /** A link that signs a person in once, until a moment, and leads to a path. */
  linkFor(person: string, until: Date, to: string): Promise<string>;
  /** Ends all sessions of a person. */
  endSessionsOf(person: string): Promise<void>;
  close(): Promise<void>;
}

/** How old the time of a session's last use may be before it is written anew, in milliseconds. */
const seenEvery = 5 * 60_000;

/** Opens signing in on its own tables, in the schema `auth`, which only the owner of the database reaches. */
export async function openAuth({ databaseUrl, secret, publicUrl, origins, post, onSignIn }: AuthOptions): Promise<Auth> {
  const pool = new Pool({ connectionString: databaseUrl, options: "-c search_path=auth", max: 5 });
  // A connection that is lost while idle is replaced at the next question; unheard, its error would end the process.
  pool.on("error", () => {});
  await pool.query("create schema if not exists auth");
  const guesses = new Guesses(pool, secret);
  const report = (what: SignInReport) => onSignIn?.(what);
  const settings = settingsOf({ database: pool, secret, publicUrl, origins, guesses, post, report });
  await (await getMigrations(settings)).runMigrations();
  await guesses.open();
  const auth = betterAuth(settings);
  const answer = toNodeHandler(auth);
  const sessions = new Sessions(pool, (headers) => whoIs(auth, pool, headers));
  await sessions.open(databaseUrl);
  const enter: Auth["enter"] = async (vouched, headers) => {
    const { headers: answered } = await auth.api.enter({
      body: vouched,
      ...(headers && { headers: fromNodeHeaders(headers) }),
      returnHeaders: true,
    });
    return answered?.getSetCookie() ?? [];
  };
  return {
    handler: (request, response, next) => {
      request.headers[ADDRESS] = request.ip ?? "";
      answer(request, response).catch(next);
    },
    whoIs: (headers) => sessions.whoIs(headers),
    onEnded: (listener) => sessions.onEnded(listener),
    addAccount: (account) => addAccount(auth, account),
    enter,
    signInAs: async (email, how = "Demo") => {
      const found = await (await auth.$context).internalAdapter.findUserByEmail(email);
      return found ? enter({ person: found.user.id, how }) : [];
    },
    linkFor: async (person, until, to) => newLink((await auth.$context).internalAdapter, publicUrl, { person, until, to }),
    endSessionsOf: async (person) => void (await pool.query('delete from session where "userId" = $1', [person])),
    close: async () => {
      await sessions.close();
      await pool.end();
    },
  };
}

type Library = ReturnType<typeof betterAuth<ReturnType<typeof settingsOf>>>;

async function whoIs(auth: Library, pool: Pool, headers: Headers): Promise<SignedIn | null> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return null;
  const { id, userId, hub, seenAt } = found.session;
  if (!seenAt || Date.now() - +seenAt > seenEvery) await pool.query('update session set "seenAt" = now() where id = $1', [id]);
  return { person: userId, session: id, hub: hub ?? null };
}

async function addAccount(auth: Library, { id, name, email, password }: Account): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if (await internalAdapter.findUserById(id)) return;
  await internalAdapter.createUser({ id, name, email: email.toLowerCase(), emailVerified: true }, { method: "email" });
  if (password === undefined) return;
  await internalAdapter.linkAccount({ userId: id, providerId: "credential", accountId: id, password: await passwords.hash(password) });
}
