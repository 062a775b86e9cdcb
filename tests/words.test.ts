import { globSync, readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { type Words, words } from "../schema/words.ts";

/** Every sentence of a catalogue by its address. */
const flat = (catalogue: object, path = ""): [key: string, sentence: string][] =>
  Object.entries(catalogue).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === "string" ? [[at, value] as [string, string]] : flat(value, at);
  });

const sentences = { sv: flat(words.sv), en: flat(words.en) };

/** The arguments and tags that a sentence asks for; the words of a plural's branches are no arguments. */
const asksFor = (sentence: string) =>
  [
    ...new Set(
      [...sentence.matchAll(/\{(\w+),|(?<!\b(?:one|other)\s|=\d+\s)\{(\w+)\}|<(\w+)>/g)].flatMap((match) => match.slice(1).filter(Boolean)),
    ),
  ].sort();

/** What any sentence can be said with: numbers suit every argument, and tags show what they hold. */
const values = (sentence: string) =>
  Object.fromEntries(asksFor(sentence).map((name) => [name, sentence.includes(`<${name}>`) ? (chunks: unknown) => chunks : 3]));

test("English has a sentence for every Swedish one, and no other", () => {
  expect(sentences.en.map(([key]) => key)).toEqual(sentences.sv.map(([key]) => key));
});

test("no sentence is empty", () => {
  for (const [key, sentence] of [...sentences.sv, ...sentences.en]) expect(sentence.trim(), key).not.toBe("");
});

test.each(sentences.sv)("%s asks for the same in both languages", (key, swedish) => {
  const english = new Map(sentences.en).get(key)!;
  expect(asksFor(english)).toEqual(asksFor(swedish));
});

test.each(["sv", "en"] as const)("every sentence can be said in %s", (language) => {
  const faults: string[] = [];
  const say = createTranslator({ locale: language, messages: words[language] as Words, onError: (fault) => faults.push(fault.message) });
  const rich = say.rich as (key: string, values: object) => unknown;
  for (const [key, sentence] of sentences[language]) rich(key, values(sentence));
  expect(faults).toEqual([]);
});

/** The refusals that are written down with all that they say: each key with the names of what is given to its sentence. */
const refusals = globSync("{schema,server}/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/\brefusal\(\s*"([\w.]+)"\s*(?:,\s*\{([^{}]*)\}\s*)?,?\s*\)/g)].map(([, key, given = ""]) => ({
    key: key!,
    given: given.split(",").map((value) => /^\s*(\w*)/.exec(value)![1]!),
  })),
);

test("a refusal gives its sentence what that asks for", () => {
  expect(refusals.length).toBeGreaterThan(500);
  const swedish = new Map(sentences.sv);
  const lacking = refusals.filter(({ key, given }) => asksFor(swedish.get(key) ?? `{${key}}`).some((name) => !given.includes(name)));
  expect(lacking).toEqual([]);
});
