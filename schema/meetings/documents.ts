import { momentInWords } from "../dayInWords.ts";
import { attendanceOf, calledIn, factsOf, itemsOf, outcomeOf, type Pen, wordsUnder } from "./document.parts.ts";
import type { Doc, DocBlock } from "./document.ts";
import type { MinutesContent } from "./minutes.content.ts";
import { MinutesState, numberOf } from "./minutes.ts";

/** The documents of a meeting. */
export const DocumentKind = { summons: "summons", agenda: "agenda", minutes: "minutes" } as const;
export type DocumentKind = keyof typeof DocumentKind;

/** What stands beside the text of minutes: how far they have come, who has said what of them, and what was corrected. */
export interface Beside {
  state: MinutesState;
  number: number | null;
  year: number | null;
  digest: string | null;
  approvals: readonly { role: string; name: string | null; answer: string; answeredAt: string | null; onPaper: boolean }[];
  notes: readonly { text: string; createdAt: string }[];
}

/** The summons to a meeting: when, where, what is said with it, and what it takes up. */
export function summonsDocument(content: MinutesContent, pen: Pen): Doc {
  const { say } = pen;
  const words = content.meeting.words ?? "";
  return {
    ...headOf(content, say("minutes.document.summons")),
    mark: null,
    blocks: [
      factsOf(content, pen),
      ...wordsUnder(say("minutes.document.words"), words),
      ...listOf(content, pen, false),
      { remark: say("minutes.document.answerHow") },
    ],
  };
}

/** The agenda of a meeting, with the notes of its items. */
export const agendaDocument = (content: MinutesContent, pen: Pen): Doc => ({
  ...headOf(content, pen.say("minutes.document.agenda")),
  mark: null,
  blocks: [factsOf(content, pen), ...listOf({ ...content, items: content.items.map(bare) }, pen, true)],
});

/** The minutes of a meeting, with who has approved them and what has been corrected since. */
export function minutesDocument(content: MinutesContent, beside: Beside, pen: Pen): Doc {
  const { say } = pen;
  const number = numberOf(beside);
  const apart = outcomeOf(content.apart, content.people, pen);
  return {
    ...headOf(content, number ? say("minutes.numbered", { number }) : say("minutes.document.minutes")),
    mark:
      beside.state === MinutesState.Draft
        ? say("minutes.document.draft")
        : beside.state === MinutesState.Sent
          ? say("minutes.document.awaiting")
          : null,
    blocks: [
      factsOf(content, pen),
      ...attendanceOf(content, pen),
      ...wordsUnder(say("minutes.document.introduction"), content.introduction),
      ...itemsOf(content, pen, true),
      ...(apart.length ? [{ heading: say("minutes.document.apart"), level: 2 } as const, ...apart] : []),
      ...wordsUnder(say("minutes.document.other"), content.other),
      ...signaturesOf(beside, pen),
      ...notesOf(beside, pen),
    ],
  };
}

const headOf = ({ meeting, council, hub }: MinutesContent, kind: string) => ({ kind, title: meeting.title, whose: council, hub });

const bare = (item: MinutesContent["items"][number]) => ({ ...item, decisions: [], tasks: [], polls: [] });

function listOf(content: MinutesContent, pen: Pen, isWhole: boolean): DocBlock[] {
  if (!content.items.length) return [];
  const heading = { heading: pen.say("minutes.document.items"), level: 2 } as const;
  return isWhole ? itemsOf(content, pen, true) : [heading, ...itemsOf(content, pen, false)];
}

/** Who has approved the minutes and when, and the digest of what they approved. */
function signaturesOf({ state, digest, approvals }: Beside, { say, language }: Pen): DocBlock[] {
  if (state === MinutesState.Draft || !approvals.length) return [];
  const said = ({ answeredAt, onPaper }: Beside["approvals"][number]) => {
    if (!answeredAt) return say("minutes.document.awaited");
    const when = momentInWords(language, new Date(answeredAt));
    return onPaper ? say("minutes.document.onPaper", { when }) : when;
  };
  return [
    { heading: say("minutes.document.approvedBy"), level: 2 },
    {
      signatures: approvals.map((one) => ({
        name: calledIn({ name: one.name, seat: null }, say),
        role: say(`minutes.document.roles.${one.role as "Chair"}`),
        said: said(one),
        isSigned: !!one.answeredAt,
      })),
    },
    { remark: say("minutes.document.digest", { digest: digest ?? "" }) },
  ];
}

const notesOf = ({ notes }: Beside, { say, language }: Pen): DocBlock[] =>
  notes.length
    ? [
        { heading: say("minutes.document.notes"), level: 2 },
        ...notes.flatMap(({ text, createdAt }): DocBlock[] => [
          { remark: momentInWords(language, new Date(createdAt)) },
          ...text.split(/\n+/).map((one) => ({ paragraph: [{ text: one }] })),
        ]),
      ]
    : [];
