import { unneutral } from "../../../../schema/csv.ts";
import { mostColumns } from "../../../../schema/weaving/files/form.ts";
import { most } from "../../../../schema/weaving/files/given.ts";
import type { Row, Table } from "../../../../schema/weaving/files/table.ts";
import { Unreadable } from "../Unreadable.ts";
import { tableFrom } from "./sheet.ts";
import { unzip } from "./unzip.ts";
import { readXml, xmlText } from "./xml.ts";

const part = /^xl\/(workbook|sharedStrings|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;
const mostSheets = 10;

/** A workbook as Excel and its relatives save it (Office Open XML): each sheet a table. Of a formula, what it came to. */
export function readXlsx(bytes: Uint8Array): Table[] {
  const parts = unzip(bytes, (name) => part.test(name));
  const text = (name: string) => {
    const found = parts.get(name);
    return found && xmlText(found);
  };
  const workbook = text("xl/workbook.xml");
  if (!workbook) throw new Unreadable("files.whyNot.notXlsx");
  const targets = targetsIn(text("xl/_rels/workbook.xml.rels") ?? "");
  const shared = sharedIn(text("xl/sharedStrings.xml") ?? "");
  return sheetsIn(workbook).flatMap(({ name, relation }) => {
    const sheet = text(`xl/${(targets.get(relation) ?? "").replace(/^\/?(xl\/)?/, "")}`);
    return sheet ? tableFrom(name, rowsIn(sheet, shared)) : [];
  });
}

function sheetsIn(workbook: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(workbook, {
    open(name, { name: called = "", state = "visible", ...attributes }) {
      if (name !== "sheet" || state !== "visible") return;
      const relation = Object.entries(attributes).find(([attribute]) => /(^|:)id$/.test(attribute))?.[1] ?? "";
      sheets.push({ name: called, relation });
    },
  });
  return sheets.slice(0, mostSheets);
}

function targetsIn(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (relations)
    readXml(relations, {
      open: (name, { Id = "", Target = "" }) => {
        if (name === "Relationship") targets.set(Id, Target);
      },
    });
  return targets;
}

/** What Office writes for a sign that XML cannot hold. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts that cells point at; of those with readings beside them, the text itself. */
function sharedIn(strings: string): string[] {
  const all: string[] = [];
  let said: string | undefined;
  let isReading = false;
  if (strings)
    readXml(strings, {
      open(name) {
        if (name === "si") all.push("");
        if (name === "rPh") isReading = true;
        if (name === "t" && !isReading) said = "";
      },
      text(text) {
        if (said !== undefined) said += text;
      },
      close(name) {
        if (name === "rPh") isReading = false;
        if (name !== "t" || said === undefined) return;
        all[all.length - 1] += unescaped(said);
        said = undefined;
      },
    });
  return all;
}

/** The number of a cell's column, 0 for A; nothing when it does not say. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? "")?.[0];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsIn(sheet: string, shared: readonly string[]): Row[] {
  const rows: { at: number; cells: string[] }[] = [];
  let type = "n";
  let column = -1;
  let said: string | undefined;
  const meaning = (text: string) => {
    if (type === "s") return shared[Number(text)] ?? "";
    return type === "b" ? String(text === "1") : type === "inlineStr" || type === "str" ? unescaped(text) : text;
  };
  readXml(sheet, {
    open(name, { r, t = "n" }) {
      if (name === "row") {
        rows.push({ at: Number(r ?? (rows.at(-1)?.at ?? 0) + 1), cells: [] });
        if (rows.length > most.ties + 2) throw new Unreadable("files.whyNot.tooMuch");
        column = -1;
      }
      if (name === "c") {
        column = columnOf(r) ?? column + 1;
        type = t;
      }
      if (name === "v" || name === "t") said = "";
    },
    text(text) {
      if (said !== undefined) said += text;
    },
    close(name) {
      if ((name !== "v" && name !== "t") || said === undefined) return;
      const cells = rows.at(-1)?.cells;
      if (cells && column >= 0 && column < mostColumns) cells[column] = unneutral((cells[column] ?? "") + meaning(said));
      said = undefined;
    },
  });
  return rows.map(({ at, cells }) => ({ at, cells: Array.from(cells, (cell) => cell ?? "") }));
}
