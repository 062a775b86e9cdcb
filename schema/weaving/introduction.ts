import { Strength, type StrengthName } from "../maps.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotText } from "../text.ts";

/** How far an introduction has come: somebody has taken it on, the actors are asked, it rests until a day, it led to contact, or it is not to be. */
export const IntroductionState = { Planned: "Planned", Asked: "Asked", Later: "Later", Made: "Made", Declined: "Declined" } as const;
export type IntroductionState = keyof typeof IntroductionState;

/** What an actor says when it is asked whether it wants to meet another. */
export const AskingAnswer = { Waiting: "Waiting", Yes: "Yes", Later: "Later", No: "No" } as const;
export type AskingAnswer = keyof typeof AskingAnswer;

/** How an actor was asked. */
export const AskingWay = { Meeting: "Meeting", Call: "Call", Mail: "Mail", Message: "Message" } as const;
export type AskingWay = keyof typeof AskingWay;

/** How many days an introduction is given when nothing is said of by when. */
export const introductionDays = 14;

/** How many days one rests that an actor wants later, when nobody says until when. */
export const restDays = 90;

/** Whether it is over, for now: it led to contact, or it is not to be. */
export const isConcluded = ({ state }: { state: IntroductionState }) =>
  state === IntroductionState.Made || state === IntroductionState.Declined;

interface InHub {
  id: string;
  name: string;
  hub: { id: string };
}

interface Pair {
  one: InHub;
  other: InHub;
  /** Who stands between them and can introduce them. */
  through?: { id: string } | null;
  due?: string | null;
  why?: string | null;
  /** What became of the two before, if anybody has thought of them. */
  known?: { state: IntroductionState } | null;
  /** How strong their tie is, if they have one that is there today. */
  tie?: Strength | null;
}

/** Why two actors are not to be introduced like this; nothing if they may. */
export function whyNotIntroduce({ one, other, through, due, why, known, tie }: Pair, today: string): Refusal | undefined {
  const both = { one: one.name, other: other.name };
  if (one.id === other.id) return refusal("introductions.whyNot.itself");
  if (one.hub.id !== other.hub.id) return refusal("introductions.whyNot.acrossHubs");
  if (through && [one.id, other.id].includes(through.id)) return refusal("introductions.whyNot.throughItself");
  if (known) return refusal(`introductions.whyNot.known${known.state}`, both);
  if ((tie ?? 0) >= Strength.Contact) return refusal("introductions.whyNot.inContact", both);
  return firstNo(whyNotDue(due, today), whyNotText(why));
}

/** Why an introduction cannot be done by that day; nothing if it can. */
export const whyNotDue = (due: string | null | undefined, today: string): Refusal | undefined =>
  whyNotDay(due) ?? (due && due < today ? refusal("introductions.whyNot.past") : undefined);

/** Why an introduction cannot be described any more; nothing if it can. */
export const whyNotChange = (introduction: { state: IntroductionState }): Refusal | undefined =>
  isConcluded(introduction) ? refusal("introductions.whyNot.concluded") : undefined;

/** That an actor was asked, in which round of the introduction, by whom and when; `person` is null for one who is gone. */
export interface Asked {
  actor: { id: string; name: string };
  person?: { name: string } | null;
  askedOn: string;
  answer: AskingAnswer;
  round: number;
}

interface Ongoing {
  one: { id: string };
  other: { id: string };
  state: IntroductionState;
  round: number;
  askings: readonly Asked[];
}

const latestOf = ({ round, askings }: Pick<Ongoing, "round" | "askings">, actor: string) =>
  askings.filter((asking) => asking.round === round && asking.actor.id === actor).sort((a, b) => (a.askedOn < b.askedOn ? 1 : -1));

/** What an actor was asked last about the other, since the introduction was taken up; nothing when nobody has asked it. */
export const lastAsked = (introduction: Pick<Ongoing, "round" | "askings">, actor: string): Asked | undefined =>
  latestOf(introduction, actor)[0];

/** Why an actor is not to be asked: nobody is asked twice about the same, unless they said later. Nothing if it may be asked. */
export function whyNotAsk(
  introduction: Ongoing,
  { actor, askedOn, note }: { actor: { id: string }; askedOn?: string | null; note?: string | null },
  today: string,
): Refusal | undefined {
  if (isConcluded(introduction)) return refusal("introductions.whyNot.concluded");
  if (![introduction.one.id, introduction.other.id].includes(actor.id)) return refusal("introductions.whyNot.notOfThem");
  const no = firstNo(whyNotDay(askedOn), whyNotText(note));
  if (no) return no;
  if (askedOn && askedOn > today) return refusal("house.whyNot.dateInFuture");
  const standing = latestOf(introduction, actor.id).find(({ answer }) => answer !== AskingAnswer.Later);
  if (!standing) return;
  const { answer, person, askedOn: on } = standing;
  const values = { actor: standing.actor.name, by: person?.name ?? "", asker: person ? "known" : "gone", on };
  return refusal(`introductions.whyNot.asked${answer as Exclude<AskingAnswer, "Later">}`, values);
}

/** Why an answer cannot be written down; nothing if it can. */
export function whyNotAnswer(
  asking: { answer: AskingAnswer },
  { answer, note, again }: { answer: AskingAnswer; note?: string | null; again?: string | null },
  today: string,
): Refusal | undefined {
  if (asking.answer !== AskingAnswer.Waiting) return refusal("introductions.whyNot.answered");
  if (answer === AskingAnswer.Waiting) return refusal("introductions.whyNot.noAnswer");
  return firstNo(whyNotAgain(again, today), whyNotText(note));
}

interface Outcome {
  state: IntroductionState;
  /** The day when they met. */
  on?: string | null;
  /** When it comes back. */
  again?: string | null;
  strength?: Strength | StrengthName | null;
  outcome?: string | null;
}

/** Why an introduction cannot end like this; nothing if it can. */
export function whyNotConclude(introduction: { state: IntroductionState }, outcome: Outcome, today: string): Refusal | undefined {
  const { state, on, again, outcome: word } = outcome;
  if (isConcluded(introduction)) return refusal("introductions.whyNot.concluded");
  if (state === IntroductionState.Planned || state === IntroductionState.Asked) return refusal("introductions.whyNot.noOutcome");
  if (state === IntroductionState.Later && !again) return refusal("introductions.whyNot.untilWhen");
  if (state === IntroductionState.Declined && !word?.trim()) return refusal("introductions.whyNot.reasonMissing");
  if (on && on > today) return refusal("house.whyNot.dateInFuture");
  return firstNo(whyNotDay(on), whyNotAgain(again, today), whyNotText(word));
}

const whyNotAgain = (again: string | null | undefined, today: string): Refusal | undefined =>
  whyNotDay(again) ?? (again && again <= today ? refusal("introductions.whyNot.alreadyThen") : undefined);

/** Why two are not to be passed over: somebody has thought of them already, or there is no reason given. Nothing if they may. */
export const whyNotPassOver = (pair: Pair, reason: string, today: string): Refusal | undefined =>
  whyNotIntroduce(pair, today) ?? (reason.trim() ? whyNotText(reason) : refusal("introductions.whyNot.reasonMissing"));

/** Why an introduction that is over cannot be taken up again; nothing if it can. */
export function whyNotReopen(
  introduction: { state: IntroductionState; one: InHub; other: InHub },
  reason: string,
  tie: Strength | null | undefined,
): Refusal | undefined {
  const { one, other } = introduction;
  if (!isConcluded(introduction)) return refusal("introductions.whyNot.notConcluded");
  if ((tie ?? 0) >= Strength.Contact) return refusal("introductions.whyNot.inContact", { one: one.name, other: other.name });
  return reason.trim() ? whyNotText(reason) : refusal("introductions.whyNot.reasonMissing");
}

/** What is to be done next with an introduction: ask those who have not been, wait for an answer, bring the two together, take it up again, let it rest; or nothing. */
export type NextStep = "ask" | "wait" | "bring" | "takeUp" | "rest" | "none";

interface Coming extends Ongoing {
  due?: string | null;
}

/** What comes next, with the ids of the actors that it concerns, and whether the day for it has passed. */
export function nextIn(introduction: Coming, today: string): { step: NextStep; actors: string[]; isLate: boolean } {
  const { state, due, one, other } = introduction;
  const both = [one.id, other.id];
  if (isConcluded(introduction)) return { step: "none", actors: [], isLate: false };
  if (state === IntroductionState.Later)
    return due && due > today
      ? { step: "rest", actors: [], isLate: false }
      : { step: "takeUp", actors: both, isLate: !!due && due < today };
  const isLate = !!due && due < today;
  const answers = new Map(both.map((actor) => [actor, lastAsked(introduction, actor)?.answer]));
  const withAnswer = (...wanted: (AskingAnswer | undefined)[]) => both.filter((actor) => wanted.includes(answers.get(actor)));
  const unasked = withAnswer(undefined, AskingAnswer.Later);
  if (unasked.length) return { step: "ask", actors: unasked, isLate };
  const waiting = withAnswer(AskingAnswer.Waiting);
  return waiting.length ? { step: "wait", actors: waiting, isLate } : { step: "bring", actors: both, isLate };
}

/** What an answer makes of the introduction: a no ends it, a later lets it rest; nothing for a yes, which is one of two. */
export function afterAnswer(answer: AskingAnswer): "Declined" | "Later" | undefined {
  if (answer === AskingAnswer.No) return IntroductionState.Declined;
  if (answer === AskingAnswer.Later) return IntroductionState.Later;
}
