import { Transform } from "node:stream";
import { createTransport } from "nodemailer";
import { htmlOf } from "./htmlOf.ts";
import type { Letter } from "./queueMail.ts";

/** The mail server that takes our letters, and whom they are from. */
export interface MailServer {
  /** smtp:// or smtps://, with what it takes to be let in. */
  url: string;
  /** Samväv <hub@example.se> */
  from: string;
}

/** A letter with the number that it keeps however often it is tried, so that the other end can tell a second copy. */
export type Numbered = Letter & { id: string };

/**
 * Hands one letter over; rejects with what the other end said. `handOver` is asked when all of it but its end has been given away, and the end
 * is not unless it resolves: before it nothing has been accepted, and after it only the other end knows.
 */
export type Deliver = (letter: Numbered, handOver: () => Promise<void>) => Promise<void>;

/** How long the other end may be silent when it is called, and in the middle of a letter, in milliseconds. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000 };

/** Letters by SMTP. A letter is tried again by the postman alone: a connection that is lost sends nothing by itself a second time. */
export function deliverBySmtp({ url, from }: MailServer): { deliver: Deliver; close(): void } {
  const smtp = createTransport(
    {
      url,
      pool: true,
      maxConnections: 4,
      maxRequeues: 0,
      idleTimeout: 15_000,
      ...patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const handing = new Map<unknown, () => Promise<void>>();
  smtp.use("stream", ({ data, message }, done) => {
    message.transform(() => beforeTheEnd(handing.get(data.messageId)!));
    done();
  });
  const home = from.split("@").at(-1)!.replace(/>.*/, "");
  return {
    deliver: async ({ id, to, subject, text, html, language, calendar, unsubscribe }, handOver) => {
      const messageId = `<${id}@${home}>`;
      handing.set(messageId, handOver);
      const letter = {
        to: { name: "", address: to },
        subject,
        text,
        html: html ?? htmlOf({ language, subject, text }),
        ...(calendar && { icalEvent: { method: "PUBLISH", filename: "meeting.ics", content: calendar } }),
        messageId,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": language, ...(unsubscribe && stoppedAt(unsubscribe)) },
      };
      await smtp.sendMail(letter).finally(() => handing.delete(messageId));
    },
    close: () => smtp.close(),
  };
}

/** Lets a letter through, and its end only when that has been agreed to. */
const beforeTheEnd = (agree: () => Promise<void>) =>
  new Transform({
    transform: (part, _, next) => next(null, part),
    flush: (next) => void agree().then(() => next(), next),
  });

/** How a mail program offers to stop such letters with one press (RFC 2369 and 8058). */
const stoppedAt = (unsubscribe: string) => ({
  "List-Unsubscribe": `<${unsubscribe}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
