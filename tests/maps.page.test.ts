import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alike, likeness } from "../client/maps/alike.ts";
import { addressOf, choicesIn, filterIn, isFiltered } from "../client/maps/filter.ts";
import { actorKinds } from "../schema/actors.ts";
import { type MapFilter, Strength, wholeMap } from "../schema/maps.ts";

const some = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const filters = fc.record({
  kinds: some(Object.keys(actorKinds)),
  themes: some(["t1", "t2", "t3"]),
  targetGroups: some(["g1", "g2"]),
  areas: some(["a1", "a2"]),
  weakest: fc.constantFrom(null, ...Object.keys(Strength)),
  wished: fc.boolean(),
  focus: fc.constantFrom(null, "f1"),
  steps: fc.integer({ min: 1, max: 4 }),
}) as fc.Arbitrary<MapFilter>;

describe("what to see stands in the address", () => {
  test("and comes back from it as it was", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const asked = filter.focus ? filter : { ...filter, steps: 1 };
        expect(filterIn(addressOf(filter, new URLSearchParams()))).toEqual(asked);
      }),
    );
  });

  test("and is nothing when the whole map is shown", () => {
    expect(addressOf(wholeMap, new URLSearchParams("kinds=School&from=Steady")).toString()).toBe("");
    expect(isFiltered(addressOf(wholeMap, new URLSearchParams()))).toBe(false);
    expect(choicesIn(wholeMap)).toBe(0);
  });

  test("leaves what else stands there, but not the saved view that was left", () => {
    const address = addressOf({ ...wholeMap, kinds: ["School"] }, new URLSearchParams("view=v1&lang=sv"));
    expect(address.toString()).toBe("lang=sv&kinds=School");
  });

  test("and leaves out what cannot be read", () => {
    expect(filterIn(new URLSearchParams("kinds=School,Nonsense,constructor&from=toString&steps=99"))).toEqual({
      ...wholeMap,
      kinds: ["School"],
    });
  });
});

describe("a new name that may mean somebody the hub has", () => {
  const hub = ["Dalby bibliotek", "Scouterna", "Röda Korset", "Lions"].map((name) => ({
    name,
    otherNames: name === "Lions" ? ["Lions Club Dalby"] : [],
  }));
  const perhaps = (name: string) => alike(name, hub).map((one) => one.name);

  test.each([
    ["Biblioteket i Dalby", ["Dalby bibliotek"]],
    ["Dalby biblioteket", ["Dalby bibliotek"]],
    ["scouterna", ["Scouterna"]],
    ["Scoutarna", ["Scouterna"]],
    ["Roda korset", ["Röda Korset"]],
    ["Lions Club", ["Lions"]],
    ["Kulturskolan", []],
  ])("%s: %j", (name, expected) => {
    expect(perhaps(name)).toEqual(expected);
  });

  test.each([
    ["Dalby IF", "Dalby GIF", false],
    ["Lunds BK", "Lunds FK", false],
    ["Skola 1", "Skola 2", false],
    ["ABF", "AB", false],
    ["Östra skolan", "Västra skolan", false],
    ["Café Linden", "Café Vinden", false],
    ["Röda Korset Lund", "Röda Korset Dalby", false],
    ["Dalby skola", "Dalby kyrka", false],
    ["IOGT", "IOGT-NTO", true],
    ["Lion", "Lions", true],
    ["Dalbyskolan", "Dalby skola", true],
    ["Kyrkan i Dalby", "Dalby kyrka", true],
    ["Hagalundskolan", "Hagalundsskolan", true],
    ["Pensionärsföreningen", "Pensionärsförening", true],
    ["SPF Seniorerna", "SPF Seniorena", true],
  ])("%s and %s may be the same: %s", (one, other, may) => {
    expect(alike(one, [{ name: other, otherNames: [] }]).length > 0).toBe(may);
    expect(alike(other, [{ name: one, otherNames: [] }]).length > 0).toBe(may);
  });

  test("likeness is the same both ways, between nothing and all", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const share = likeness(one, other);
        expect(share).toBe(likeness(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
