import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotText } from "../text.ts";
import { whyNotItem } from "./item.ts";
import { MeetingState } from "./meeting.ts";

/** What became of a matter at a meeting: something was decided, it waits for another meeting, it went to somebody else, or it was noted. */
export const DecisionKind = { Made: "Made", Tabled: "Tabled", Referred: "Referred", Noted: "Noted" } as const;
export type DecisionKind = keyof typeof DecisionKind;

/** The longest that a decision and a dissent from it may be, in characters. */
export const longestDecision = 4000;

/** How long before a meeting something can be decided, and after it while it still counts as decided there and then, in hours. */
const around = 12;
const hour = 3_600_000;

interface Meets {
  state: MeetingState;
  startsAt: Date | string;
  endsAt: Date | string;
}

/**
 * Why nothing can be decided at a meeting now, and nothing of it changed; nothing if it can: from the day of the meeting until its minutes are
 * frozen, which `frozenAt` says that they are.
 */
export function whyNotDecide({ state, startsAt }: Omit<Meets, "endsAt">, now: Date, frozenAt?: Date | string | null): Refusal | undefined {
  if (frozenAt) return refusal("decisions.whyNot.frozen");
  if (state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (state !== MeetingState.Held && new Date(startsAt).getTime() - now.getTime() > around * hour)
    return refusal("meetings.whyNot.notBegun");
}

/** Why a decision cannot be written like this; nothing if it can. */
export function whyNotDecision({ text, dissent, item }: { text?: string | null; dissent?: string | null; item?: string | null }) {
  if (text !== undefined && !text?.trim()) return refusal("decisions.whyNot.textMissing");
  return firstNo(whyNotText(text, longestDecision), whyNotText(dissent, longestDecision), whyNotItem(item));
}

/** Why a decision cannot be taken away; nothing if it can: one that has its number is cited by it. */
export const whyNotRemoveDecision = ({ number }: { number?: number | null }): Refusal | undefined =>
  number == null ? undefined : refusal("decisions.whyNot.numbered");

/** When something was decided that is written at a moment: then, while the meeting goes on; at its end, if it is written down afterwards. */
export function decidedWhen({ startsAt, endsAt }: Omit<Meets, "state">, now: Date): Date {
  const [from, until] = [new Date(startsAt), new Date(endsAt)];
  if (now < from) return from;
  return now.getTime() - until.getTime() > around * hour ? until : now;
}

/** What a decision is cited by: '§ 12/2026'; nothing while it has no number. */
export const citedAs = ({ year, number }: { year?: number | null; number?: number | null }): string | undefined =>
  number == null ? undefined : `§\u00a0${number}/${year}`;

/** Some decisions of a meeting in the order in which they are numbered: by the agenda's items, then as they were made. */
export const inOrder = <D extends { id: string; item?: string | null; decidedAt: Date | string }>(
  decisions: readonly D[],
  items: readonly { id: string }[],
): D[] => {
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const placeOf = ({ item }: D) => places.get(item ?? "") ?? items.length;
  return decisions.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) || Number(new Date(one.decidedAt)) - Number(new Date(other.decidedAt)) || (one.id < other.id ? -1 : 1),
  );
};
