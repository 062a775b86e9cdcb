import type { EntityManager } from "@mikro-orm/postgresql";
import { attendanceOf } from "../server/meetings/Attendance.ts";
import { RoomPoll } from "../server/meetings/live/RoomPoll.ts";
import { Sitting } from "../server/meetings/live/Sitting.ts";
import { Meeting } from "../server/meetings/Meeting.ts";
import { type AgendaOf, meetingOf } from "./agendas.ts";
import { itemId } from "./agendaWriting.ts";
import type { Names } from "./names.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** A question that was put to the room, and how many gave each answer. */
export interface PutOf {
  question: string;
  /** The heading of the item that it was about. */
  heading: string;
  answers: Readonly<Record<string, number>>;
  secret?: boolean;
}

/** How one of a council's meetings ran: how many minutes its items took, by their headings, and what the room was asked. */
export interface RanOf {
  council: string;
  of: Exclude<AgendaOf["of"], "next">;
  minutes: Readonly<Record<string, number>>;
  polls: readonly PutOf[];
}

/** The step that writes down how a town's meetings ran; no step when none did so before a screen. */
export const ranSteps = ({ by, ran = [] }: Town): Step[] => (ran.length ? [{ name: "how meetings ran", by, deeds: () => [], ran }] : []);

const minute = 60_000;

/** Writes down how meetings ran as they ended, by the house: it happened in a room, on an evening that is past. */
export async function writeRan(em: EntityManager, { founding }: Town, names: Names, ran: readonly RanOf[]): Promise<void> {
  for (const { council, of, minutes, polls } of ran) {
    const seen = meetingOf(names, council, of);
    if (!seen) continue;
    const meeting = await em.findOneOrFail(Meeting, seen.id, { populate: ["council", "hub"] });
    const { hub, visibility } = meeting;
    const begun = meeting.startsAt.getTime();
    const closedAt = new Date(begun + Object.values(minutes).reduce((sum, one) => sum + one, 0) * minute);
    const idOf = (heading: string) => itemId(founding.slug, council, heading);
    const spent = Object.entries(minutes).map(([heading, took]) => ({ item: idOf(heading), seconds: took * 60 }));
    const within = { hub, council: meeting.council, meeting };
    em.create(Sitting, {
      ...within,
      visibility,
      state: "Closed",
      item: spent.at(-1)!.item,
      spent,
      openedAt: meeting.startsAt,
      closedAt,
    } as Sitting);
    for (const { question, heading, answers, secret = false } of polls) {
      const counts = Object.values(answers);
      const answered = counts.reduce((sum, one) => sum + one, 0);
      const put = { question, choices: Object.keys(answers), counts, answered, secret, item: idOf(heading) };
      const shown = secret ? attendanceOf(meeting) : visibility;
      em.create(RoomPoll, { ...within, ...put, visibility: shown, putAt: meeting.startsAt, closedAt } as RoomPoll);
    }
  }
}
