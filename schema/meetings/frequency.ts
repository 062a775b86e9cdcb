import { type Day, daysAfter, daysBetween } from "../day.ts";

/** How a council keeps to how often it is to meet: as it should, with nothing planned though it is soon time, or overdue. */
export const Pace = { OnTime: "OnTime", Unplanned: "Unplanned", Overdue: "Overdue" } as const;
export type Pace = keyof typeof Pace;

/** How a council's meetings compare with how often it is to meet. */
export interface Kept {
  pace: Pace;
  /** Held in the year up to today, and how many are wished for in a year. */
  held: number;
  perYear: number;
  /** The latest that it met and the next that is planned. */
  latest: Day | null;
  next: Day | null;
  /** When the next is due. */
  due: Day;
}

interface Met {
  perYear: number;
  /** The days of meetings that were held, and of those that are planned or called. */
  held: readonly Day[];
  planned: readonly Day[];
  /** Since when the council is to meet: what counts while it has not met yet. */
  since: Day;
  today: Day;
}

/**
 * Compares a council's meetings with its rule, such as 'about four times a year': the next is due a year's share after the latest. 'About' is
 * half a share: only then it is overdue. Planned in time is as good as held.
 */
export function keptTo({ perYear, held, planned, since, today }: Met): Kept {
  const share = Math.round(365 / perYear);
  const grace = Math.round(share / 2);
  const latest = [...held].sort().at(-1) ?? null;
  const next = planned.filter((day) => day >= today).sort()[0] ?? null;
  const due = daysAfter(latest ?? since, share);
  const late = daysAfter(due, grace);
  const pace =
    next && next <= late ? Pace.OnTime : today > late ? Pace.Overdue : daysBetween(today, due) <= grace ? Pace.Unplanned : Pace.OnTime;
  return { pace, held: held.filter((day) => day > daysAfter(today, -365) && day <= today).length, perYear, latest, next, due };
}
