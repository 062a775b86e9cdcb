import type { CouncilKind } from "../councils.ts";
import { type Refusal, refusal } from "../refusal.ts";

/**
 * Who may send in points for a council's agendas: those who sit in it, also those who speak for an actor of its area, or every member of the
 * hub. An actor is of an area when it stands on a map of it or is said to act there; a council of the whole hub has all of its actors.
 */
export const PointsFrom = { Sitting: "Sitting", Actors: "Actors", Members: "Members" } as const;
export type PointsFrom = keyof typeof PointsFrom;

/** How a council takes in points for its agendas. */
export interface PointsRule {
  from: PointsFrom;
  /** Until how many days before a meeting; nothing for until its summons is due. */
  days?: number | null;
}

/** Gatherings of an area's actors, whether or not they have a seat. */
const gathering: readonly CouncilKind[] = ["NeighbourhoodNetwork", "VillageCouncil", "Forum"];

/** How it is for a sort of council when nothing has been said as it is started. */
export const usualPoints = (kind: CouncilKind): PointsRule => ({
  from: gathering.includes(kind) ? PointsFrom.Actors : PointsFrom.Sitting,
  days: null,
});

/** The most days before a meeting that points can have to come. */
export const mostPointDays = 90;

/** Why points cannot be taken in like this; nothing if they can. */
export function whyNotPointsRule(rule: PointsRule | null | undefined): Refusal | undefined {
  const days = rule?.days;
  if (days != null && !(Number.isInteger(days) && days >= 0 && days <= mostPointDays))
    return refusal("points.whyNot.days", { most: mostPointDays });
}
