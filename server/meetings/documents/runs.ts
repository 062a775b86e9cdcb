import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Run } from "../../../schema/agenda/items.ts";

/** Words with their marks, and links that lead where they say. */
export const runsOf = (runs: readonly Run[]): ParagraphChild[] =>
  runs.map(({ text, strong, em, link }) => {
    const words = new TextRun({ text, ...(strong && { bold: true }), ...(em && { italics: true }), ...(link && { style: "Hyperlink" }) });
    return link ? new ExternalHyperlink({ link, children: [words] }) : words;
  });
