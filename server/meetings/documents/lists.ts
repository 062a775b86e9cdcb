import { Paragraph } from "docx";
import type { Block } from "../../../schema/agenda/items.ts";
import { runsOf } from "./runs.ts";

/** The lists that a document knows, by name. */
export const bullets = "bullets";
export const numbers = "numbers";

/** How far in each level of a list stands, in twentieths of a point. */
export const indents = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => 360 * (at + 1));

/** Notes as paragraphs: those of a list at its level, and one that goes on below the first of its item without a mark of its own. */
export const notesOf = (blocks: readonly Block[], count: () => number, depth = 0): Paragraph[] =>
  blocks.flatMap((block) => {
    if ("paragraph" in block) return new Paragraph({ children: runsOf(block.paragraph) });
    const instance = count();
    return block.items.flatMap((item) => {
      const [first, ...rest] = item;
      const mark = { reference: block.list, level: Math.min(depth, indents.length - 1), instance };
      const begins = first && "paragraph" in first ? new Paragraph({ numbering: mark, children: runsOf(first.paragraph) }) : undefined;
      return [...(begins ? [begins] : []), ...notesOf(begins ? rest : item, count, depth + 1)];
    });
  });
