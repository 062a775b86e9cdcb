import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { type Entered, type WayIn, whyNotChangeWays } from "../../schema/people.ts";
import type { Guesses, Tried } from "./Guesses.ts";
import { refused } from "./refused.ts";

/** Something that has happened to a person's signing in, for the record of the hubs that they are in. */
export interface SignInReport {
  person: string;
  what: "signedIn" | "notSignedIn" | "signedOut";
  /** How they came in, or would have; unknown when a session is ended. */
  how: WayIn | null;
  /** The address that it came from, as the trusted proxies tell it. */
  address: string;
}

/** Set by us from what the trusted proxies said, so that nobody can claim another address and dodge the limits. */
export const ADDRESS = "x-client-address";

/** What is tried at these addresses of the API, and counted. */
const triedAt: Record<string, Tried> = { "/sign-in/email": "password", "/sign-in/link": "link" };

/** How somebody comes in at these addresses, when they do. */
export const howAt: Record<string, WayIn> = {
  "/sign-in/email": "Password",
  "/sign-in/link/open": "Link",
  "/passkey/verify-authentication": "Passkey",
  "/two-factor/verify-totp": "TwoSteps",
  "/two-factor/verify-backup-code": "TwoSteps",
};

/** Where a person changes how they sign in. */
const changesWays = new Set([
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
  "/passkey/delete-passkey",
  "/passkey/update-passkey",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
  "/security/password",
]);

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const addressOf = (ctx: Ctx) => ctx.headers?.get(ADDRESS) ?? "";
const accountOf = (ctx: Ctx) => (typeof ctx.body?.email === "string" ? (ctx.body.email as string).trim().toLowerCase() : "");

/**
 * What stands before and after every way in: limits on guessing, a new session for whoever signs in and none left from before, and a word
 * to whoever keeps the record. It comes last among the plugins, so that it sees what a second step has made of a first.
 */
export function guard(guesses: Guesses, report: (what: SignInReport) => void) {
  const limit = createAuthMiddleware(async (ctx) => {
    const account = accountOf(ctx);
    const wait = account && (await guesses.take(triedAt[ctx.path]!, account, addressOf(ctx)));
    if (!wait) return;
    ctx.setHeader("retry-after", String(wait));
    throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_TRIES", message: "Too many tries", seconds: wait });
  });
  const keepWays = createAuthMiddleware(async (ctx) => {
    const session = (await getSessionFromCtx(ctx))?.session as (Entered & object) | undefined;
    if (session) refused(whyNotChangeWays(session, new Date()));
  });
  const arrived = createAuthMiddleware(async (ctx) => {
    const { newSession, session } = ctx.context;
    // A code that sets the second step up is given by somebody who is in already.
    if (session && ctx.path.startsWith("/two-factor/")) return;
    if (newSession) await welcome(ctx, newSession);
    else if (ctx.context.returned instanceof Error) await turnedAway(ctx);
  });
  const welcome = async (ctx: Ctx, { session, user }: NonNullable<Ctx["context"]["newSession"]>) => {
    const cookie = ctx.context.authCookies.sessionToken.name;
    const before = await ctx.getSignedCookie(cookie, ctx.context.secret);
    if (before && before !== session.token) await ctx.context.internalAdapter.deleteSession(before);
    await guesses.right("password", user.email, addressOf(ctx));
    report({ person: user.id, what: "signedIn", how: howAt[ctx.path]!, address: addressOf(ctx) });
  };
  const turnedAway = async (ctx: Ctx) => {
    const person = await triedFor(ctx);
    if (person) report({ person, what: "notSignedIn", how: howAt[ctx.path]!, address: addressOf(ctx) });
  };
  return {
    id: "guard",
    hooks: {
      before: [
        { matcher: ({ path }) => path! in triedAt, handler: limit },
        { matcher: ({ path }) => changesWays.has(path!), handler: keepWays },
      ],
      after: [{ matcher: ({ path }) => path! in howAt, handler: arrived }],
    },
  } satisfies BetterAuthPlugin;
}

/** Whom somebody tried to be who was turned away; nothing if it is nobody. */
async function triedFor(ctx: Ctx): Promise<string | undefined> {
  const { internalAdapter, adapter, secret } = ctx.context;
  if (ctx.path === "/sign-in/email") return (await internalAdapter.findUserByEmail(accountOf(ctx)))?.user.id;
  if (ctx.path === "/passkey/verify-authentication" && typeof ctx.body?.response?.id === "string") {
    const where = [{ field: "credentialID", value: ctx.body.response.id as string }];
    return (await adapter.findOne<{ userId: string }>({ model: "passkey", where }))?.userId;
  }
  if (!ctx.path.startsWith("/two-factor/")) return;
  const begun = await ctx.getSignedCookie(ctx.context.createAuthCookie("two_factor").name, secret);
  return begun ? (await internalAdapter.findVerificationValue(begun))?.value : undefined;
}
