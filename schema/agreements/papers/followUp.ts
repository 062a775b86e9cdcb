import { dateInWords } from "../../dayInWords.ts";
import type { Pen } from "../../meetings/document.parts.ts";
import { type Doc, type DocBlock, paragraphs } from "../../meetings/document.ts";
import { questions } from "../followUp.ts";
import { fact, partiesIn } from "./agreement.ts";
import type { AgreementRecord, FollowUpRecord, SaidRecord } from "./record.ts";

/** A follow-up as it is read and printed: what each party answered on every question, side by side, and what they agreed on. */
export function followUpDocument(record: AgreementRecord, followUp: FollowUpRecord, pen: Pen): Doc {
  const { say, language } = pen;
  const { dueOn, heldOn, agreed, summary } = followUp;
  return {
    kind: say("papers.followUp"),
    ...{ title: record.title, whose: partiesIn(record), hub: record.hub },
    mark: heldOn ? null : say(followUp.missed ? "papers.missed" : "papers.notHeld"),
    blocks: [
      {
        facts: [
          ...fact(say("papers.caseNumber"), record.caseNumber),
          ...fact(say("papers.heldOn"), heldOn && dateInWords(language, heldOn)),
          ...fact(say("papers.dueOn"), dateInWords(language, dueOn)),
          ...fact(say("papers.steeringGroup"), record.steeringGroup),
        ],
      },
      ...answersOf(followUp, pen),
      ...wordsUnder(say("papers.why"), followUp.missed),
      ...wordsUnder(say("papers.agreed"), agreed),
      ...wordsUnder(say("papers.summary"), summary),
    ],
  };
}

const wordsUnder = (heading: string, text: string | null): DocBlock[] => (text?.trim() ? [{ heading, level: 2 }, ...paragraphs(text)] : []);

/** What the parties answered: under each question one row for each. */
function answersOf({ answers }: FollowUpRecord, { say }: Pen): DocBlock[] {
  const asked = questions.filter((kind) => answers.some((one) => one.kind === kind));
  if (!asked.length) return [];
  return [
    { heading: say("papers.answers"), level: 2 },
    ...asked.map((kind): DocBlock => {
      const own = answers.filter((one) => one.kind === kind);
      return {
        table: {
          name: questionOf(own[0]!, say),
          head: (["party", "agrees", "answer"] as const).map((key) => say(`papers.column.${key}`)),
          rows: own.map(({ party, mark, words }) => [party, mark === null ? "–" : say("papers.agrees", { mark }), words ?? "–"]),
        },
      };
    }),
  ];
}

/** A question as it was asked. */
export const questionOf = ({ kind, question }: SaidRecord, say: Pen["say"]): string => question ?? say(`followUps.question.${kind}.text`);
