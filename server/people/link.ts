import { createHash, randomBytes } from "node:crypto";
import type { BetterAuthPlugin, GenericEndpointContext } from "better-auth";
import { APIError, createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { linkMinutes, ownPath } from "../../schema/people.ts";
import { refusal } from "../../schema/refusal.ts";
import { whyNotEmail } from "../../schema/text.ts";
import type { Letter } from "../mail/queueMail.ts";
import { languageOf, say } from "../say.ts";
import { refused } from "./refused.ts";

/** Hands in a letter, to be sent soon. */
export type Post = (letter: Letter) => Promise<void>;

/** What a link is remembered by: whoever reads the table cannot make the link from it. */
const rememberedAs = (token: string) => `link-${createHash("sha256").update(token).digest("base64url")}`;

/** Who is let in by a link, until when, and to which path. */
interface Let {
  person: string;
  until: Date;
  to: string;
}

/** A link that signs somebody in once. */
export async function newLink(
  { createVerificationValue }: GenericEndpointContext["context"]["internalAdapter"],
  publicUrl: string,
  { person, until, to }: Let,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await createVerificationValue({ identifier: rememberedAs(token), value: person, expiresAt: until });
  // After the #, where no server on the way writes it down; opening it signs nobody in until a button is pressed, as mail is read by machines.
  return `${publicUrl}/sign-in/link?${new URLSearchParams({ to })}#${token}`;
}

async function send(ctx: GenericEndpointContext, post: Post, publicUrl: string): Promise<void> {
  const found = await ctx.context.internalAdapter.findUserByEmail(String(ctx.body.email).trim().toLowerCase());
  if (!found) return;
  const until = new Date(Date.now() + linkMinutes * 60_000);
  const url = await newLink(ctx.context.internalAdapter, publicUrl, { person: found.user.id, until, to: ownPath(ctx.body.to) });
  const language = languageOf(ctx.headers?.get("accept-language") ?? undefined);
  await post({
    to: found.user.email,
    language,
    subject: say(language, refusal("people.letter.linkSubject")),
    text: say(language, refusal("people.letter.linkText", { name: found.user.name, url, minutes: linkMinutes })),
    until,
  });
}

/** Signing in by a letter with a link that works once. It is also the way back in for who has forgotten a password. */
export const link = (post: Post, publicUrl: string) =>
  ({
    id: "link",
    endpoints: {
      /** The answer, and when it comes, is the same whether anyone has the address or not. */
      sendLink: createAuthEndpoint("/sign-in/link", { method: "POST", use: [formCsrfMiddleware] }, async (ctx) => {
        const email: unknown = ctx.body?.email;
        refused(typeof email === "string" && email ? whyNotEmail(email.trim()) : refusal("people.whyNot.emailMissing"));
        setImmediate(() => send(ctx, post, publicUrl).catch((error) => console.error("A link was not sent:", error)));
        return ctx.json({ sent: true });
      }),
      openLink: createAuthEndpoint("/sign-in/link/open", { method: "POST", use: [formCsrfMiddleware] }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const token: unknown = ctx.body?.token;
        const found = typeof token === "string" ? await internalAdapter.consumeVerificationValue(rememberedAs(token)) : null;
        const user = found && (await internalAdapter.findUserById(found.value));
        if (!user) throw new APIError("UNAUTHORIZED", { code: "LINK_OVER", message: "The link does not work any more" });
        await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
        return ctx.json({ signedIn: true });
      }),
    },
  }) satisfies BetterAuthPlugin;
