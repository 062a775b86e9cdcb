import { type Refusal, refusal } from "../refusal.ts";
import { whyNotName } from "../text.ts";

/** How far civil society takes part, from the least to the most: the four levels of the Council of Europe's code of good practice (2009). */
export const ParticipationLevel = {
  Information: "Information",
  Consultation: "Consultation",
  Dialogue: "Dialogue",
  Partnership: "Partnership",
} as const;
export type ParticipationLevel = keyof typeof ParticipationLevel;

/** The six steps of political decision-making in the same code, in their order; after the last the first comes again. */
export const DecisionStep = {
  AgendaSetting: "AgendaSetting",
  Drafting: "Drafting",
  Decision: "Decision",
  Implementation: "Implementation",
  Monitoring: "Monitoring",
  Reformulation: "Reformulation",
} as const;
export type DecisionStep = keyof typeof DecisionStep;

/** Whether something is done today or is planned. */
export const PracticeState = { Today: "Today", Planned: "Planned" } as const;
export type PracticeState = keyof typeof PracticeState;

export const participationLevels = Object.values(ParticipationLevel);
export const decisionSteps = Object.values(DecisionStep);
export const practiceStates = Object.values(PracticeState);

/** The longest that is said of one way to take part, in characters. */
export const longestPractice = 300;

/** A way to take part and the cell of the matrix in which it is placed. */
export interface Placed {
  level: ParticipationLevel;
  step: DecisionStep;
  state: PracticeState;
}

/** Why a way to take part cannot be placed like this; nothing if it can. It is of one area or one council, not both. */
export function whyNotPlacePractice({
  text,
  area,
  council,
}: {
  text?: string | null;
  area?: unknown;
  council?: unknown;
}): Refusal | undefined {
  const no = text === undefined ? undefined : whyNotName(text ?? "", longestPractice);
  if (no) return no;
  if (area && council) return refusal("charter.whyNot.aboutTwice");
}

/** The matrix: for each level, from the most to the least, and each step, what is placed there. */
export const matrixOf = <P extends Placed>(
  practices: readonly P[],
): { level: ParticipationLevel; cells: { step: DecisionStep; practices: P[] }[] }[] =>
  [...participationLevels].reverse().map((level) => ({
    level,
    cells: decisionSteps.map((step) => ({ step, practices: practices.filter((one) => one.level === level && one.step === step) })),
  }));
