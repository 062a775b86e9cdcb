import { describe, expect, test } from "vitest";
import { mergeTexts } from "../schema/merge.ts";
import { whyNotOverwrite } from "../schema/revision.ts";

const text = (...sections: string[]) => ({
  preamble: null,
  sections: sections.map((said) => ({ heading: said.split(" ")[0]!, text: said })),
});
const base = text("Dialog vi lyssnar på varandra", "Mångfald alla är med", "Kvalitet vi lär oss");
const said = (whole: { sections: readonly { text: string }[] }) => whole.sections.map((section) => section.text);

describe("what two have made of the same text", () => {
  test.each([
    [
      "in different sections",
      text("Dialog vi lyssnar nu", "Mångfald alla är med", "Kvalitet vi lär oss"),
      text("Dialog vi lyssnar på varandra", "Mångfald alla är med", "Kvalitet vi lär oss mer"),
      ["Dialog vi lyssnar nu", "Mångfald alla är med", "Kvalitet vi lär oss mer"],
    ],
    [
      "of which one took a section away and the other added one",
      text("Dialog vi lyssnar på varandra", "Kvalitet vi lär oss"),
      text("Dialog vi lyssnar på varandra", "Öppenhet är nytt", "Mångfald alla är med", "Kvalitet vi lär oss"),
      ["Dialog vi lyssnar på varandra", "Öppenhet är nytt", "Kvalitet vi lär oss"],
    ],
    [
      "of which one took away what the other wrote in",
      text("Dialog vi lyssnar på varandra", "Kvalitet vi lär oss"),
      text("Dialog vi lyssnar på varandra", "Mångfald alla är med nu", "Kvalitet vi lär oss"),
      ["Dialog vi lyssnar på varandra", "Mångfald alla är med nu", "Kvalitet vi lär oss"],
    ],
    ["who changed it alike", text("Dialog nu"), text("Dialog nu"), ["Dialog nu"]],
  ])("%s is one text", (_, mine, theirs, both) => {
    const { text: merged, clashes } = mergeTexts(base, mine, theirs);
    expect([said(merged), clashes]).toEqual([both, []]);
  });

  test("in the same place is told, with both", () => {
    const mine = text("Dialog vi lyssnar på alla", ...said(base).slice(1));
    const theirs = text("Dialog vi lyssnar på var och en", ...said(base).slice(1));
    const { text: merged, clashes } = mergeTexts(
      { ...base, preamble: "Vi" },
      { ...mine, preamble: "Vi här" },
      { ...theirs, preamble: "Vi" },
    );
    expect(clashes).toEqual([{ at: 0, field: "text", mine: "Dialog vi lyssnar på alla", theirs: "Dialog vi lyssnar på var och en" }]);
    expect([merged.preamble, said(merged)]).toEqual(["Vi här", said(mine)]);
  });
});

describe("a text that is written", () => {
  const stored = { text: "Körens ord.", revision: 3 };
  test.each([
    ["from what is stored", { text: "Nytt", revision: 3 }, undefined],
    ["once more, since its answer was lost", { text: "Körens ord.", revision: 2 }, undefined],
    ["from an earlier one", { text: "Nytt", revision: 2 }, { mine: "Nytt", theirs: "Körens ord.", revision: 3 }],
  ])("%s", (_, mine, both) => expect(whyNotOverwrite(stored, mine)?.values).toEqual(both));
});
