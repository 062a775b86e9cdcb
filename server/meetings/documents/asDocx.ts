import { Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { locales } from "../../../schema/locales.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import type { Language } from "../../../schema/words.ts";
import { blocksOf } from "./blocks.ts";
import { bullets, indents, numbers } from "./lists.ts";

const ink = "1D2930";
const soft = "52606A";

/** A level of a list, from 0, as far in as it is deep. */
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (at: number) => string) =>
  indents.map((left, at) => ({ level: at, format, text: text(at), style: { paragraph: { indent: { left, hanging: 360 } } } }));

/** How its headings, words and lists look; real styles of headings, so that a screen reader and Word's own outline know them. */
const looks = (language: Language) => ({
  styles: {
    default: {
      document: {
        run: { font: "Georgia", size: 22, color: ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      title: { run: { font: "Calibri", size: 40, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 60 } } },
      heading1: {
        run: { font: "Calibri", size: 28, bold: true, color: ink },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
      },
      heading2: {
        run: { font: "Calibri", size: 24, bold: true, color: ink },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: "1F4F7A", underline: { type: "single" as const } } },
    },
  },
  numbering: {
    config: [
      { reference: bullets, levels: level(LevelFormat.BULLET, (at) => (at % 2 ? "–" : "•")) },
      { reference: numbers, levels: level(LevelFormat.DECIMAL, (at) => `%${at + 1}.`) },
    ],
  },
});

const small = (text: string) => new TextRun({ text, size: 18, color: soft, font: "Calibri" });

/** A document as Word reads it: OOXML with its title, its language, headings, lists and the header rows of its tables told as what they are. */
export async function asDocx(doc: Doc, language: Language, page: string): Promise<Buffer> {
  const { kind, title, whose, hub, mark, blocks } = doc;
  return Packer.toBuffer(
    new Document({
      title: `${kind}: ${title}`,
      creator: hub,
      description: whose,
      ...looks(language),
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph({ children: [small(`${whose}, ${hub}`)] })] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [small(`${kind}: ${title} · ${page} `), new TextRun({ children: [PageNumber.CURRENT], size: 18, color: soft })],
                }),
              ],
            }),
          },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(kind)] }),
            new Paragraph({ children: [new TextRun({ text: [...new Set([title, whose])].join(", "), size: 26 })] }),
            ...(mark ? [new Paragraph({ children: [new TextRun({ text: mark, bold: true })] })] : []),
            ...blocksOf(blocks),
          ],
        },
      ],
    }),
  );
}
