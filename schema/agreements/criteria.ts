import { PartySide, partySides } from "../agreements.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName, whyNotText } from "../text.ts";
import { AgreementStage } from "./stage.ts";

/**
 * The eight criteria of a partnership agreement, as the municipality of Borås decided on them in 2016: the association's own initiative; no
 * existing market; the public good; beyond ordinary grants; part of a programme in which associations are named; financed by both; meant
 * to last; one specific cooperation.
 */
export const CriterionKind = {
  OwnInitiative: "OwnInitiative",
  NoMarket: "NoMarket",
  PublicGood: "PublicGood",
  BeyondGrants: "BeyondGrants",
  PartOfPlan: "PartOfPlan",
  FinancedByBoth: "FinancedByBoth",
  MeantToLast: "MeantToLast",
  OneCooperation: "OneCooperation",
} as const;
export type CriterionKind = keyof typeof CriterionKind;

/** The criteria in the order in which they are told of. */
export const criteria = Object.values(CriterionKind);

/** What a party says of a criterion: it is met, partly, not, or not yet, which its grounds say when it will be. */
export const Verdict = { Met: "Met", Partly: "Partly", NotMet: "NotMet", NotYet: "NotYet" } as const;
export type Verdict = keyof typeof Verdict;

/** The longest that is said of a criterion, in characters, and the longest grounds for an answer. */
export const longestCriterion = 1_000;
export const longestGrounds = 2_000;

/** Why a criterion cannot be worded like this; nothing if it can. */
export const whyNotWordCriterion = ({ name, meaning }: { name: string; meaning: string }): Refusal | undefined =>
  firstNo(whyNotName(name, 80), meaning.trim() ? whyNotText(meaning, longestCriterion) : refusal("criteria.whyNot.meaningMissing"));

/** Why a criterion of an agreement cannot be answered like this; nothing if it can. Answers change until the political decision. */
export function whyNotAnswerCriterion({ stage }: { stage: AgreementStage }, { grounds }: { grounds: string }): Refusal | undefined {
  const open: readonly AgreementStage[] = ["Criteria", "Drafting", "Decision"];
  if (!open.includes(stage)) return refusal(stage === "Dialogue" ? "criteria.whyNot.dialogueFirst" : "criteria.whyNot.decided");
  return grounds.trim() ? whyNotText(grounds, longestGrounds) : refusal("criteria.whyNot.groundsMissing");
}

/** An answer as the rules need it: of a party on some side. */
export interface Answered {
  side: PartySide;
  kind: CriterionKind;
  verdict: Verdict;
}

/** The sides that some parties stand on, in the order in which they are told of; the municipality and civil society in any case. */
export const sidesOf = (parties: readonly { side: PartySide }[]): PartySide[] =>
  partySides.filter((side) => side !== PartySide.Third || parties.some((party) => party.side === side));

/** What no party of a side has answered yet, side by side. */
export const unanswered = (parties: readonly { side: PartySide }[], answers: readonly Answered[]): Pick<Answered, "side" | "kind">[] =>
  sidesOf(parties).flatMap((side) =>
    criteria.filter((kind) => !answers.some((answer) => answer.side === side && answer.kind === kind)).map((kind) => ({ side, kind })),
  );

/** The criteria that some party says are not met, or only partly or not yet: what the political body is shown. */
export const notMet = (answers: readonly Pick<Answered, "kind" | "verdict">[]): CriterionKind[] =>
  criteria.filter((kind) => answers.some((answer) => answer.kind === kind && answer.verdict !== Verdict.Met));

/** Why the parties cannot begin to draft; nothing if they can: every side has answered every criterion, whatever it answered. */
export function whyNotBeginDrafting(
  { stage }: { stage: AgreementStage },
  parties: readonly { side: PartySide }[],
  answers: readonly Answered[],
): Refusal | undefined {
  if (stage !== AgreementStage.Criteria) return refusal(`agreements.whyNot.stage.${stage}`);
  const open = unanswered(parties, answers);
  if (!open.length) return;
  const [municipality, civil, third] = partySides.map((side) => open.filter((one) => one.side === side).length) as [number, number, number];
  if (third) return refusal("criteria.whyNot.unansweredThird", { municipality, civil, third });
  return refusal("criteria.whyNot.unanswered", { municipality, civil });
}
