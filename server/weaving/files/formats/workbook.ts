import { strToU8, zipSync } from "fflate";
import { neutral } from "../../../../schema/csv.ts";
import { daysBetween } from "../../../../schema/day.ts";
import { fieldsOf } from "../../../../schema/weaving/files/fields.ts";
import { type Table, textOf } from "../../../../schema/weaving/files/table.ts";
import { asAttributes, asText, xmlHead } from "./xml.ts";

const namespace = "http://schemas.openxmlformats.org";
const main = `xmlns="${namespace}/spreadsheetml/2006/main"`;

const contentTypes = (sheets: number) => `${xmlHead}<Types xmlns="${namespace}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
${numbers(sheets, (at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}
</Types>`;

const numbers = (count: number, write: (at: number) => string) => Array.from({ length: count }, (_, at) => write(at + 1)).join("\n");

const relations = (inside: string) => `${xmlHead}<Relationships xmlns="${namespace}/package/2006/relationships">${inside}</Relationships>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship${asAttributes({ Id: id, Type: `${namespace}/officeDocument/2006/relationships/${type}`, Target: target })}/>`;

/** Plain cells, bold ones for headings, and days. */
const styles = `${xmlHead}<styleSheet ${main}>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
</styleSheet>`;

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Text that Office would read as the code of a sign keeps its underscore. */
const escaped = (text: string) => asText(neutral(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

/** What a column of a sheet holds. */
export interface SheetColumn {
  title: string;
  holds?: "text" | "number" | "day";
}

/** A table of a workbook; a day is written as 2026-03-01. */
export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A day as a workbook counts it: from the last day but one of 1899. */
const dayNumber = (day: string) => daysBetween("1899-12-30", day);

function cell(value: string | number | null, address: string, holds: SheetColumn["holds"], style = ""): string {
  if (value === null || value === "") return "";
  if (holds === "number") return `<c r="${address}"><v>${asText(`${value}`)}</v></c>`;
  if (holds === "day") return `<c r="${address}" s="2"><v>${dayNumber(`${value}`)}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(`${value}`)}</t></is></c>`;
}

function sheet({ columns, rows }: Sheet): string {
  const names = columns.map((_, at) => letters(at));
  const head = columns.map(({ title }, at) => cell(title, `${names[at]}1`, "text", ' s="1"')).join("");
  const body = rows.map(
    (cells, at) =>
      `<row r="${at + 2}">${cells.map((value, column) => cell(value, `${names[column]}${at + 2}`, columns[column]?.holds)).join("")}</row>`,
  );
  return `${xmlHead}<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols><sheetData>
${[`<row r="1">${head}</row>`, ...body].join("\n")}
</sheetData></worksheet>`;
}

const isPlace = (field: string) => field === "x" || field === "y";

/** The tables of a map as a workbook. */
export const writeXlsx = (tables: readonly Table[]): Uint8Array =>
  writeSheets(
    tables.map(({ name, kind, columns, rows }) => {
      const fields: readonly string[] = fieldsOf[kind!];
      return {
        name,
        columns: columns.map((title, at) => ({ title, holds: isPlace(fields[at] ?? "") ? ("number" as const) : ("text" as const) })),
        rows: rows.map(({ cells }) => cells.map(textOf)),
      };
    }),
  );

/** Tables as a workbook, a sheet for each with its heading in sight (Office Open XML). */
export function writeSheets(sheets: readonly Sheet[]): Uint8Array {
  const names = sheets.map(({ name }, at) => `<sheet${asAttributes({ name, sheetId: at + 1 })} r:id="sheet${at + 1}"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations(relation("workbook", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${xmlHead}<workbook ${main} xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      numbers(sheets.length, (at) => relation(`sheet${at}`, "worksheet", `worksheets/sheet${at}.xml`)) +
        relation("styles", "styles", "styles.xml"),
    ),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(one)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}
