import type { CouncilKind } from "../councils.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** By what it is told whether enough came: a share of the ordinary seats that somebody holds, a number, or nothing. */
export const QuorumBy = {
  None: "None",
  AThird: "AThird",
  Half: "Half",
  MoreThanHalf: "MoreThanHalf",
  TwoThirds: "TwoThirds",
  Count: "Count",
} as const;
export type QuorumBy = keyof typeof QuorumBy;

/** What it takes for a council to be able to decide. */
export interface QuorumRule {
  by: QuorumBy;
  /** How many, by number; nothing else. */
  count?: number | null;
  /** Whether somebody has to come from each side that holds an ordinary seat. */
  eachSide: boolean;
}

/** The highest number that a council can ask for. */
export const mostQuorum = 100;

/** Open gatherings, to which whoever wants may come: they talk, and nobody is bound by how many did. */
const open: readonly CouncilKind[] = ["NeighbourhoodNetwork", "Forum", "OfficialsNetwork"];

/** How it is for a sort of council when it has said nothing itself: more than half, as the Local Government Act has it, and nothing for open ones. */
export const usualQuorum = (kind: CouncilKind): QuorumRule => ({
  by: open.includes(kind) ? QuorumBy.None : QuorumBy.MoreThanHalf,
  eachSide: false,
});

/** The rule that holds for a council: its own, or what is usual. */
export const quorumRuleOf = ({ kind, quorum }: { kind: CouncilKind; quorum?: QuorumRule | null }): QuorumRule =>
  quorum ?? usualQuorum(kind);

/** Why this cannot be what it takes to decide; nothing if it can. */
export function whyNotQuorum(rule: QuorumRule | null | undefined): Refusal | undefined {
  if (!rule) return;
  const { by, count } = rule;
  const isNumber = Number.isInteger(count) && count! >= 1 && count! <= mostQuorum;
  if (by === QuorumBy.Count ? !isNumber : count != null) return refusal("councils.whyNot.quorum", { most: mostQuorum });
}

/** A council's rule as a sentence. */
export const quorumRuleSaid = ({ by, count, eachSide }: QuorumRule): Refusal =>
  by === QuorumBy.None && eachSide
    ? refusal("councils.quorum.ruleEach")
    : refusal("councils.quorum.rule", { by, count: count ?? 0, each: eachSide ? "yes" : "no" });
