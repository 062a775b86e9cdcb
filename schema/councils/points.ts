import { type Refusal, refusal } from "../refusal.ts";

/** Who may send in points for a council's agendas: those who sit in it, or every member of the hub. */
export const PointsFrom = { Sitting: "Sitting", Members: "Members" } as const;
export type PointsFrom = keyof typeof PointsFrom;

/** How a council takes in points for its agendas. */
export interface PointsRule {
  from: PointsFrom;
  /** Until how many days before a meeting; nothing for until its summons is due. */
  days?: number | null;
}

/** How it is when nothing has been said. */
export const usualPoints: PointsRule = { from: PointsFrom.Sitting, days: null };

/** The most days before a meeting that points can have to come. */
export const mostPointDays = 90;

/** Why points cannot be taken in like this; nothing if they can. */
export function whyNotPointsRule(rule: PointsRule | null | undefined): Refusal | undefined {
  const days = rule?.days;
  if (days != null && !(Number.isInteger(days) && days >= 0 && days <= mostPointDays))
    return refusal("points.whyNot.days", { most: mostPointDays });
}
