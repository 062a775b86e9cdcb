import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { getMigrations } from "better-auth/db/migration";
import { fromNodeHeaders, toNodeHandler } from "better-auth/node";
import type { RequestHandler } from "express";
import { Pool } from "pg";

/** A person's way in: `id` is the person's own id, so that whoever is signed in is a person. */
export interface Account {
  id: string;
  name: string;
  email: string;
  /** Left out for someone who only ever signs in with one click, as the demo's people do. */
  password?: string;
}

/** What signing in is made from. */
export interface AuthOptions {
  databaseUrl: string;
  secret: string;
  publicUrl: string;
  /** The origins whose pages may use the session cookie. */
  origins: string[];
}

/** Signing in and out, and knowing who asks. */
export interface Auth {
  /** Answers `/api/auth/*`; it reads the body itself, so it stands before anything that does. */
  handler: RequestHandler;
  /** The id of the person whose session a request's cookie names, if any. */
  whoIs(headers: IncomingHttpHeaders): Promise<string | null>;
  /** Makes the account once; later calls for the same person change nothing. */
  addAccount(account: Account): Promise<void>;
  /** The `Set-Cookie` headers that sign a browser in as the person with this address; none when there is no such person. */
  signInAs(email: string): Promise<string[]>;
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60;
/** How long a session is believed without asking the database, in milliseconds: the most that signing out elsewhere can lag. */
const BELIEVED = 5_000;
/** Set by us from what the trusted proxies said, so that nobody can claim another address and dodge the limits. */
const ADDRESS = "x-client-address";

/** Opens signing in on its own tables, in the schema `auth`, which only the owner of the database reaches. */
export async function openAuth(options: AuthOptions): Promise<Auth> {
  const pool = new Pool({ connectionString: options.databaseUrl, options: "-c search_path=auth", max: 5 });
  // A connection that is lost while idle is replaced at the next question; unheard, its error would end the process.
  pool.on("error", () => {});
  await pool.query("create schema if not exists auth");
  const settings = settingsOf(pool, options);
  await (await getMigrations(settings)).runMigrations();
  const auth = betterAuth(settings);
  const answer = toNodeHandler(auth);
  return {
    handler: (request, response, next) => {
      request.headers[ADDRESS] = request.ip ?? "";
      answer(request, response).catch(next);
    },
    whoIs: believed(async (headers) => (await auth.api.getSession({ headers, query: { disableRefresh: true } }))?.user.id ?? null),
    addAccount: (account) => addAccount(auth, account),
    signInAs: async (email) => (await auth.api.signInAs({ body: { email }, returnHeaders: true })).headers?.getSetCookie() ?? [],
    close: () => pool.end(),
  };
}

function settingsOf(database: Pool, { secret, publicUrl, origins }: AuthOptions) {
  return {
    database,
    secret,
    baseURL: publicUrl,
    basePath: "/api/auth",
    trustedOrigins: origins,
    // A hub makes its members' accounts: nobody makes one from outside.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    // A whole office may share one address: enough for a busy morning, too little for guessing.
    rateLimit: { enabled: true, customRules: { "/sign-in/*": { window: 60, max: 30 } } },
    advanced: {
      cookiePrefix: "samvav",
      // Not its own "uuid", which refuses the time-ordered ids that people have.
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS] },
      // Left unsaid, it is switched off where NODE_ENV is test.
      disableOriginCheck: false,
    },
    logger: { level: "error" },
    telemetry: { enabled: false },
    plugins: [oneClick],
  } satisfies BetterAuthOptions;
}

/** Signs someone in without a password. It has no address on the web: only the server's own code can call it. */
const oneClick = {
  id: "one-click",
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly({ method: "POST", metadata: { $Infer: { body: {} as { email: string } } } }, async (ctx) => {
      const found = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email);
      if (!found) return;
      const session = await ctx.context.internalAdapter.createSession(found.user.id);
      await setSessionCookie(ctx, { session, user: found.user });
    }),
  },
};

async function addAccount(
  auth: ReturnType<typeof betterAuth<ReturnType<typeof settingsOf>>>,
  { id, name, email, password }: Account,
): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if (await internalAdapter.findUserById(id)) return;
  await internalAdapter.createUser({ id, name, email: email.toLowerCase(), emailVerified: true }, { method: "email" });
  if (password === undefined) return;
  await internalAdapter.linkAccount({ userId: id, providerId: "credential", accountId: id, password: await passwords.hash(password) });
}

/** Remembers for a moment whom a cookie belongs to: a page asks many times a second, and a session seldom ends. */
function believed(ask: (headers: Headers) => Promise<string | null>): Auth["whoIs"] {
  const answers = new Map<string, { until: number; who: Promise<string | null> }>();
  return ({ cookie }) => {
    if (!cookie) return Promise.resolve(null);
    const now = Date.now();
    const known = answers.get(cookie);
    if (known && known.until > now) return known.who;
    for (const [key, { until }] of answers) if (until <= now) answers.delete(key);
    const who = ask(fromNodeHeaders({ cookie }));
    answers.set(cookie, { until: now + BELIEVED, who });
    who.catch(() => answers.delete(cookie));
    return who;
  };
}
