import { type Content, tablesOf } from "../../../../schema/weaving/files/content.ts";
import { endingOf, type Form, forms, isLie } from "../../../../schema/weaving/files/form.ts";
import type { Kind, Table } from "../../../../schema/weaving/files/table.ts";
import type { Language } from "../../../../schema/words.ts";
import { Unreadable } from "../Unreadable.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { readGexf, writeGexf } from "./gexf.ts";
import { readGraphml, writeGraphml } from "./graphml.ts";
import { readKumu, writeKumu } from "./kumu.ts";
import { writeXlsx } from "./workbook.ts";
import { readXlsx } from "./xlsx.ts";

const readers: Record<Form, (bytes: Uint8Array, name: string) => Table[]> = {
  csv: readCsv,
  xlsx: readXlsx,
  kumu: readKumu,
  gexf: readGexf,
  graphml: readGraphml,
};

const beginning = 4_096;

/** What a file is by what is in it, whatever it is called; nothing when it is none of ours. */
export function formOf(bytes: Uint8Array): Form | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9) return "xlsx";
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = new TextDecoder(isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8")
    .decode(bytes.subarray(0, beginning))
    .trimStart();
  if (/^[{[]/.test(head)) return "kumu";
  if (head.startsWith("<")) return (/<(?:\w+:)?(gexf|graphml)[\s>]/.exec(head)?.[1] as Form | undefined) ?? undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what has them is no text
  return /[\u0000-\u0008\u000e-\u001f]/.test(head) ? undefined : "csv";
}

/** The tables of a file, and what it is. What its name says is only held against it. */
export function readFile(bytes: Uint8Array, name: string): { form: Form; tables: Table[] } {
  if (!bytes.length) throw new Unreadable("files.whyNot.nothing");
  const form = formOf(bytes);
  if (!form) throw new Unreadable("files.whyNot.unknownForm");
  if (isLie(name, form)) throw new Unreadable("files.whyNot.lie", { claimed: `.${endingOf(name)}`, found: form });
  const tables = readers[form](bytes, name);
  if (!tables.some(({ rows }) => rows.length)) throw new Unreadable("files.whyNot.nothing");
  return { form, tables };
}

/**
 * A map as a file; of the forms with one table to a file, `part` says which. What no form holds: who may see a thing, what an actor is a unit
 * of, whether a place was chosen by hand, people and what is about them. A file that is brought in empties nothing: an empty cell says nothing.
 * Workbooks, GEXF and GraphML leave out the few signs that XML cannot hold; a list's entries come without blanks around them, each once.
 */
export function writeFile(form: Form, content: Content, language: Language, part: Kind = "actors"): Uint8Array {
  const tables = tablesOf(content, language);
  const written: Record<Form, () => string | Uint8Array> = {
    csv: () => writeCsv(tables[part], language),
    xlsx: () => writeXlsx([tables.actors, tables.ties]),
    kumu: () => writeKumu(content),
    gexf: () => writeGexf(content),
    graphml: () => writeGraphml(content),
  };
  return Buffer.from(written[form]());
}

/** How a file of a form ends when the product writes it. */
export const endingFor = (form: Form) => forms[form].endings[0];
