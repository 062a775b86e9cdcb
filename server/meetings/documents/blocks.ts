import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { DocBlock, DocDecision, DocSignature, DocTable } from "../../../schema/meetings/document.ts";
import { notesOf } from "./lists.ts";
import { runsOf } from "./runs.ts";

const soft = "52606A";
const good = "2C6A4B";

/** The parts of a document as Word has them. */
export function blocksOf(blocks: readonly DocBlock[]): (Paragraph | Table)[] {
  let lists = 0;
  const count = () => ++lists;
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if ("heading" in block)
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.heading)],
        }),
      ];
    if ("facts" in block) return block.facts.map(({ name, value, link }) => factOf(name, value, link));
    if ("table" in block) return tableOf(block.table);
    if ("decision" in block) return decisionOf(block.decision);
    if ("remark" in block) return [new Paragraph({ children: [new TextRun({ text: block.remark, color: soft, size: 20 })] })];
    if ("signatures" in block) return block.signatures.map(signatureOf);
    return notesOf([block], count);
  });
}

const factOf = (name: string, value: string, link?: string) =>
  new Paragraph({
    spacing: { after: 40 },
    children: [new TextRun({ text: `${name}: `, bold: true }), ...runsOf([{ text: value, ...(link && { link }) }])],
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: "E4E0D6" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A table under its name, whose first row names its columns, and is said again on each page. */
const tableOf = ({ name, isNamedAbove, head, rows }: DocTable): (Paragraph | Table)[] => [
  ...(isNamedAbove ? [] : [nameOf(name)]),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
  }),
  new Paragraph({ spacing: { after: 60 }, children: [] }),
];

const nameOf = (name: string) =>
  new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [new TextRun({ text: name, bold: true, size: 20 })] });

const rowOf = (cells: readonly string[], isHead: boolean) =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, size: 20, bold: isHead })] })],
        }),
    ),
  });

const beside = { left: { style: BorderStyle.SINGLE, size: 18, color: good, space: 8 } };

const decisionOf = ({ label, paragraphs, dissent }: DocDecision): Paragraph[] => [
  decided(label, true),
  ...paragraphs.map((text) => decided(text, false)),
  ...(dissent ? [decided(dissent.label, true), ...dissent.paragraphs.map((text) => decided(text, false))] : []),
];

const decided = (text: string, bold: boolean) =>
  new Paragraph({ border: beside, indent: { left: 200 }, spacing: { after: 40 }, keepNext: bold, children: [new TextRun({ text, bold })] });

const signatureOf = ({ name, role, said }: DocSignature) =>
  new Paragraph({
    spacing: { before: 200, after: 40 },
    border: { bottom: line },
    children: [new TextRun({ text: name, bold: true }), new TextRun(`, ${role}: ${said}`)],
  });
