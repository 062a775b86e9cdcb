import { createHash } from "node:crypto";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { folderOf, pathOf } from "../../../schema/agreements/archive/paths.ts";
import { documentFields, tables, type Value } from "../../../schema/agreements/archive/tables.ts";
import { type Delivery, dictionary, metadataOf, schemaOf } from "../../../schema/agreements/archive/xml.ts";
import { agreementDocument } from "../../../schema/agreements/papers/agreement.ts";
import { followUpDocument } from "../../../schema/agreements/papers/followUp.ts";
import type { AgreementRecord } from "../../../schema/agreements/papers/record.ts";
import { yearDocument } from "../../../schema/agreements/papers/year.ts";
import { csvLine } from "../../../schema/csv.ts";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import type { Doc } from "../../../schema/meetings/document.ts";
import { fileKinds } from "../../../schema/meetings/fileKind.ts";
import { asDocx } from "../../meetings/documents/asDocx.ts";
import { say } from "../../say.ts";
import { asHtml } from "../papers/asHtml.ts";
import { aboutPackage } from "./about.ts";
import type { PackedFile } from "./filesFor.ts";

/** An archive is written in Swedish, whoever takes it out. */
const pen: Pen = { language: "sv", say: (key, values) => say("sv", { key, ...(values && { values }) }) };

/**
 * A package for an archive as it is made, agreement by agreement: each file leaves as soon as it is written, and only what is known of them
 * all is kept to the end. `out` is given the zip piece by piece.
 */
export class Package {
  private readonly delivery: Delivery;
  private readonly zip: Zip;
  private readonly sums: string[] = [];
  private readonly documents: Value[][] = [];
  private readonly rows: Record<string, (readonly Value[])[]> = {};
  private readonly records: AgreementRecord[] = [];

  constructor(delivery: Delivery, out: (piece: Uint8Array) => void) {
    this.delivery = delivery;
    this.zip = new Zip((error, piece) => {
      if (error) throw error;
      out(piece);
    });
  }

  /** Adds an agreement: all its texts, its follow-ups that were held, the documents attached to it, and what is known of it. */
  async add(record: AgreementRecord, files: readonly PackedFile[]): Promise<void> {
    const folder = folderOf(this.records.length + 1, record.title);
    for (const version of record.versions)
      await this.document(record.id, "Avtalstext", `${folder}/version-${version.number}`, agreementDocument(record, version, pen));
    if (!record.versions.length) await this.document(record.id, "Ärende", `${folder}/arende`, agreementDocument(record, undefined, pen));
    for (const [at, followUp] of record.followUps.entries())
      await this.document(
        record.id,
        "Uppföljning",
        `${folder}/uppfoljning-${at + 1}-${followUp.heldOn ?? followUp.dueOn}`,
        followUpDocument(record, followUp, pen),
      );
    for (const [at, file] of files.entries()) this.attached(record.id, `${folder}/bilaga-${at + 1}`, file);
    for (const { name, rows } of tables) this.rows[name] = [...(this.rows[name] ?? []), ...rows(record, pen.say)];
    // What the yearly report tells of is kept; the texts are not needed again.
    this.records.push({ ...record, versions: [] });
  }

  /** Writes what is known of everything, and the sums to check it by. */
  async end(): Promise<void> {
    const { creator, year } = this.delivery;
    if (year !== null) await this.document(null, "Årsrapport", `arsrapport-${year}`, yearDocument(creator, year, this.records, pen));
    this.text("metadata.xml", metadataOf(this.delivery, this.rows, this.documents));
    this.text("arkivpaket.xsd", schemaOf());
    for (const { name, fields } of tables) this.table(`tabeller/${name}.csv`, [fields.map((one) => one.name), ...(this.rows[name] ?? [])]);
    this.table("tabeller/handlingar.csv", [documentFields.map((one) => one.name), ...this.documents]);
    this.table("datalista.csv", dictionary());
    this.text("las-mig.txt", aboutPackage(this.delivery, this.records.length));
    this.file("manifest-sha256.txt", Buffer.from(this.sums.join("")));
    this.zip.end();
  }

  private async document(agreement: string | null, sort: string, path: string, doc: Doc): Promise<void> {
    const files = [
      { format: "HTML", path: `${path}.html`, bytes: Buffer.from(asHtml(doc, pen.language)) },
      { format: "DOCX", path: `${path}.docx`, bytes: await asDocx(doc, pen.language, pen.say("minutes.document.page")) },
    ];
    for (const { format, path: at, bytes } of files)
      this.documents.push([agreement, sort, `${doc.kind}: ${doc.title}`, format, at, bytes.length, this.file(at, bytes)]);
  }

  /** A document as it was attached: whether it still is shows against the sum that was written down then. */
  private attached(agreement: string, path: string, { name, kind, about, digest, bytes }: PackedFile): void {
    const at = `${path}-${pathOf(name.replace(/\.[^.]*$/, ""), "handling")}.${fileKinds[kind].endings[0]}`;
    const sum = this.file(at, bytes);
    if (sum !== digest) throw new Error(`The file ${name} is not as it was attached.`);
    this.documents.push([agreement, "Bilaga", about ? `${name}: ${about}` : name, kind.toUpperCase(), at, bytes.length, sum]);
  }

  private table(path: string, rows: readonly (readonly Value[])[]): void {
    const plain = (value: Value) => (typeof value === "boolean" ? String(value) : value);
    this.text(path, rows.map((row) => csvLine(row.map(plain), ",")).join(""));
  }

  private text(path: string, text: string): void {
    this.file(path, Buffer.from(text));
  }

  /** Puts a file in and answers with its SHA-256. What is compressed already is put in as it is. */
  private file(path: string, bytes: Uint8Array): string {
    const sum = createHash("sha256").update(bytes).digest("hex");
    this.sums.push(`${sum}  ${path}\n`);
    const file = isCompressed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = new Date(this.delivery.madeAt);
    this.zip.add(file);
    file.push(bytes, true);
    return sum;
  }
}

/** Files that are compressed already. */
const isCompressed = /\.(docx|xlsx|pptx|odt|ods|odp|pdf|png|jpg|webp)$/;

/** What a package is called as a file. */
export const packageName = ({ what, madeAt }: Delivery): string => `arkiv-${pathOf(what, "avtal")}-${madeAt.slice(0, 10)}.zip`;
