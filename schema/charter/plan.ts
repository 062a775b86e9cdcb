import { whyNotSitIn } from "../councils.ts";
import type { Day } from "../day.ts";
import { type Rights, whyNotCoordinate } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";

/** How far something that a plan promises has come. */
export const PlanState = { Planned: "Planned", Underway: "Underway", Done: "Done", Dropped: "Dropped" } as const;
export type PlanState = keyof typeof PlanState;

/** The states in the order in which they follow each other. */
export const planStates = Object.values(PlanState);

/** The longest that a plan says of one action, and that is noted of how something goes, in characters. */
export const longestAction = 500;
export const longestNote = 3_000;

interface Due {
  state: PlanState;
  dueOn?: Day | null;
}

/** Whether an action should have been done before today and is neither done nor dropped. */
export const isLate = ({ state, dueOn }: Due, today: Day): boolean =>
  (state === PlanState.Planned || state === PlanState.Underway) && !!dueOn && dueOn < today;

/** Why an action cannot be planned like this; nothing if it can. It is somebody's in one way, a member's or by name; an actor can answer for it besides. */
export function whyNotPlan(action: {
  text?: string | null;
  person?: string | null;
  name?: string | null;
  dueOn?: Day | null;
}): Refusal | undefined {
  if (action.text !== undefined && !action.text?.trim()) return refusal("plan.whyNot.textMissing");
  if (action.person && action.name) return refusal("charters.whyNot.whoTwice");
  return firstNo(
    action.text ? whyNotName(action.text, longestAction) : undefined,
    action.name ? whyNotName(action.name) : undefined,
    whyNotDay(action.dueOn),
  );
}

/** Why this cannot be noted of how it goes; nothing if it can. What is noted of a whole charter says from which side. */
export function whyNotNote(
  { text, notedOn, side, action, saidBy }: { text: string; notedOn: Day; side?: unknown; action?: unknown; saidBy?: string | null },
  today: Day,
): Refusal | undefined {
  if (!text.trim()) return refusal("plan.whyNot.noteMissing");
  if (!notedOn) return refusal("charters.whyNot.noDay");
  const no = firstNo(whyNotText(text, longestNote), saidBy ? whyNotName(saidBy) : undefined, whyNotDay(notedOn));
  if (no) return no;
  if (notedOn > today) return refusal("house.whyNot.dateInFuture");
  if (!action && !side) return refusal("plan.whyNot.noSide");
}

/** Why somebody may not write a charter's plan; nothing if they may: those who sit in its steering group, and the hub's coordinators. */
export const whyNotPlanFor = (
  rights: Rights,
  { hub, council }: { hub: { id: string }; council?: { id: string } | null },
): Refusal | undefined => (council ? whyNotSitIn(rights, { hub, council }) : whyNotCoordinate(rights, hub.id));

interface Answered {
  hub: { id: string };
  council?: { id: string } | null;
  person?: { id: string } | null;
  actor?: { id: string } | null;
}

/** Why somebody may not say how it goes with an action; nothing if they may: whoever answers for it, and those who write the plan. */
export const whyNotReport = (rights: Rights, action: Answered, me: string): Refusal | undefined =>
  rights.memberOf.includes(action.hub.id) && (action.person?.id === me || (action.actor && rights.actors.includes(action.actor.id)))
    ? undefined
    : whyNotPlanFor(rights, action);
