import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, compareTexts, excerptOf, wordsIn } from "../schema/compare.ts";

describe("two texts compared", () => {
  test("word by word: what is removed stands before what took its place", () => {
    expect(changesBetween("Vi möts varje år.", "Vi möts två gånger om året.")).toEqual([
      { kind: "same", text: "Vi möts " },
      { kind: "removed", text: "varje år. " },
      { kind: "added", text: "två gånger om året." },
    ]);
  });

  test("section by section, also one that has got another heading", () => {
    const before = {
      sections: [
        { heading: "A", text: "ett två tre" },
        { heading: "B", text: "fyra fem sex sju" },
        { heading: "C", text: "bort" },
      ],
    };
    const after = {
      sections: [
        { heading: "A", text: "ett två tre" },
        { heading: "Ny", text: "helt annat" },
        { heading: "Bb", text: "fyra fem sex åtta" },
      ],
    };
    expect(compareTexts(before, after).map(({ kind, heading, was }) => [kind, heading, was])).toEqual([
      ["same", "A", undefined],
      ["added", "Ny", undefined],
      ["changed", "Bb", "B"],
      ["removed", "C", undefined],
    ]);
  });

  test("leaves out no word of either and invents none", () => {
    const words = fc.array(fc.constantFrom("och", "vi", "möts", "år", "i"), { maxLength: 25 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const pieces = changesBetween(old.join(" "), now.join(" "));
        const said = (kind: "added" | "removed") =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .flatMap((piece) => piece.text.trim().split(/\s+/))
            .filter(Boolean);
        expect(said("added")).toEqual(old);
        expect(said("removed")).toEqual(now);
        expect(wordsIn(pieces, "same") + wordsIn(pieces, "added")).toBe(now.length);
      }),
    );
  });

  test("tells in short only what changed, with some words around it", () => {
    const words = Array.from({ length: 40 }, (_, at) => `ord${at}`);
    const short = excerptOf(changesBetween(words.join(" "), words.with(20, "bytt").join(" ")));
    expect(short.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ["same", `… ${words.slice(12, 20).join(" ")}`],
      ["removed", "ord20"],
      ["added", "bytt"],
      ["same", `${words.slice(21, 29).join(" ")} …`],
    ]);
  });

  test("tells texts that have hardly a word in common as one after the other", () => {
    const words = (of: string) => Array.from({ length: 1_600 }, (_, at) => `${of}${at}`).join(" ");
    expect(changesBetween(words("gammalt"), words("nytt")).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ["removed", words("gammalt")],
      ["added", words("nytt")],
    ]);
  });
});
