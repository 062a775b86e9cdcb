import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint, sensitiveSessionMiddleware } from "better-auth/api";
import { type Entered, mustTellPassword, whyNotChangeWays, whyNotPassword } from "../../schema/people.ts";
import { refusal } from "../../schema/refusal.ts";
import { refused } from "./refused.ts";

interface Kept extends Entered {
  id: string;
  token: string;
  userId: string;
  provider?: string | null;
  userAgent?: string | null;
  ipAddress?: string | null;
  expiresAt: Date;
  seenAt: Date | null;
}

interface Passkey {
  id: string;
  name: string | null;
  createdAt: Date;
}

const current = (ctx: { context: { session: unknown } }) =>
  ctx.context.session as { session: Kept; user: { id: string; name: string; email: string; twoFactorEnabled?: boolean | null } };

/** What a person sees and changes of how they sign in. It is not in the GraphQL API: no key to the API may open another door. */
export const security = {
  id: "security",
  endpoints: {
    security: createAuthEndpoint("/security", { method: "GET", use: [sensitiveSessionMiddleware] }, async (ctx) => {
      const { session: mine, user } = current(ctx);
      const { internalAdapter, adapter } = ctx.context;
      const ofUser = [{ field: "userId", value: user.id }];
      const passkeys = await adapter.findMany<Passkey>({ model: "passkey", where: ofUser });
      const sessions = (await internalAdapter.listSessions(user.id, { onlyActiveSessions: true })) as unknown as Kept[];
      const now = new Date();
      return ctx.json({
        email: user.email,
        hasPassword: !!(await internalAdapter.findCredentialAccount(user.id))?.password,
        mustTellPassword: mustTellPassword(mine, now),
        whyNotChange: whyNotChangeWays(mine, now) ?? null,
        hasSecondStep: !!user.twoFactorEnabled,
        passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name, createdAt })),
        sessions: sessions
          .sort((one, other) => +(other.seenAt ?? other.createdAt) - +(one.seenAt ?? one.createdAt))
          .map(({ id, how, provider, userAgent, ipAddress, createdAt, seenAt }) => ({
            id,
            isThis: id === mine.id,
            how,
            provider: provider ?? null,
            agent: userAgent ?? "",
            address: ipAddress ?? "",
            createdAt,
            seenAt: seenAt ?? createdAt,
          })),
      });
    }),
    /** Everyone who came in with the password before is signed out: it may be why it is changed. */
    setPassword: createAuthEndpoint("/security/password", { method: "POST", use: [sensitiveSessionMiddleware] }, async (ctx) => {
      const { session: mine, user } = current(ctx);
      const { internalAdapter, password: passwords } = ctx.context;
      const { password, before } = (ctx.body ?? {}) as { password?: unknown; before?: unknown };
      refused(whyNotPassword(typeof password === "string" ? password : ""));
      const kept = await internalAdapter.findCredentialAccount(user.id);
      if (kept?.password && mustTellPassword(mine, new Date())) {
        const isRight =
          typeof before === "string" && before.length <= 1000 && (await passwords.verify({ hash: kept.password, password: before }));
        if (!isRight) refused(refusal("people.whyNot.passwordBefore"));
      }
      const hash = await passwords.hash(password as string);
      if (kept) await internalAdapter.updatePassword(user.id, hash);
      else await internalAdapter.createAccount({ userId: user.id, providerId: "credential", accountId: user.id, password: hash });
      for (const { token } of await internalAdapter.listSessions(user.id))
        if (token !== mine.token) await internalAdapter.deleteSession(token);
      return ctx.json({ changed: true });
    }),
    /** Ends one session, or with `others` all but this one. */
    endSession: createAuthEndpoint("/security/end", { method: "POST", use: [sensitiveSessionMiddleware] }, async (ctx) => {
      const { session: mine, user } = current(ctx);
      const { session, others } = (ctx.body ?? {}) as { session?: unknown; others?: unknown };
      const sessions = await ctx.context.internalAdapter.listSessions(user.id);
      const over = sessions.filter(({ id }) => (others === true ? id !== mine.id : id === session));
      for (const { token } of over) await ctx.context.internalAdapter.deleteSession(token);
      return ctx.json({ ended: over.length });
    }),
  },
} satisfies BetterAuthPlugin;
