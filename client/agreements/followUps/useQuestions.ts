import { type QuestionKind, questions } from "../../../schema/agreements/followUp.ts";
import { useWords } from "../../i18n.tsx";

interface Worded {
  kind: QuestionKind;
  text: string;
  how?: string | null;
}

/** A question as it is asked: what it is about, the statement, and what to think of. */
export interface Question extends Worded {
  about: string;
}

/** The questions as they are asked in a follow-up: as the hub worded them when it began, or as it words them now; else in the common words. */
export function useQuestions(own: readonly Worded[]): Question[] {
  const say = useWords();
  return questions.map((kind) => {
    const about = say(`followUps.about.${kind}`);
    const worded = own.find((one) => one.kind === kind);
    if (worded) return { kind, about, text: worded.text, how: worded.how ?? null };
    return { kind, about, text: say(`followUps.question.${kind}.text`), how: say(`followUps.question.${kind}.how`) };
  });
}
