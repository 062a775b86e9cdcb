import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ActorKind, actorKinds } from "../schema/actors.ts";
import { neutral, unneutral } from "../schema/csv.ts";
import { Strength, type StrengthName, TieKind } from "../schema/maps.ts";
import { tidyName, whyNotName, whyNotText } from "../schema/text.ts";
import type { Content, FileActor, FileTie } from "../schema/weaving/files/content.ts";
import { guess } from "../schema/weaving/files/fields.ts";
import { type Form, forms } from "../schema/weaving/files/form.ts";
import { type Given, readTables } from "../schema/weaving/files/given.ts";
import type { Kind, Table } from "../schema/weaving/files/table.ts";
import { languages } from "../schema/words.ts";
import { formOf, readFile, writeFile } from "../server/weaving/files/formats/index.ts";

const odd = fc.constantFrom(
  "=1+1",
  "'=1",
  "-12",
  "+46 46",
  "@x",
  "a;b",
  "a|b",
  'sa "hej"',
  "a,b",
  "å\tö",
  "_x000D_",
  "&lt;",
  "é",
  "𝄞",
  "x\ny",
  " = 2",
);
const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), odd);
const name = fc
  .tuple(word, fc.constantFrom("", " Ö", "; B", "|C"))
  .map((parts) => tidyName(parts.join("")))
  .filter((text) => !whyNotName(text));
const names = fc.uniqueArray(name, { maxLength: 3 });
const prose = fc
  .tuple(word, fc.constantFrom("", "\n\nNy rad", "\r\nRad", "  "))
  .map((parts) => parts.join(""))
  .filter((text) => !!text.trim() && !whyNotText(text));
const or = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const at = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((value) => value || 0);
const links = fc.uniqueArray(fc.webUrl({ withQueryParameters: true }), { maxLength: 3 });

const actor: fc.Arbitrary<FileActor> = fc
  .record({
    ...{ id: fc.uuid(), name, kind: fc.constantFrom(...(Object.keys(actorKinds) as ActorKind[])) },
    ...{ organisationNumber: or(fc.constantFrom("8020024280", "2120001132")), about: or(prose), otherNames: names },
    ...{ areas: names, themes: names, targetGroups: names, offers: names, needs: names, languages: names, links },
    ...{ active: fc.boolean(), weaver: fc.boolean(), place: or(fc.record({ x: at, y: at })) },
  })
  .map(({ place, ...rest }) => ({ ...rest, x: place?.x ?? null, y: place?.y ?? null }));

const tieOf = (actors: readonly FileActor[]): fc.Arbitrary<FileTie> =>
  fc
    .record({
      ...{ id: fc.uuid(), from: fc.constantFrom(...actors), to: fc.constantFrom(...actors), directed: fc.boolean(), themes: names },
      ...{ strength: or(fc.constantFrom(...(Object.keys(Strength) as StrengthName[]))), note: or(prose) },
      ...{
        kinds: fc.uniqueArray(fc.constantFrom(...(Object.keys(TieKind) as TieKind[]))),
        since: or(fc.constantFrom("2019-09-01", "2024-02-29")),
      },
    })
    .map((tie) => ({ ...tie, from: tie.from.id, to: tie.to.id, state: tie.strength ? "Present" : "Wished" }));

const content: fc.Arbitrary<Content> = fc
  .uniqueArray(actor, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .chain((actors) => fc.array(tieOf(actors), { maxLength: 4 }).map((ties) => ({ title: "Dalby", actors, ties })));

/** What a file says, as it would be if it were a map: what it leaves out is nothing, or what an actor is when nothing is said. */
function held({ actors, ties, problems }: Given): unknown {
  const plain = { otherNames: [], areas: [], themes: [], targetGroups: [], offers: [], needs: [], languages: [], links: [] };
  return {
    problems,
    actors: actors.map(({ key: _key, place: _place, ...one }) => ({
      organisationNumber: null,
      about: null,
      x: null,
      y: null,
      ...plain,
      ...one,
    })),
    ties: ties.map(({ place: _place, from: _from, to: _to, fromId, toId, ...one }) => ({
      ...{ strength: null, kinds: [], since: null, note: null, themes: [], from: fromId, to: toId },
      ...one,
    })),
  };
}

const tablesIn = (form: Form, map: Content, language: (typeof languages)[number]): Table[] => {
  const parts: Kind[] = form === "csv" ? ["actors", "ties"] : ["actors"];
  return parts.flatMap((part) => {
    if (!map[part].length) return [];
    const bytes = writeFile(form, map, language, part);
    expect(formOf(bytes)).toBe(form);
    return readFile(bytes, `karta.${forms[form].endings[0]}`).tables;
  });
};

describe("a map that goes out and comes in again", () => {
  test.each((Object.keys(forms) as Form[]).flatMap((form) => languages.map((language) => [form, language] as const)))(
    "as %s in %s has lost nothing",
    (form, language) => {
      fc.assert(
        fc.property(content, (map) => {
          const tables = tablesIn(form, map, language);
          expect(held(readTables(tables, tables.map(guess)))).toEqual({ problems: [], actors: map.actors, ties: map.ties });
        }),
        { numRuns: 15, endOnFailure: true },
      );
    },
  );

  test("has no cell that a spreadsheet would carry out, and each apostrophe that it had", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(unneutral(neutral(text))).toBe(text);
        expect(neutral(text)).not.toMatch(/^\s*[=+@\t\r]/);
      }),
    );
  });
});

const laughs = `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><gexf><graph><nodes><node id="&b;"/></nodes></graph></gexf>`;

describe("a file that is not what it should be is refused", () => {
  test.each<[string, string, string, string]>([
    ["entities of its own", "b.gexf", laughs, "doctype"],
    ["elements within elements", "b.graphml", `<graphml>${"<a>".repeat(1_000_000)}`, "tooMuch"],
    ["lists within lists", "b.json", `{"elements":${"[".repeat(4_000_000)}`, "tooMuch"],
    ["a cell that never ends", "b.csv", `Namn\r\n"${"a".repeat(9_000_000)}`, "tooWide"],
    ["quotation marks that never end", "b.csv", 'Namn\r\n"Ett', "csv"],
    ["a program that is called a table", "b.csv", "\u007fELF\u0000\u0000\u0001", "unknownForm"],
    ["a workbook that is called a table", "b.csv", "PK\u0003\u0004xxxx", "lie"],
    ["a table that is called a workbook", "b.xlsx", "Namn\r\nA", "lie"],
    ["a zip that is no workbook", "b.xlsx", "PK\u0003\u0004xxxx", "notXlsx"],
    ["nothing", "b.csv", "", "nothing"],
    ["an entity that nobody knows", "b.gexf", "<gexf><graph>&nope;</graph></gexf>", "xml"],
    ["half of a JSON", "b.json", '{"elements":', "brokenJson"],
    ["a JSON of something else", "b.json", "[1]", "json"],
  ])("%s", (_, name, content, key) => {
    expect(() => readFile(Buffer.from(content), name)).toThrow(`files.whyNot.${key}`);
  });
});

describe("a table as spreadsheets write it", () => {
  const heading = "Aktör;Typ;Hemsida;Konstig kolumn";
  test.each<[string, Uint8Array]>([
    ["with semicolons in UTF-8", Buffer.from(`${heading}\r\nÖrtagård;Förening;https://a.example;1\r\n`)],
    ["with a byte order mark", Buffer.from(`\uFEFF${heading}\nÖrtagård;förening;https://a.example;1\n`)],
    ["with tabs in UTF-16", Buffer.from(`\uFEFF${heading}\nÖrtagård;FÖRENING;https://a.example;1\n`.replaceAll(";", "\t"), "utf16le")],
    [
      "with commas in Windows-1252",
      Buffer.from(`${heading}\r\n\r\nÖrtagård;Association;https://a.example;1\r\n`.replaceAll(";", ","), "latin1"),
    ],
  ])("%s is understood", (_, bytes) => {
    const { tables } = readFile(bytes, "aktörer.csv");
    const mapped = tables.map(guess);
    expect(mapped).toEqual([{ kind: "actors", fields: ["name", "kind", "links", null] }]);
    const { actors, problems } = readTables(tables, mapped);
    expect(problems).toEqual([]);
    expect(actors).toMatchObject([{ name: "Örtagård", kind: "Association", links: ["https://a.example"] }]);
  });

  test("with more rows than a map takes says so", () => {
    const { tables } = readFile(Buffer.from(`Namn${"\r\na".repeat(6_000)}`), "a.csv");
    expect(readTables(tables, tables.map(guess)).problems).toMatchObject([{ no: { key: "files.whyNot.most.actors" } }]);
  });
});
