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

/** Hands one letter over; rejects with what the other end said. */
export type Deliver = (letter: Numbered) => Promise<void>;

/** How long the other end may be silent, in milliseconds. */
const patience = 15_000;

/** Letters by SMTP. A connection that does not answer is given up long before somebody else may try the same letter. */
export function deliverBySmtp({ url, from }: MailServer): { deliver: Deliver; close(): void } {
  const smtp = createTransport(
    {
      url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const home = from.split("@").at(-1)!.replace(/>.*/, "");
  return {
    deliver: async ({ id, to, subject, text, language, calendar }) => {
      await smtp.sendMail({
        to: { name: "", address: to },
        subject,
        text,
        html: htmlOf({ language, subject, text }),
        ...(calendar && { icalEvent: { method: "PUBLISH", filename: "meeting.ics", content: calendar } }),
        messageId: `<${id}@${home}>`,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
      });
    },
    close: () => smtp.close(),
  };
}
