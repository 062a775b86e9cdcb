import { type Refusal, refusal } from "../refusal.ts";

/**
 * Where an agreement stands in its life: a common dialogue; the criteria answered by both sides; drafted together; before the political
 * body; before the parties' signatories; in force; over. A dialogue that comes to no agreement is closed.
 */
export const AgreementStage = {
  Dialogue: "Dialogue",
  Criteria: "Criteria",
  Drafting: "Drafting",
  Decision: "Decision",
  Signing: "Signing",
  Active: "Active",
  Ended: "Ended",
  Closed: "Closed",
} as const;
export type AgreementStage = keyof typeof AgreementStage;

/** The stages that lead to an agreement in force, in their order. */
export const way: readonly AgreementStage[] = ["Dialogue", "Criteria", "Drafting", "Decision", "Signing", "Active"];

/** What each stage can be followed by, and nothing else. What is decided against or sent back is drafted again, or closed. */
const next: Readonly<Record<AgreementStage, readonly AgreementStage[]>> = {
  Dialogue: ["Criteria", "Closed"],
  Criteria: ["Drafting", "Closed"],
  Drafting: ["Decision", "Closed"],
  Decision: ["Signing", "Drafting", "Closed"],
  Signing: ["Active", "Drafting", "Closed"],
  Active: ["Ended"],
  Ended: [],
  Closed: [],
};

/** Why an agreement cannot go from the stage where it is to another; nothing if it can. What else that takes, each step's own rule says. */
export function whyNotGo({ stage }: { stage: AgreementStage }, to: AgreementStage): Refusal | undefined {
  if (!next[stage].includes(to)) return refusal(`agreements.whyNot.stage.${stage}`);
}

/** Whether the parties still prepare it: nothing of it binds anybody yet. */
export const isPrepared = ({ stage }: { stage: AgreementStage }): boolean => way.indexOf(stage) >= 0 && stage !== AgreementStage.Active;

/** Whether nothing more happens with it. */
export const isOver = ({ stage }: { stage: AgreementStage }): boolean => stage === AgreementStage.Ended || stage === AgreementStage.Closed;
