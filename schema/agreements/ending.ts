import { type Day, daysAfter, daysBetween, partsOf } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotText } from "../text.ts";
import { monthsAfter } from "./due.ts";
import type { Term } from "./means.ts";
import { AgreementStage, whyNotGo } from "./stage.ts";
import { longestWhy } from "./versions.ts";

/** How the term of an agreement went on or ended: made longer, followed by a new agreement, handed over to another actor, or ended. */
export const EndingWay = { Extended: "Extended", Renewed: "Renewed", HandedOver: "HandedOver", Ended: "Ended" } as const;
export type EndingWay = keyof typeof EndingWay;

/** Why this cannot be said of how an agreement ends or goes on; nothing if it can: both why, and what was learnt. */
export const whyNotTellEnding = ({ reason, learning }: { reason: string; learning: string }): Refusal | undefined =>
  firstNo(
    reason.trim() ? whyNotText(reason, longestWhy) : refusal("agreements.whyNot.reasonMissing"),
    learning.trim() ? whyNotText(learning, longestWhy) : refusal("endings.whyNot.learningMissing"),
  );

/** Why an agreement cannot end like this; nothing if it can: one in force, today or on an earlier day of its term. */
export function whyNotEnd(
  agreement: { stage: AgreementStage; startsOn?: Day | null },
  { on, ...told }: { on: Day; reason: string; learning: string },
  today: Day,
): Refusal | undefined {
  const no = firstNo(
    whyNotGo(agreement, AgreementStage.Ended),
    on ? whyNotDay(on) : refusal("endings.whyNot.noDay"),
    whyNotTellEnding(told),
  );
  if (no) return no;
  if (on > today) return refusal("house.whyNot.dateInFuture");
  if (agreement.startsOn && on < agreement.startsOn) return refusal("agreements.whyNot.endsBefore");
}

/** Why an agreement cannot be renewed, as a new one that follows it; nothing if it can: while it is in force and afterwards, once. */
export function whyNotRenew({ stage }: { stage: AgreementStage }, followers: readonly { stage: AgreementStage }[]): Refusal | undefined {
  if (stage !== AgreementStage.Active && stage !== AgreementStage.Ended) return refusal(`agreements.whyNot.stage.${stage}`);
  if (followers.some((one) => one.stage !== AgreementStage.Closed)) return refusal("endings.whyNot.renewed");
}

/** The term that comes after another and is as long: so many whole years, or else so many days; nothing of what is not settled. */
export function termAfter({ startsOn, endsOn }: Term): { startsOn: Day | null; endsOn: Day | null } {
  const next = endsOn ? daysAfter(endsOn, 1) : null;
  if (!startsOn || !endsOn || !next) return { startsOn: next, endsOn: null };
  const isWholeYears = next.slice(5) === startsOn.slice(5);
  const years = partsOf(next)[0] - partsOf(startsOn)[0];
  return {
    startsOn: next,
    endsOn: isWholeYears ? daysAfter(monthsAfter(next, 12 * years), -1) : daysAfter(next, daysBetween(startsOn, endsOn)),
  };
}
