import { strToU8, zipSync } from "fflate";
import { neutral } from "../../../../schema/csv.ts";
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

/** Plain cells, and bold ones for headings. */
const styles = `${xmlHead}<styleSheet ${main}>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
</styleSheet>`;

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Text that Office would read as the code of a sign keeps its underscore. */
const escaped = (text: string) => asText(neutral(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

function cell(text: string, address: string, isNumber: boolean, style: string): string {
  if (!text) return "";
  if (isNumber) return `<c r="${address}"><v>${asText(text)}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function sheet({ kind, columns, rows }: Table): string {
  const fields: readonly string[] = fieldsOf[kind!];
  const isNumber = fields.map((field) => field === "x" || field === "y");
  const row = (cells: readonly string[], at: number, style = "") =>
    `<row r="${at}">${cells.map((text, column) => cell(text, `${letters(column)}${at}`, !style && !!isNumber[column], style)).join("")}</row>`;
  const body = [row(columns, 1, ' s="1"'), ...rows.map(({ cells }, at) => row(cells.map(textOf), at + 2))];
  return `${xmlHead}<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols><sheetData>
${body.join("\n")}
</sheetData></worksheet>`;
}

/** Tables as a workbook, a sheet for each with its heading in sight (Office Open XML). */
export function writeXlsx(tables: readonly Table[]): Uint8Array {
  const names = tables.map(({ name }, at) => `<sheet${asAttributes({ name, sheetId: at + 1 })} r:id="sheet${at + 1}"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(tables.length),
    "_rels/.rels": relations(relation("workbook", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${xmlHead}<workbook ${main} xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      numbers(tables.length, (at) => relation(`sheet${at}`, "worksheet", `worksheets/sheet${at}.xml`)) +
        relation("styles", "styles", "styles.xml"),
    ),
    "xl/styles.xml": styles,
    ...Object.fromEntries(tables.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(table)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}
