import { afterAll, beforeAll, expect, test } from "vitest";
import { type Apart, asks, bothWays, hashesOf, openApart, pointedAt, settle, tracesOf, unsaid } from "./isolation.ts";

let apart: Apart;
beforeAll(async () => {
  apart = await openApart();
}, 60_000);
afterAll(() => apart.world.close());

test("it is said for every argument that takes an id what it points at", () => {
  expect(unsaid).toEqual([]);
});

const seen = { asks: 0, answers: 0 };

test.each(asks)("$name: whoever is of another hub hears of a thing of this one what they hear of nothing", async (ask) => {
  const before = await hashesOf(apart.world, apart.hidden.hub);
  for (const [who, asker] of Object.entries(apart.outsiders)) {
    const { real, unknown, raw } = await bothWays(apart, asker, ask);
    expect([who, real]).toEqual([who, unknown]);
    expect([who, raw]).toEqual([who, expect.not.stringMatching(tracesOf(apart, pointedAt(apart, ask)))]);
    seen.answers += 2;
  }
  expect(await hashesOf(apart.world, apart.hidden.hub)).toEqual(before);
  seen.asks += 1;
});

// What proves that each way leads to the thing: to those whose it is, it is another than nothing.
const reading = asks.filter(({ document }) => !document.startsWith("mutation"));
const writing = asks.filter(({ document }) => document.startsWith("mutation"));

test.each(reading)("$name: those of the hub do hear of it", async (ask) => {
  const { real, unknown } = await bothWays({ ...apart, own: apart.hidden }, apart.insider, ask);
  expect(real).not.toBe(unknown);
});

test.each(writing.map((ask, at) => ({ ...ask, slug: `hub-${at}` })))("$name: those of the hub do reach it", async ({ slug, ...ask }) => {
  const by = await apart.world.member(slug, "Ada", "Administrator");
  const hidden = await settle(apart.world, by, slug);
  const { real, unknown } = await bothWays({ ...apart, own: hidden, hidden }, by, ask);
  expect(real).not.toBe(unknown);
});

test("every way was tried by everyone", () => {
  console.log(
    `${seen.asks} ways to point at a thing × ${Object.keys(apart.outsiders).length} outsiders: ${seen.answers} answers, 0 of them gave anything away`,
  );
  expect(seen).toEqual({ asks: asks.length, answers: 2 * asks.length * Object.keys(apart.outsiders).length });
});
