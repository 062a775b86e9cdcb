import { randomUUID } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import type { BetterAuthOptions } from "better-auth";
import { APIError, isAPIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import type { Pool } from "pg";
import { freshMinutes, longestPassword, shortestPassword } from "../../schema/people.ts";
import { enter } from "./enter.ts";
import type { Guesses } from "./Guesses.ts";
import { ADDRESS, guard, howAt, type SignInReport } from "./guard.ts";
import { link, type Post } from "./link.ts";
import { hashPassword, isPassword } from "./password.ts";
import { security } from "./security.ts";

/** What the library is set up with, besides what never varies. */
export interface Surroundings {
  database: Pool;
  secret: string;
  publicUrl: string;
  origins: string[];
  guesses: Guesses;
  post: Post;
  report: (what: SignInReport) => void;
}

const DAY = 24 * 60 * 60;

/** Doors that the library brings and nobody here uses: each one closed is one less to watch. */
const closed = [
  ...[
    "/sign-up/email",
    "/sign-in/social",
    "/callback/:id",
    "/request-password-reset",
    "/reset-password",
    "/change-password",
    "/verify-password",
  ],
  ...[
    "/send-verification-email",
    "/verify-email",
    "/change-email",
    "/update-user",
    "/delete-user",
    "/delete-user/callback",
    "/update-session",
  ],
  ...["/list-accounts", "/link-social", "/unlink-account", "/get-access-token", "/refresh-token", "/account-info"],
  ...["/list-sessions", "/revoke-session", "/revoke-sessions", "/revoke-other-sessions", "/get-session", "/ok", "/error"],
  ...["/two-factor/send-otp", "/two-factor/verify-otp", "/two-factor/get-totp-uri", "/passkey/list-user-passkeys"],
];

/** A code from the person's phone or list, asked of whoever has set it up after the first step, whichever that was. */
function secondStep() {
  const plugin = twoFactor({
    issuer: "Samväv",
    allowPasswordless: true,
    backupCodeOptions: { amount: 10, length: 10 },
    // No device is let past it.
    trustDeviceMaxAge: 0,
  });
  for (const hook of plugin.hooks.after) hook.matcher = ({ path }) => path === "/sign-in/email" || path === "/sign-in/link/open";
  return plugin;
}

/** Something the person has together with what unlocks it: two steps in one. A key that was not unlocked does not open. */
const passkeys = (publicUrl: string, origins: string[]) =>
  passkey({
    rpName: "Samväv",
    rpID: new URL(publicUrl).hostname,
    origin: origins,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified)
          throw new APIError("UNAUTHORIZED", { code: "NOT_UNLOCKED", message: "The key was not unlocked" });
      },
    },
  });

const text = { type: "string", required: false, input: false } as const;
const moment = { type: "date", required: false, input: false } as const;

/** What was refused is told to who asked; what broke is told to who runs the server. With a level named, the library would write refusals past it. */
function onlyFaults(_level: string, message: string, ...more: unknown[]): void {
  const fault = more.find((one) => one instanceof Error && !isAPIError(one));
  if (fault) console.error(message, fault);
}

/** Over https a browser takes our cookies from this very host alone, and sends them to no other: `__Host-` holds it to that. */
const cookiesOf = (publicUrl: string) =>
  publicUrl.startsWith("https:")
    ? { cookiePrefix: "__Host-samvav", useSecureCookies: false, defaultCookieAttributes: { secure: true } }
    : { cookiePrefix: "samvav" };

/** How the library signs people in here: in its own schema, by our own rules. */
export function settingsOf({ database, secret, publicUrl, origins, guesses, post, report }: Surroundings) {
  return {
    database,
    secret,
    baseURL: publicUrl,
    basePath: "/api/auth",
    trustedOrigins: origins,
    disabledPaths: closed,
    // A hub makes its members' accounts: nobody makes one from outside.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: {
      expiresIn: 30 * DAY,
      updateAge: DAY,
      freshAge: freshMinutes * 60,
      additionalFields: { how: text, hub: text, provider: text, seenAt: moment },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => ({ data: { how: howAt[ctx?.path ?? ""] ?? "Demo", ...session, seenAt: new Date() } }),
        },
        delete: {
          after: async (session, ctx) => {
            // What was only the first of two steps has not been a session.
            if (ctx?.context.newSession?.session.token === session.token) return;
            report({ person: session.userId, what: "signedOut", how: null, address: ctx?.headers?.get(ADDRESS) ?? "" });
          },
        },
      },
    },
    // Counted by ourselves, per account and address: see Guesses.
    rateLimit: { enabled: false },
    advanced: {
      ...cookiesOf(publicUrl),
      // Not its own "uuid", which refuses the time-ordered ids that people have.
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS] },
      // Left unsaid, it is switched off where NODE_ENV is test.
      disableOriginCheck: false,
    },
    logger: { log: onlyFaults },
    telemetry: { enabled: false },
    plugins: [enter, secondStep(), passkeys(publicUrl, origins), link(post, publicUrl), security, guard(guesses, report)],
  } satisfies BetterAuthOptions;
}
