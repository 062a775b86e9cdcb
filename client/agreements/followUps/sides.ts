import type { QuestionKind } from "../../../schema/agreements/followUp.ts";
import type { PartySide } from "../../../schema/agreements.ts";
import type { SideResult } from "../../../schema/charter/ratings.ts";
import type { AnswerRead } from "./followUps.ts";

/** What the parties of a side say to a question as one line or thread can show it: the mean of their marks. */
function sideOf(answers: readonly AnswerRead[], kind: QuestionKind, side: PartySide): SideResult {
  const marks = answers
    .filter(({ party, isShown }) => party.side === side && isShown)
    .flatMap(({ said }) => said.find((one) => one.kind === kind)?.mark ?? []);
  const mean = marks.length ? marks.reduce((sum, mark) => sum + mark, 0) / marks.length : null;
  return { count: marks.length, mean, spread: [], words: [] };
}

/** What both sides say to a question in one follow-up. */
export const sidesOf = (answers: readonly AnswerRead[], kind: QuestionKind) => ({
  Municipality: sideOf(answers, kind, "Municipality"),
  CivilSociety: sideOf(answers, kind, "CivilSociety"),
});
