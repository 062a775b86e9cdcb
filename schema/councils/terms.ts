import { Side, soonDays } from "../councils.ts";
import { daysAfter } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotEmail, whyNotName } from "../text.ts";

/** From when until when somebody sits on a seat; both days are in it, and without an end it goes on until further notice. */
export interface Span {
  startsOn: string;
  endsOn?: string | null;
}

/** Whether somebody sits there on a day. */
export const isRunning = ({ startsOn, endsOn }: Span, day: string): boolean => startsOn <= day && (!endsOn || endsOn >= day);

/** The day before another. */
export const dayBefore = (day: string): string => daysAfter(day, -1);

/** Whether a term has yet to begin. */
export const isComing = ({ startsOn }: Span, day: string): boolean => startsOn > day;

/** Whether a running term ends within the days that are called soon. */
export const runsOut = (term: Span, day: string): boolean =>
  isRunning(term, day) && !!term.endsOn && term.endsOn <= daysAfter(day, soonDays);

/** The terms that end when a seat is handed over on a day, each the day before: those that have begun by then and would go on. */
export const handedOver = <T extends Span>(terms: readonly T[], day: string): T[] =>
  terms.filter((term) => term.startsOn < day && isRunning(term, day));

/** Whether it is public who sits there when nothing is said: who is elected is, by name. */
export const isOpenByDefault = (side: Side, { unnamed }: { unnamed?: boolean | null }): boolean => side === Side.Politics && !unnamed;

/** The term that runs on a day; nothing for a seat that nobody has then. A term whose holder is gone is nobody's. */
export const runningTerm = <T extends Span & { isHeld: boolean }>(terms: readonly T[], day: string): T | undefined =>
  terms.find((term) => term.isHeld && isRunning(term, day));

const overlap = (one: Span, other: Span) =>
  (!one.endsOn || one.endsOn >= other.startsOn) && (!other.endsOn || other.endsOn >= one.startsOn);

interface Named {
  person?: unknown;
  name?: string | null;
  unnamed?: boolean | null;
  email?: string | null;
}

/** Why nobody can be seated like this: who it is must be said in one way, and nobody else may sit there then. An address is for whoever has a name and no account. `others` are the seat's other terms. */
export function whyNotSit(term: Named & Span, others: readonly (Span & { isHeld: boolean })[]): Refusal | undefined {
  const no = firstNo(
    whyNotDay(term.startsOn),
    whyNotDay(term.endsOn),
    term.name ? whyNotName(term.name) : undefined,
    whyNotEmail(term.email?.trim()),
  );
  if (no) return no;
  const ways = [term.person, term.name?.trim(), term.unnamed].filter(Boolean).length;
  if (ways !== 1) return refusal(ways ? "councils.whyNot.whoTwice" : "councils.whyNot.whoMissing");
  if (term.email?.trim() && !term.name?.trim()) return refusal("councils.whyNot.addressOfNobody");
  if (term.endsOn && term.endsOn < term.startsOn) return refusal("councils.whyNot.endsBefore");
  const there = others.find((other) => other.isHeld && overlap(other, term));
  if (there) return refusal("councils.whyNot.taken", { from: there.startsOn, until: there.endsOn ?? "open" });
}

/** Why a term cannot end on that day; nothing if it can. */
export function whyNotEnd({ startsOn }: Span, on: string): Refusal | undefined {
  return whyNotDay(on) ?? (on < startsOn ? refusal("councils.whyNot.endsBefore") : undefined);
}
