import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName } from "../text.ts";

/** What somebody answers to a time that is proposed. */
export const Vote = { Yes: "Yes", IfNeedBe: "IfNeedBe", No: "No" } as const;
export type Vote = keyof typeof Vote;

/** How many times a poll can propose. */
export const mostOptions = 20;

/** What one person has answered: a vote for each proposed time in their order, null where nothing was said. */
export type Votes = readonly (Vote | null)[];

/** How a proposed time stands: how many can, how many if need be, and how many cannot. */
export type Tally = Record<Vote, number>;

/** How each proposed time stands, in their order. */
export const tallyOf = (options: number, answers: readonly Votes[]): Tally[] =>
  Array.from({ length: options }, (_, at) => {
    const said = (vote: Vote) => answers.filter((votes) => votes[at] === vote).length;
    return { Yes: said("Yes"), IfNeedBe: said("IfNeedBe"), No: said("No") };
  });

/**
 * Which proposed time is best, by its place: where most can come at all, of those where fewest must make an effort, and of those the first.
 * Nothing when nobody has answered, or nobody can at any.
 */
export function bestOf(tallies: readonly Tally[]): number | undefined {
  const worth = ({ Yes, IfNeedBe }: Tally) => (Yes + IfNeedBe) * 1000 + Yes;
  const best = Math.max(0, ...tallies.map(worth));
  return best ? tallies.findIndex((tally) => worth(tally) === best) : undefined;
}

interface Proposed {
  title: string;
  /** The moments at which it could begin. */
  options: readonly (Date | string)[];
  minutes: number;
}

/** Why these times cannot be proposed; nothing if they can. */
export function whyNotPropose({ title, options, minutes }: Proposed, now: Date): Refusal | undefined {
  const no = firstNo(whyNotName(title));
  if (no) return no;
  const moments = options.map((one) => new Date(one).getTime());
  if (moments.length < 2) return refusal("meetings.whyNot.fewOptions");
  if (moments.length > mostOptions) return refusal("house.whyNot.tooMany", { most: mostOptions });
  if (new Set(moments).size < moments.length) return refusal("meetings.whyNot.sameOption");
  if (moments.some((one) => !(one > now.getTime()))) return refusal("meetings.whyNot.optionPast");
  if (!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440)) return refusal("meetings.whyNot.endsBefore");
}

/** Why a poll cannot be answered or decided any more; nothing if it can. */
export function whyNotPoll({ isOpen }: { isOpen: boolean }): Refusal | undefined {
  if (!isOpen) return refusal("meetings.whyNot.pollClosed");
}

/** Why a poll cannot be decided for this time, by its place; nothing if it can. */
export function whyNotTake(option: number, options: number): Refusal | undefined {
  if (!(Number.isInteger(option) && option >= 0 && option < options)) return refusal("meetings.whyNot.noOption");
}

/** Why somebody cannot answer a poll like this; nothing if they can. */
export function whyNotVote(votes: Votes, options: number): Refusal | undefined {
  if (votes.length !== options) return refusal("meetings.whyNot.votes");
}
