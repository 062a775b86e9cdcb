import { whyNotSitIn } from "../councils.ts";
import { type Day, daysBetween } from "../day.ts";
import type { Rights } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";
import { whyNotItem } from "./item.ts";

/** The longest task, and the longest word on what came of one, in characters. */
export const longestTask = 500;
export const longestOutcome = 2000;

/** How a task stands on a day: done, overdue, due within a week, open with longer to go, or open without a day. */
export const TaskState = { Done: "Done", Overdue: "Overdue", Soon: "Soon", Ahead: "Ahead", Undated: "Undated" } as const;
export type TaskState = keyof typeof TaskState;

/** How many days before it is due a task is due soon. */
const soon = 7;

interface Due {
  dueOn?: Day | null;
  doneAt?: unknown;
}

/** How a task stands on a day. It is overdue from the day after the one on which it was due, and never when it is done. */
export function stateOfTask({ dueOn, doneAt }: Due, today: Day): TaskState {
  if (doneAt) return TaskState.Done;
  if (!dueOn) return TaskState.Undated;
  const left = daysBetween(today, dueOn);
  return left < 0 ? TaskState.Overdue : left <= soon ? TaskState.Soon : TaskState.Ahead;
}

/** Tasks as they are told of: what is open first, what has waited longest first of all; what was done last, the latest first. */
export const byUrgency = (one: Due & { doneAt?: string | null }, other: Due & { doneAt?: string | null }): number =>
  Number(!!one.doneAt) - Number(!!other.doneAt) ||
  (one.doneAt ? Date.parse(other.doneAt!) - Date.parse(one.doneAt) : (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999"));

/** Why a task cannot be described like this; nothing if it can. It is somebody's in one way: a member's, or by name. */
export function whyNotTask(task: {
  text?: string | null;
  person?: string | null;
  name?: string | null;
  dueOn?: Day | null;
  item?: string | null;
  outcome?: string | null;
}): Refusal | undefined {
  if (task.text !== undefined && !task.text?.trim()) return refusal("tasks.whyNot.textMissing");
  if (task.person && task.name) return refusal("tasks.whyNot.whoTwice");
  return firstNo(
    task.text ? whyNotName(task.text, longestTask) : undefined,
    task.name ? whyNotName(task.name) : undefined,
    whyNotDay(task.dueOn),
    whyNotItem(task.item),
    whyNotText(task.outcome, longestOutcome),
  );
}

interface Owned {
  hub: { id: string };
  council: { id: string };
  person?: { id: string } | null;
}

/** Why somebody may not say that a task is done, or open again; nothing if they may: whoever has it, and those who sit in the council. */
export const whyNotFinish = (rights: Rights, { hub, council, person }: Owned, me: string | undefined): Refusal | undefined =>
  person && person.id === me && rights.memberOf.includes(hub.id) ? undefined : whyNotSitIn(rights, { hub, council });
