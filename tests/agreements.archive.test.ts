import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { pathOf, placesIn } from "../schema/agreements/archive/paths.ts";
import { tables } from "../schema/agreements/archive/tables.ts";
import { Archivist, NotPacked } from "../server/agreements/archive/Archivist.ts";
import { aHostileRecord, aRecord } from "./agreements.papers.ts";
import { pdf } from "./attachedFiles.ts";
import { wordIn } from "./minutes.ts";
import { filesIn } from "./zip.ts";

const delivery = { creator: "Lund", what: "2025", kind: "ar" as const, madeAt: "2026-11-22T16:00:00.000Z", year: 2025 };

async function* these<Of>(...all: Of[]) {
  yield* all;
}

const bytes = pdf();
const attached = {
  ...{ name: "../Budget – år 1.pdf", kind: "pdf" as const, about: "Beslutad", bytes },
  digest: createHash("sha256").update(bytes).digest("hex"),
};

async function packed(...records: (typeof aRecord)[]): Promise<Buffer> {
  const archivist = new Archivist();
  const pieces: Uint8Array[] = [];
  for await (const piece of archivist.pack(
    delivery,
    these(...records.map((record) => ({ record, files: record === aRecord ? [attached] : [] }))),
  ))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("a package for the archive", () => {
  let zip: Buffer;
  let files: Map<string, Buffer>;
  const text = (name: string) => files.get(name)!.toString();
  const rows = (name: string) => parse(text(name), { columns: true }) as Record<string, string>[];

  beforeAll(async () => {
    zip = await packed(aRecord, aHostileRecord);
    files = filesIn(zip);
  });

  test("holds every text, follow-up and report as HTML and for Word, and says of each file what it was", () => {
    const folder = "avtal/001-oppen-ungdomsverksamhet";
    const documents = [...files.keys()].filter((name) => name.startsWith(folder) || name.startsWith("ars"));
    expect(documents.sort()).toEqual(
      [
        `arsrapport-2025`,
        ...[`uppfoljning-1-2025-01-20`, `uppfoljning-2-2025-08-31`, `version-1`, `version-2`].map((name) => `${folder}/${name}`),
      ]
        .flatMap((name) => [`${name}.docx`, `${name}.html`])
        .concat(`${folder}/bilaga-1-budget-ar-1.pdf`)
        .sort(),
    );
    const sums = new Map(
      text("manifest-sha256.txt")
        .trim()
        .split("\n")
        .map((line) => line.split("  ").reverse() as [string, string]),
    );
    expect([...sums.keys(), "manifest-sha256.txt"].sort()).toEqual([...files.keys()].sort());
    for (const [name, sum] of sums) expect([name, createHash("sha256").update(files.get(name)!).digest("hex")]).toEqual([name, sum]);
    const listed = rows("tabeller/handlingar.csv");
    expect(listed).toHaveLength(19);
    expect(listed).toContainEqual(
      expect.objectContaining({ handlingstyp: "Bilaga", rubrik: "../Budget – år 1.pdf: Beslutad", format: "PDF" }),
    );
    for (const { sokvag, kontrollsumma, storlek } of listed)
      expect([sums.get(sokvag!), files.get(sokvag!)!.length]).toEqual([kontrollsumma, Number(storlek)]);
  });

  test("tells what it holds in XML that follows the schema beside it, and the schema refuses what does not", async () => {
    const judged = async (xml: string) =>
      (await validateXML({ xml: { fileName: "metadata.xml", contents: xml }, schema: text("arkivpaket.xsd") })).errors;
    const xml = text("metadata.xml");
    expect(await judged(xml)).toEqual([]);
    expect(await judged(xml.replace("<oppnad>2024-02-01", "<oppnad>i fjol"))).not.toEqual([]);
    expect(await judged(xml.replace(/<part>\s*<avtalsid>[^<]*/, "<part><avtalsid>annat"))).not.toEqual([]);
  });

  test("tells the same in tables, with every column in the dictionary", () => {
    const dictionary = rows("datalista.csv");
    for (const { name, fields, rows: rowsOf } of tables) {
      const known = dictionary.filter(({ tabell }) => tabell === name);
      expect(known.map(({ falt }) => falt)).toEqual(fields.map((one) => one.name));
      expect(known.filter(({ betydelse, typ, kalla }) => !betydelse || !typ || !kalla)).toEqual([]);
      expect([name, rows(`tabeller/${name}.csv`)]).toEqual([
        name,
        expect.objectContaining({ length: 2 * rowsOf(aRecord, (key) => key).length }),
      ]);
    }
    expect(rows("tabeller/kriterier.csv")[0]).toMatchObject({ skal: "'=Vi bad om samtalet." });
    expect(rows("tabeller/avtal.csv")[0]).toMatchObject({ diarienummer: "KFN 2024/118", status: "Avslutat", galler_till: "2026-06-30" });
  });

  test("has pages that stand on their own: with a language, a title, headings, tables with heads, and nothing that runs", () => {
    const page = text("avtal/001-oppen-ungdomsverksamhet/version-1.html");
    const hostile = text([...files.keys()].find((name) => /^avtal\/002-.*version-1\.html$/.test(name))!);
    for (const html of [page, hostile]) {
      const seen: string[] = [];
      const parser = new SaxesParser();
      parser.on("opentag", ({ name, attributes }) => seen.push(`${name}${attributes.scope ? ` ${attributes.scope}` : ""}`));
      parser.write(html.replace(/<!doctype html>/, "").replace(/<(meta)([^>]*)>/g, "<$1$2/>")).close();
      expect(seen.filter((name) => /script|img|link|iframe/.test(name))).toEqual([]);
      expect(seen).toEqual(expect.arrayContaining(["html", "title", "h1", "h2", "caption", "th col", "th row"]));
    }
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("<p>De &lt;vill&gt; &amp; kan.</p>");
    expect(page).not.toContain("<h2>Tvister</h2>");
  });

  test("has documents for Word that say the same as the pages", () => {
    const word = wordIn(files.get("avtal/001-oppen-ungdomsverksamhet/version-1.docx")!);
    expect(word).toMatchObject({ title: "Idéburet offentligt partnerskap: Öppen ungdomsverksamhet", language: "sv-SE" });
    expect(word.headings.map(([, said]) => said)).toEqual(
      expect.arrayContaining(["Bakgrund", "Vad parterna bidrar med", "Politiskt beslut", "Underskrifter"]),
    );
    expect(word.headerRows).toBe(word.tables.length);
    expect(word.text).toContain("Ada Firmatecknare, Dalby ungdomskör: 2 juni 2024 12:00");
    expect(word.text).toContain("212000-1132");
    const report = wordIn(files.get("arsrapport-2025.docx")!);
    expect(report.tables[1]).toEqual([
      ["Vad", "Kommunen", "Civilsamhället", "Tillsammans"],
      ["Pengar", "240\u00a0000 kr", "–", "240\u00a0000 kr"],
      ["Ideell tid", "–", "800 timmar (värt 160\u00a0000 kr)", "800 timmar (värt 160\u00a0000 kr)"],
    ]);
  });

  test("cannot be led out of its folders by what an agreement is called", () => {
    const strange = [...files.keys()].filter((name) => !/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}\.(html|docx|pdf|xml|xsd|csv|txt)$/.test(name));
    expect(strange).toEqual([]);
    for (const title of ["..", "///", "CON", "\u202egnp.exe", "日本", "", "a".repeat(500), "C:\\x"]) {
      expect(pathOf(title, "avtal")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(pathOf(title, "avtal").length).toBeLessThanOrEqual(60);
    }
    expect(Math.max(...placesIn(zip.toString("latin1")))).toBe(2);
  });

  test("is made of two at once, and no more", async () => {
    const archivist = new Archivist();
    const some = [1, 2].map(() => archivist.pack(delivery, these({ record: aRecord, files: [] })));
    for (const one of some) await one.next();
    await expect(archivist.pack(delivery, these({ record: aRecord, files: [] })).next()).rejects.toBeInstanceOf(NotPacked);
    for (const one of some) await one.return(undefined);
    expect(archivist.isBusy).toBe(false);
    await archivist.close();
  });
});
