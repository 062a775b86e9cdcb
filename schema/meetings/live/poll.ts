import { type Refusal, refusal } from "../../refusal.ts";
import { firstNo, whyNotName } from "../../text.ts";

/** How many answers a question in the room can offer, and how many there have to be. */
export const mostChoices = 10;
export const fewestChoices = 2;

/** Of fewer answers than this, a secret poll tells nothing: what each has answered could be worked out. */
export const fewestSecret = 3;

/** A question that is put to those in the room. */
export interface Question {
  question: string;
  choices: readonly string[];
  /** Whether several can be chosen. */
  several: boolean;
  /** Whether nobody is ever told who answered what. */
  secret: boolean;
  /** Whether the results are seen while answers come, and not only when all have answered. */
  live: boolean;
}

/** Why this cannot be asked in the room; nothing if it can. */
export function whyNotPut({ question, choices, secret, live }: Question): Refusal | undefined {
  if (!question.trim()) return refusal("live.whyNot.noQuestion");
  const no = firstNo(whyNotName(question), ...choices.map((choice) => whyNotName(choice)));
  if (no) return no;
  if (choices.length < fewestChoices) return refusal("live.whyNot.fewChoices", { fewest: fewestChoices });
  if (choices.length > mostChoices) return refusal("house.whyNot.tooMany", { most: mostChoices });
  if (new Set(choices.map((choice) => choice.trim().toLowerCase())).size < choices.length) return refusal("live.whyNot.sameChoice");
  if (secret && live) return refusal("live.whyNot.secretLive");
}

interface Put {
  choices: readonly string[];
  several: boolean;
  secret: boolean;
  closedAt?: Date | string | null;
}

/** Why a question cannot be answered like this; nothing if it can. `given` are the numbers of the choices, from 0; who has answered in secret cannot again. */
export function whyNotGive(
  { choices, several, secret, closedAt }: Put,
  given: readonly number[],
  hasAnswered: boolean,
): Refusal | undefined {
  if (closedAt) return refusal("live.whyNot.pollClosed");
  if (secret && hasAnswered) return refusal("live.whyNot.secretOnce");
  const isChoice = (one: number) => Number.isInteger(one) && one >= 0 && one < choices.length;
  if (!given.length || !given.every(isChoice) || new Set(given).size < given.length) return refusal("live.whyNot.noChoice");
  if (!several && given.length > 1) return refusal("live.whyNot.oneChoice");
}

/** How many gave each answer, in their order. */
export const countsOf = (choices: number, ballots: readonly (readonly number[])[]): number[] =>
  Array.from({ length: choices }, (_, at) => ballots.filter((given) => given.includes(at)).length);

/** The counts of a secret poll with one more answer among them. */
export const withAnswer = (counts: readonly number[], given: readonly number[]): number[] =>
  counts.map((count, at) => count + (given.includes(at) ? 1 : 0));

/** Whether what was answered can be told: of a secret poll not when few have answered. */
export const mayTell = ({ secret }: Pick<Question, "secret">, answered: number): boolean => !secret || answered >= fewestSecret;

/** Somebody's place at the meeting, as far as it is waited for their answer. */
interface Awaited {
  present?: boolean | null;
  /** Whether they have an account to answer with. */
  hasAccount: boolean;
  answer: string;
}

/** Whether a question waits for somebody's answer: they are here, or are expected and nobody has noted that they stayed away. */
export const isAwaited = ({ present, hasAccount, answer }: Awaited): boolean =>
  hasAccount && (present ?? (answer !== "No" && answer !== "Substitute"));

/** How large a part of those who answered gave each answer, in whole per cent, each rounded by itself. */
export const percentOf = (count: number, answered: number): number => (answered ? Math.round((count / answered) * 100) : 0);
