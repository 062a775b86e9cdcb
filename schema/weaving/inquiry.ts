import { daysAfter, millisecondsADay } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotEmail, whyNotName, whyNotText } from "../text.ts";

/**
 * What an actor can say of its tie to another: the scale of a tie's strength as whole numbers 1–4, and 0 for no contact at all. Not
 * answered is no value: whoever says nothing has not said no.
 */
export const Told = { None: 0, Know: 1, Contact: 2, Cooperate: 3, Steady: 4 } as const;
export type ToldName = keyof typeof Told;
export type Told = (typeof Told)[ToldName];

/** What has become of the question to one actor. */
export const ReplyState = { Asked: "Asked", Answered: "Answered", Declined: "Declined", Withdrawn: "Withdrawn" } as const;
export type ReplyState = keyof typeof ReplyState;

/** How long a round can be open, in days. */
export const longestRound = 180;
/** How many actors can be asked at once. */
export const mostAsked = 300;
/** How often one actor is reminded at most, and how many days lie between two letters at least. */
export const mostReminders = 3;
export const daysBetweenLetters = 7;
/** How many missing actors one reply can name. */
export const mostMissing = 20;
/** The longest comment on a tie, in characters. */
export const longestComment = 500;

/** Why a round cannot be open until this day; nothing if it can. Days as 2026-03-01. */
export function whyNotUntil(closesOn: string, today: string): Refusal | undefined {
  const no = closesOn ? whyNotDay(closesOn) : refusal("inquiries.whyNot.noDay");
  if (no) return no;
  if (closesOn <= today) return refusal("inquiries.whyNot.tooSoon");
  if (closesOn > daysAfter(today, longestRound)) return refusal("inquiries.whyNot.tooLate", { most: longestRound });
}

/** Why a round cannot be called this or say this; nothing if it can. */
export const whyNotTitle = ({ title, words }: { title: string; words?: string | null }): Refusal | undefined =>
  firstNo(whyNotName(title), whyNotText(words, 2000));

interface Round {
  title: string;
  words?: string | null;
  closesOn: string;
  asked: readonly Address[];
}

interface Address {
  actor: string;
  email?: string | null;
}

/** Why these actors cannot be asked; nothing if they can. Each is asked once, at an address that somebody has given for it. */
export function whyNotAddress(asked: readonly Address[]): Refusal | undefined {
  if (!asked.length) return refusal("inquiries.whyNot.nobody");
  if (asked.length > mostAsked) return refusal("house.whyNot.tooMany", { most: mostAsked });
  if (new Set(asked.map(({ actor }) => actor)).size < asked.length) return refusal("inquiries.whyNot.twice");
  return firstNo(...asked.map(({ email }) => (email?.trim() ? whyNotEmail(email.trim()) : refusal("inquiries.whyNot.noAddress"))));
}

/** Why a round cannot begin like this today; nothing if it can. */
export const whyNotAsk = (round: Round, today: string): Refusal | undefined =>
  firstNo(whyNotTitle(round), whyNotUntil(round.closesOn, today), whyNotAddress(round.asked));

interface Closing {
  /** The last day on which it is answered. */
  closesOn: string;
  closedAt?: unknown;
}

/** Why nothing can be asked or answered in a round any more; nothing while it is open. */
export function whyNotOpen({ closesOn, closedAt }: Closing, today: string): Refusal | undefined {
  if (closedAt || closesOn < today) return refusal("inquiries.whyNot.closed");
}

interface Asked {
  state: ReplyState;
}

/** Why an actor cannot be asked in a round that it may have been asked in before; nothing if it can. Who has declined is left in peace. */
export function whyNotAskAgain(before: Asked | undefined): Refusal | undefined {
  if (before?.state === ReplyState.Declined) return refusal("inquiries.whyNot.declined");
  if (before && before.state !== ReplyState.Withdrawn) return refusal("inquiries.whyNot.alreadyAsked");
}

interface Remindable extends Asked {
  sentAt: Date | string;
  remindedAt?: Date | string | null;
  reminders: number;
}

/** Why an actor is not reminded now; nothing if it is: at most once a week and three times, and never whoever has answered or declined. */
export function whyNotRemind({ state, sentAt, remindedAt, reminders }: Remindable, now: Date): Refusal | undefined {
  if (state === ReplyState.Declined) return refusal("inquiries.whyNot.declined");
  if (state === ReplyState.Withdrawn) return refusal("inquiries.whyNot.withdrawn");
  if (state === ReplyState.Answered) return refusal("inquiries.whyNot.answered");
  if (reminders >= mostReminders) return refusal("inquiries.whyNot.remindedEnough", { most: mostReminders });
  const wait = new Date(remindedAt ?? sentAt).getTime() + daysBetweenLetters * millisecondsADay - now.getTime();
  if (wait > 0) return refusal("inquiries.whyNot.remindedLately", { days: Math.ceil(wait / millisecondsADay) });
}

/** Why a personal link cannot be answered by today; nothing if it can. Answering again changes the answers until the round closes. */
export function whyNotReply(round: Closing, { state }: Asked, today: string): Refusal | undefined {
  if (state === ReplyState.Withdrawn) return refusal("inquiries.whyNot.withdrawn");
  const no = whyNotOpen(round, today);
  if (no) return no;
  if (state === ReplyState.Declined) return refusal("inquiries.whyNot.declined");
}

interface Said {
  answers?: readonly { comment?: string | null }[] | null;
  missing?: readonly string[] | null;
}

/** Why a reply cannot say this; nothing if it can. */
export function whyNotSay({ answers, missing }: Said): Refusal | undefined {
  if ((answers?.length ?? 0) > mostAsked) return refusal("house.whyNot.tooMany", { most: mostAsked });
  if ((missing?.length ?? 0) > mostMissing) return refusal("house.whyNot.tooMany", { most: mostMissing });
  return firstNo(
    ...(answers ?? []).map(({ comment }) => whyNotText(comment, longestComment)),
    ...(missing ?? []).map((name) => whyNotName(name)),
  );
}
