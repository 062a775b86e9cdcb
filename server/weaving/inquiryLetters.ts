import { dateInWords } from "../../schema/dayInWords.ts";
import type { WordKey } from "../../schema/words.ts";
import type { Address } from "../access/Asked.ts";
import { hashOf, newSecret } from "../access/secret.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queueMail.ts";
import { say } from "../say.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { Reply } from "./Reply.ts";
import { ReplyLink } from "./ReplyLink.ts";

/** Sends one actor its letter, the first or a reminder: with a link of its own, which opens the actor's reply until the round is closed. */
export async function sendLetter(context: Context, inquiry: Inquiry, reply: Reply, { email, contact = null }: Address): Promise<void> {
  const { em, now, language, publicUrl, viewer } = context;
  const { hub, map, title, words, closesOn } = inquiry;
  const secret = newSecret();
  em.create(ReplyLink, { hub, map, reply, contact, email, secretHash: hashOf(secret), sentAt: now });
  const tell = (key: WordKey, values: Record<string, string> = {}) => say(language, { key, values });
  const kind = reply.reminders ? "reminder" : "first";
  const text = [
    contact?.name ? tell("access.letter.dear", { name: contact.name }) : tell("access.letter.hello"),
    tell(`inquiries.letter.${kind}`, { who: viewer!.name, hub: hub.name, actor: reply.actor.name }),
    words,
    tell("inquiries.letter.how"),
    `${publicUrl}/reply/${secret}`,
    tell("inquiries.letter.personal", { day: dateInWords(language, closesOn) }),
  ];
  await queueMail(em, {
    to: email,
    language,
    subject: tell(`inquiries.letter.${kind}Subject`, { title }),
    text: text.filter(Boolean).join("\n\n"),
    until: new Date(`${closesOn}T23:59:59Z`),
  });
}
