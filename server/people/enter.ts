import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import type { WayIn } from "../../schema/people.ts";

/** Whom to sign in on the word of somebody else: the demo, which lets anyone in, or a hub's provider, which speaks for that hub alone. */
export interface Vouched {
  person: string;
  how: WayIn;
  hub?: string;
  /** What the hub's provider is called, as it was then. */
  provider?: string;
}

/** Signs somebody in on another's word. It has no address on the web: only the server's own code can call it. */
export const enter = {
  id: "enter",
  endpoints: {
    enter: createAuthEndpoint.serverOnly({ method: "POST", metadata: { $Infer: { body: {} as Vouched } } }, async (ctx) => {
      const { person, how, hub = null, provider = null } = ctx.body;
      const { internalAdapter, authCookies, secret } = ctx.context;
      const user = await internalAdapter.findUserById(person);
      if (!user) return;
      const before = ctx.headers ? await ctx.getSignedCookie(authCookies.sessionToken.name, secret) : null;
      if (before) await internalAdapter.deleteSession(before);
      const session = await internalAdapter.createSession(user.id, false, { how, hub, provider } as object);
      await setSessionCookie(ctx, { session, user });
    }),
  },
};
