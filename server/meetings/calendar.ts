import { MeetingState } from "../../schema/meetings/meeting.ts";
import type { Meeting } from "./Meeting.ts";

/** What of a meeting a calendar is told. */
export type Entry = Pick<
  Meeting,
  "id" | "title" | "theme" | "startsAt" | "endsAt" | "place" | "link" | "words" | "state" | "revision" | "createdAt" | "updatedAt"
>;

interface Told {
  publicUrl: string;
  /** The hub's path. */
  slug: string | ((meeting: Entry) => string);
  /** What the calendar is called. */
  name: string;
}

/** Meetings as iCalendar (RFC 5545): every time in UTC, so that no calendar has to know when Swedish clocks are moved. */
export function calendarOf(meetings: readonly Entry[], { publicUrl, slug, name }: Told): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samväv//Meetings//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    `NAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT3H",
    "X-PUBLISHED-TTL:PT3H",
    ...meetings.flatMap((meeting) => eventOf(meeting, publicUrl, typeof slug === "string" ? slug : slug(meeting))),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

const statuses: Record<MeetingState, string> = { Planned: "TENTATIVE", Called: "CONFIRMED", Held: "CONFIRMED", Cancelled: "CANCELLED" };

function eventOf({ id, title, theme, place, link, words, state, revision, ...meeting }: Entry, publicUrl: string, slug: string): string[] {
  const page = `${publicUrl}/${slug}/meetings/${id}`;
  const about = [theme, words, link, page].filter(Boolean).join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(publicUrl).hostname}`,
    `DTSTAMP:${moment(meeting.updatedAt)}`,
    `CREATED:${moment(meeting.createdAt)}`,
    `LAST-MODIFIED:${moment(meeting.updatedAt)}`,
    `SEQUENCE:${revision}`,
    `DTSTART:${moment(meeting.startsAt)}`,
    `DTEND:${moment(meeting.endsAt)}`,
    `SUMMARY:${escaped(theme ? `${title}: ${theme}` : title)}`,
    `DESCRIPTION:${escaped(about)}`,
    ...(place || link ? [`LOCATION:${escaped(place || link!)}`] : []),
    `URL:${page}`,
    `STATUS:${statuses[state as MeetingState]}`,
    ...(state === MeetingState.Cancelled ? ["TRANSP:TRANSPARENT"] : []),
    "END:VEVENT",
  ];
}

/** A moment in UTC: 20260301T170000Z. */
const moment = (at: Date | string) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");

/** A text as RFC 5545, 3.3.11 writes it. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, "\\n");

/** The longest line, in bytes of UTF-8; a longer one goes on in the next, which begins with a space (3.1). No character is cut in two. */
const longestLine = 75;

function folded(line: string): string {
  const parts = [""];
  let room = longestLine;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (bytes > room) {
      parts.push("");
      room = longestLine - 1;
    }
    parts[parts.length - 1] += character;
    room -= bytes;
  }
  return parts.join("\r\n ");
}
