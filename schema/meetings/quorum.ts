import { QuorumBy, type QuorumRule, quorumRuleSaid } from "../councils/quorum.ts";
import { type Side, sides } from "../councils.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** Somebody's place at a meeting, by whom it is for; guests do not decide. */
interface Present {
  side: Side;
  guest?: string | boolean | null;
  /** Whether they came; null while nobody has noted it. */
  present?: boolean | null;
}

/** Whether a meeting can decide, and by which rule. */
export interface Quorum {
  rule: QuorumRule;
  /** How many came of those whose votes count, of how many seats that somebody holds, and how many it takes. */
  present: number;
  seats: number;
  needed: number;
  /** The sides that nobody came from, where the rule asks for each. */
  missing: Side[];
  isMet: boolean;
}

const neededOf = ({ by, count }: QuorumRule, seats: number): number =>
  ({
    None: 0,
    AThird: Math.ceil(seats / 3),
    Half: Math.ceil(seats / 2),
    MoreThanHalf: Math.floor(seats / 2) + 1,
    TwoThirds: Math.ceil((seats * 2) / 3),
    Count: count ?? 0,
  })[by];

/**
 * Whether enough came to decide, by a council's rule; nothing where it asks for nothing, or nobody holds a seat. `held` are the sides of the
 * ordinary seats that somebody holds. A substitute counts in the place of one of their own side who did not come, and none above that.
 */
export function quorumOf(rule: QuorumRule, held: readonly Side[], places: readonly Present[]): Quorum | undefined {
  if (!held.length || (rule.by === QuorumBy.None && !rule.eachSide)) return;
  const came = (side: Side) =>
    Math.min(
      held.filter((one) => one === side).length,
      places.filter((place) => place.side === side && place.present && !place.guest).length,
    );
  const present = sides.reduce((all, side) => all + came(side), 0);
  const missing = rule.eachSide ? sides.filter((side) => held.includes(side) && !came(side)) : [];
  const needed = neededOf(rule, held.length);
  return { rule, present, seats: held.length, needed, missing, isMet: present >= needed && !missing.length };
}

/** What is said of whether a meeting can decide: how many came, from which sides nobody did, and what the council's rule is. */
export const quorumSaid = ({ rule, present, seats, missing, isMet }: Quorum): Refusal[] => [
  refusal(isMet ? "councils.quorum.met" : "councils.quorum.notMet", { present, seats }),
  ...missing.map((side) => refusal("councils.quorum.missing", { side })),
  quorumRuleSaid(rule),
];
