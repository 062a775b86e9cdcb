import { clockAt } from "../clock.ts";
import { weekdayOf } from "../day.ts";

const weekend = ["SA", "SU"];
/** Office hours by Swedish clocks. */
const office = { from: "08:00", to: "17:00" };

/** Whether a meeting begins while most people are at work: from Monday to Friday between eight and five. */
export function isInOfficeHours(startsAt: Date | string): boolean {
  const { day, time } = clockAt(new Date(startsAt));
  return !weekend.includes(weekdayOf(day)) && time >= office.from && time < office.to;
}

interface Place {
  side: string;
  isPaid: boolean;
}

/** How many of a council's seats a time does not suit: those of civil society that nobody is paid to sit in, when it begins in office hours. */
export const unsuited = (startsAt: Date | string, seats: readonly Place[]): number =>
  isInOfficeHours(startsAt) ? seats.filter(({ side, isPaid }) => side === "CivilSociety" && !isPaid).length : 0;
