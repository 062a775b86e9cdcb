import { type Say, whenInWords } from "../../schema/meetings/document.say.ts";
import { hashOf, newSecret } from "../access/secret.ts";
import type { Context } from "../context.ts";
import { addressOf } from "../councils/TermAddress.ts";
import { queueMail } from "../mail/queueMail.ts";
import { say } from "../say.ts";
import type { Attendance } from "./Attendance.ts";
import { addressBySecret, filesWith } from "./attachments/forTheCalled.ts";
import { CallLink } from "./CallLink.ts";
import { calendarOf } from "./calendar.ts";
import type { Meeting } from "./Meeting.ts";

/** What it takes to tell somebody something by letter. */
export type Telling = Pick<Context, "em" | "now" | "language" | "publicUrl"> & {
  /** Where whoever is reminded by it says that they want no more such letters; a summons itself has none. */
  unsubscribe?: string;
  /** The ids of what it tells of, to be told of again should it be lost. */
  tells?: readonly string[];
};

/** What a letter about a meeting says. */
export type Why = "call" | "substitute" | "reminder" | "moved" | "cancelled" | "calledOff";

/**
 * Tells whoever has a place at a meeting by letter, at their account or the address that was left for them: what, when and where, a link of
 * its own to answer by, and the meeting for their calendar. Whom no letter reaches is told by those who keep the council, who see it.
 */
export async function tell(context: Telling, meeting: Meeting, place: Attendance, why: Why): Promise<void> {
  const { em, now, language, publicUrl } = context;
  const whom = place.term && (await addressOf(em, place.term));
  if (!whom) return;
  place.toldAt = now;
  const isOff = why === "cancelled" || why === "calledOff";
  const words: Say = (key, values = {}) => say(language, { key, values });
  const { council, title, theme, startsAt, endsAt, place: where, link } = meeting;
  const when = whenInWords(language, words, startsAt, endsAt);
  const text = [
    words("access.letter.dear", { name: whom.name }),
    words(`meetings.letter.${why}`, { council: council.name }),
    [theme ? `${title}: ${theme}` : title, when, where, link].filter(Boolean).join("\n"),
    ...(isOff ? [] : await asking(context, meeting, place)),
  ];
  await queueMail(em, {
    to: whom.email,
    language,
    subject: words(`meetings.letter.${why}Subject`, { title, when }),
    text: text.filter(Boolean).join("\n\n"),
    until: endsAt,
    ...(context.unsubscribe && { unsubscribe: context.unsubscribe }),
    ...(context.tells && { tells: context.tells }),
    calendar: calendarOf([meeting], { publicUrl, slug: meeting.hub.slug, name: title }),
  });
}

/** What a letter says to whoever is to answer it: the words of the summons, its files, and the link to answer by. */
async function asking(context: Telling, meeting: Meeting, place: Attendance): Promise<(string | null | undefined)[]> {
  const { em, now, language, publicUrl } = context;
  const secret = newLink(em, place, now);
  return [
    meeting.words,
    await filesIn(context, meeting, secret),
    say(language, { key: "meetings.letter.answer" }),
    `${publicUrl}/call/${secret}`,
    place.term?.person ? null : say(language, { key: "meetings.letter.stop" }),
  ];
}

/** Makes a personal link for whoever has a place at a meeting: the secret in it, which is kept nowhere. */
export function newLink(em: Telling["em"], place: Attendance, now: Date): string {
  const secret = newSecret();
  em.create(CallLink, { hub: place.hub, attendance: place, secretHash: hashOf(secret), sentAt: now });
  return secret;
}

/** The files that go with a summons, by name, each with where it is fetched; nothing when there are none. */
async function filesIn({ em, language, publicUrl }: Telling, meeting: Meeting, secret: string): Promise<string | null> {
  const files = await filesWith(em, meeting);
  if (!files.length) return null;
  const title = say(language, { key: "attachments.withCall" });
  return [`${title}:`, ...files.map((file) => `${file.name}: ${addressBySecret(publicUrl, secret, file)}`)].join("\n");
}
