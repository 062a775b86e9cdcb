import type { Day } from "../day.ts";
import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";
import { type DecidesFrom, type Rules, rulesOn } from "./rules.ts";
import { VersionState } from "./versions.ts";

/** What a political body says to an agreement: yes, no, or that it is to be written anew. */
export const DecisionVerdict = { Approves: "Approves", Rejects: "Rejects", SendsBack: "SendsBack" } as const;
export type DecisionVerdict = keyof typeof DecisionVerdict;

/** What is noted of a decision. */
export interface Decided {
  body: string;
  decidedOn: Day;
  caseNumber?: string | null;
  verdict: DecisionVerdict;
  words?: string | null;
}

/** Who last said yes to an agreement, and from which sums bodies decided by the hub's rules of that day. */
export interface Approved {
  body: string;
  decides: readonly DecidesFrom[];
}

/** Who had last said yes to an agreement by a day, of those who have; null for nobody. */
export function approvedBy(
  approvals: readonly Pick<Decided, "body" | "decidedOn">[],
  rules: readonly (Rules & { startsOn: Day })[],
  on: Day,
): Approved | null {
  const last = approvals
    .filter(({ decidedOn }) => decidedOn <= on)
    .sort((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1))
    .at(-1);
  return last ? { body: last.body, decides: rulesOn(rules, last.decidedOn).decides } : null;
}

/** The longest that is noted of a decision in a body's own words, in characters. */
export const longestDecision = 5_000;

/** Why somebody may not note what a body has decided; nothing if they may: the hub's officials. */
export const whyNotNoteDecisions = (rights: Rights, hub: string): Refusal | undefined =>
  whyNotTakePart(rights, hub) ?? (rights.officialOf.includes(hub) ? undefined : refusal("deciding.whyNot.notOfficial"));

/** Why a decision cannot be noted like this; nothing if it can: of a text that waits for it, not in the future, and a no with its reason. */
export function whyNotDecide(
  { state }: { state: VersionState },
  { body, decidedOn, caseNumber, verdict, words }: Decided,
  today: Day,
): Refusal | undefined {
  if (state !== VersionState.Proposed) return refusal("deciding.whyNot.notProposed");
  if (!body.trim()) return refusal("deciding.whyNot.noBody");
  if (!decidedOn) return refusal("deciding.whyNot.noDay");
  const no = firstNo(whyNotName(body), whyNotDay(decidedOn), whyNotText(caseNumber, 200), whyNotText(words, longestDecision));
  if (no) return no;
  if (decidedOn > today) return refusal("house.whyNot.dateInFuture");
  if (verdict !== DecisionVerdict.Approves && !words?.trim()) return refusal("deciding.whyNot.noReason");
}
