import { type Refusal, refusal } from "../../refusal.ts";
import { MeetingState, whyNotHold, whyNotNotePresence } from "../meeting.ts";

/** How it stands with a meeting as it runs: open, paused for a while, adjourned until another time, or closed for good. */
export const SittingState = { Open: "Open", Paused: "Paused", Adjourned: "Adjourned", Closed: "Closed" } as const;
export type SittingState = keyof typeof SittingState;

/** The longest pause that has an end, in minutes. */
export const longestPause = 240;

/** How long an item of the agenda has been up, in seconds, the stretch that runs now left out. */
export interface Spent {
  item: string;
  seconds: number;
}

/** What is up at a meeting, and what time has been used. */
export interface Clock {
  item?: string | null;
  /** Since when the item is up; null while nothing runs. */
  since?: Date | string | null;
  spent: readonly Spent[];
}

const running = ({ since }: Clock, now: Date) => (since ? Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 1000)) : 0);

/** How long an item has been up at a moment, in seconds, however often it was left and taken up again. */
export const usedOn = (clock: Clock, item: string, now: Date): number =>
  (clock.spent.find((one) => one.item === item)?.seconds ?? 0) + (clock.item === item ? running(clock, now) : 0);

/** What time has been used when the clock is stopped at a moment: what ran is counted to the item that was up. */
export function stoppedAt(clock: Clock, now: Date): Spent[] {
  const { item, spent } = clock;
  const ran = running(clock, now);
  if (!item || !ran) return [...spent];
  const seconds = usedOn(clock, item, now);
  return [...spent.filter((one) => one.item !== item), { item, seconds }];
}

/** How the time of an item stands against what was planned. */
export interface Pace {
  /** How much of the planned time is used, 0–1. */
  share: number;
  /** Whole minutes that are left, or that it has gone over. */
  minutes: number;
  isOver: boolean;
}

/** How used seconds stand against planned minutes; nothing when no time was planned. A minute that has begun is still left. */
export function paceOf(used: number, planned: number | null | undefined): Pace | undefined {
  if (!planned) return undefined;
  const left = planned * 60 - used;
  return {
    share: Math.min(1, used / (planned * 60)),
    minutes: left >= 0 ? Math.ceil(left / 60) : Math.floor(-left / 60),
    isOver: left < 0,
  };
}

interface Standing {
  state: MeetingState;
  startsAt: Date | string;
  endsAt: Date | string;
}

/** Why a meeting cannot be opened; nothing if it can: on its day, once. */
export function whyNotOpen(meeting: Standing, sitting: { state: SittingState } | null | undefined, now: Date): Refusal | undefined {
  if (sitting) return refusal(sitting.state === SittingState.Closed ? "live.whyNot.closed" : "live.whyNot.openAlready");
  if (meeting.state === MeetingState.Held) return refusal("meetings.whyNot.over");
  return whyNotNotePresence(meeting, now);
}

/** Why nothing can be done at a meeting as it runs; nothing if it can: it has been opened and is not closed. A pause is part of it. */
export function whyNotRun(sitting: { state: SittingState } | null | undefined): Refusal | undefined {
  if (!sitting) return refusal("live.whyNot.notOpen");
  if (sitting.state === SittingState.Closed) return refusal("live.whyNot.closed");
}

/** Why an item cannot be taken up; nothing if it can. `items` are those of the agenda. */
export function whyNotTake(sitting: { state: SittingState }, items: readonly string[], item: string): Refusal | undefined {
  const no = whyNotRun(sitting);
  if (no) return no;
  if (!items.includes(item)) return refusal("live.whyNot.noItem");
}

/** Why there can be no such pause; nothing if there can. */
export function whyNotPause(sitting: { state: SittingState }, minutes: number | null | undefined): Refusal | undefined {
  const no = whyNotRun(sitting);
  if (no) return no;
  if (minutes != null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= longestPause))
    return refusal("live.whyNot.pause", { most: longestPause });
}

/** Why a meeting cannot be closed; nothing if it can: then it has been held, unless it was cancelled while it ran. */
export const whyNotClose = (meeting: Standing, sitting: { state: SittingState } | null | undefined, now: Date): Refusal | undefined =>
  whyNotRun(sitting) ?? (meeting.state === MeetingState.Cancelled ? undefined : whyNotHold(meeting, now));
