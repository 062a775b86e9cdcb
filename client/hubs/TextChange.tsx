import { changesBetween, excerptOf, type InSections } from "../../schema/compare.ts";
import { ComparedSections } from "../ui/ComparedSections.tsx";
import { Pieces } from "../ui/Pieces.tsx";

/** From how many characters on what was said is told as a text, of which only what changed is of interest. */
const longFrom = 80;

type Sections = InSections["sections"];

const isText = (side: unknown): side is string => typeof side === "string";
const isSections = (side: unknown): side is Sections =>
  Array.isArray(side) && side.every((part) => typeof part?.heading === "string" && typeof part?.text === "string");

/** Whether a change is one of a text, long or in sections, and not of a short value. */
export const isOfText = (before: unknown, after: unknown): boolean =>
  isText(before) && isText(after)
    ? Math.max(before.length, after.length) >= longFrom
    : isSections(before) && isSections(after) && before.length + after.length > 0;

/** What was changed in a text, word by word; `isBrief` leaves out what stayed the same, but for a few words around each change. */
export function TextChange({ before, after, isBrief = false }: { before: unknown; after: unknown; isBrief?: boolean }) {
  if (isSections(before) && isSections(after))
    return <ComparedSections from={{ sections: before }} to={{ sections: after }} isBrief={isBrief} />;
  const pieces = changesBetween(String(before), String(after));
  return <Pieces pieces={isBrief ? excerptOf(pieces) : pieces} />;
}
