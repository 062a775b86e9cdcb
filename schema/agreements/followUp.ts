import type { Day } from "../day.ts";
import type { Rights } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotText } from "../text.ts";
import { AgreementStage } from "./stage.ts";

/**
 * Where a follow-up stands: planned; being answered, each party by itself; answered, so that all parties see both sides; held, when they have
 * agreed on what to do; or never held.
 */
export const FollowUpState = { Planned: "Planned", Open: "Open", Answered: "Answered", Held: "Held", Missed: "Missed" } as const;
export type FollowUpState = keyof typeof FollowUpState;

/**
 * What every party is asked: how it finds the cooperation, and what good it does; never how much was done. Each is a statement that one agrees
 * with more or less, and says why in one's own words.
 */
export const QuestionKind = {
  Dialogue: "Dialogue",
  Trust: "Trust",
  Influence: "Influence",
  Independence: "Independence",
  Conditions: "Conditions",
  Usefulness: "Usefulness",
} as const;
export type QuestionKind = keyof typeof QuestionKind;

/** The questions in the order in which they are asked. */
export const questions = Object.values(QuestionKind);

/** How far somebody agrees with a statement: from not at all, 1, to fully, 5. */
export const agreeing = [1, 2, 3, 4, 5] as const;

/** The longest wording of a question, what can be said to one, and what is agreed on, in characters. */
export const longestQuestion = 300;
const longestSaid = 2_000;
const longestAgreed = 5_000;

/** What stands at a question: how far a party agrees, and its words. */
export interface Standing {
  mark?: number | null;
  words?: string | null;
}

/** What a party says to one question: how far it agrees, and why. One of the two is enough. */
export interface Said extends Standing {
  kind: QuestionKind;
}

interface Followed {
  state: FollowUpState;
  dueOn: Day;
}

/** Whether nothing more happens with it. */
export const isDone = ({ state }: { state: FollowUpState }): boolean => state === FollowUpState.Held || state === FollowUpState.Missed;

/** Whether what the parties have answered is seen by all of them. */
export const isSeen = ({ state }: { state: FollowUpState }): boolean => state === FollowUpState.Answered || state === FollowUpState.Held;

/** Whether it was to be held by a day that has passed, and was not. */
export const isOverdue = (followUp: Followed, today: Day): boolean => !isDone(followUp) && followUp.dueOn < today;

const refusedAs = ({ state }: { state: FollowUpState }): Refusal => refusal(`followUps.whyNot.state.${state}`);

/** Why a question cannot be worded like this; nothing if it can. */
export const whyNotAsk = ({ text, how }: { text: string; how?: string | null }): Refusal | undefined =>
  firstNo(text.trim() ? whyNotText(text, longestQuestion) : refusal("followUps.whyNot.questionMissing"), whyNotText(how, longestQuestion));

/** Why a follow-up of an agreement cannot be planned for a day; nothing if it can. `known` are those that the agreement has. */
export function whyNotPlan(
  { stage }: { stage: AgreementStage },
  { dueOn, known }: { dueOn: Day; known: readonly Followed[] },
  today: Day,
): Refusal | undefined {
  if (stage !== AgreementStage.Active) return refusal("followUps.whyNot.notActive");
  if (!dueOn) return refusal("followUps.whyNot.noDay");
  const no = whyNotDay(dueOn);
  if (no) return no;
  if (dueOn < today) return refusal("followUps.whyNot.gone");
  if (known.some((one) => one.dueOn === dueOn && !isDone(one))) return refusal("followUps.whyNot.plannedAlready");
}

/** Why a follow-up cannot be moved to another day, or taken away; nothing if it can: nobody has answered it yet. */
export const whyNotReplan = (followUp: { state: FollowUpState }): Refusal | undefined =>
  followUp.state === FollowUpState.Planned ? undefined : refusedAs(followUp);

/** Why a party cannot answer any more; nothing if it can: until what was answered is seen, or, when others were seen before it, until it has answered. */
export function whyNotAnswer(followUp: { state: FollowUpState }, answer: { isShown: boolean } | null | undefined): Refusal | undefined {
  if (isDone(followUp)) return refusedAs(followUp);
  if (answer?.isShown) return refusal("followUps.whyNot.seen");
}

/** Why a question cannot be answered like this; nothing if it can. */
export const whyNotSay = ({ mark, words }: Standing): Refusal | undefined =>
  firstNo(mark == null || agreeing.includes(mark as 1) ? undefined : refusal("followUps.whyNot.mark"), whyNotText(words, longestSaid));

/** Whether something has been said to a question. */
export const isSaid = ({ mark, words }: Standing): boolean => mark != null || !!words?.trim();

/** The questions that nothing has been said to yet. */
export const unsaid = (said: readonly Said[]): QuestionKind[] =>
  questions.filter((kind) => !said.some((one) => one.kind === kind && isSaid(one)));

/** Why an answer cannot be handed over; nothing if it can: to every question something has been said. */
export function whyNotGive(said: readonly Said[]): Refusal | undefined {
  const left = unsaid(said).length;
  if (left) return refusal("followUps.whyNot.unsaid", { left });
}

interface Steered {
  steeringGroup?: { id: string } | null;
}

/**
 * Why somebody may not show what has been answered before every party has; nothing if they may: those who have a seat in the steering group,
 * and nobody by keeping it, since they may stand on one side.
 */
export function whyNotOpenEarly({ sitsIn }: Rights, { steeringGroup }: Steered): Refusal | undefined {
  if (!steeringGroup) return refusal("followUps.whyNot.noSteeringGroup");
  if (!sitsIn.includes(steeringGroup.id)) return refusal("followUps.whyNot.notSteering");
}

/** Why what has been answered cannot be shown before every party has answered; nothing if it can. `given` is how many have. */
export function whyNotShowEarly(followUp: { state: FollowUpState }, given: number): Refusal | undefined {
  if (followUp.state !== FollowUpState.Open) return refusedAs(followUp);
  if (!given) return refusal("followUps.whyNot.nobodyAnswered");
}

/** What the parties agree on when they have seen what both sides say. */
export interface Agreed {
  agreed: string;
  heldOn: Day;
  summary?: string | null;
  isPublic: boolean;
  /** The day by which the next follow-up is to be held; nothing when it is planned already. */
  nextOn?: Day | null;
}

/** Why a follow-up cannot be held like this; nothing if it can. What was agreed can be changed afterwards. */
export function whyNotHold(
  followUp: { state: FollowUpState },
  { agreed, heldOn, summary, isPublic, nextOn }: Agreed,
  today: Day,
): Refusal | undefined {
  if (!isSeen(followUp)) return refusedAs(followUp);
  if (!agreed.trim()) return refusal("followUps.whyNot.agreedMissing");
  if (!heldOn) return refusal("followUps.whyNot.noDay");
  if (isPublic && !summary?.trim()) return refusal("followUps.whyNot.summaryMissing");
  return firstNo(
    whyNotText(agreed, longestAgreed),
    whyNotText(summary, longestSaid),
    whyNotDay(heldOn),
    whyNotDay(nextOn),
    heldOn > today ? refusal("followUps.whyNot.notYet") : undefined,
    nextOn && nextOn <= heldOn ? refusal("followUps.whyNot.nextBefore") : undefined,
  );
}

/** Why it cannot be said of a follow-up that it was never held; nothing if it can: its day has passed, and there is a reason. */
export function whyNotMiss(followUp: Followed, why: string, today: Day): Refusal | undefined {
  if (isDone(followUp)) return refusedAs(followUp);
  if (followUp.dueOn >= today) return refusal("followUps.whyNot.stillTime");
  return why.trim() ? whyNotText(why, longestSaid) : refusal("followUps.whyNot.whyMissing");
}
