import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Language } from "../../schema/words.ts";

/** A letter to one person. */
export interface Letter {
  /** An e-mail address. */
  to: string;
  language: Language;
  subject: string;
  /** Plain text: an empty line between paragraphs, addresses on the web written out. */
  text: string;
  /** The same as a page, for a letter that is more than paragraphs; left out, the text makes it. */
  html?: string;
  /** Where whoever gets it says, without signing in, that they want no more of its kind; for letters that nobody asked for. */
  unsubscribe?: string;
  /** The moment from which it is of no use, for instance when the link in it ends; three days from now when left out. */
  until?: Date;
  /** What goes along for a calendar, as iCalendar. */
  calendar?: string;
  /** The ids of what it tells of, when that is to be told of again should the letter be lost (`server/notices/lost.ts`). */
  tells?: readonly string[];
}

/** The channel on which the senders hear that there is something to send. */
export const mailBell = "samvav_mail";

/**
 * Hands in a letter, as part of whatever transaction the entity manager is in: it is sent once that has been committed, and never if
 * it is rolled back. Nothing is read back, so that also one who may see no letters can write one.
 */
export async function queueMail(
  em: EntityManager,
  { to, language, subject, text, html, unsubscribe, until, calendar, tells = [] }: Letter,
): Promise<void> {
  const title = subject.replace(/\s+/g, " ").trim();
  await sql`
    with queued as (insert into outgoing_mail (recipient, language, subject, text, html, unsubscribe, until, calendar, tells)
      values (${to}, ${language}, ${title}, ${text}, ${html ?? null}, ${unsubscribe ?? null},
        coalesce(${until ?? null}::timestamptz, now() + interval '3 days'), ${calendar ?? null}, ${[...tells]}::uuid[]))
    select pg_notify(${mailBell}, '')`.execute(em.getKysely());
}
