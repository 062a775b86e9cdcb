import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ask } from "./asks.ts";
import { type Apart, asks, bothWays, hashesOf, openApart, type Place, pointedAt, settle, tracesOf, unsaid } from "./isolation.ts";
import type { Asker } from "./world.ts";

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

let own: { by: Asker; town: Place } | undefined;
let towns = 0;

/** A town of somebody's own, with everything that can be pointed at in it. */
async function newTown(): Promise<NonNullable<typeof own>> {
  const slug = `hub-${towns++}`;
  const by = await apart.world.member(slug, "Ada", "Administrator");
  return { by, town: await settle(apart.world, by, slug) };
}

/** Whether a way leads to a thing of one's own town: then it says another thing of it than of nothing. */
async function reaches(ask: Ask): Promise<boolean> {
  own ??= await newTown();
  const { real, unknown } = await bothWays({ ...apart, own: own.town, hidden: own.town }, own.by, ask);
  return real !== unknown;
}

test.each(writing)("$name: those of the hub do reach it", async (ask) => {
  if (await reaches(ask)) return;
  // What came before may have taken the thing away.
  own = undefined;
  expect(await reaches(ask)).toBe(true);
});

/** The addresses beside the API that name a thing, and how each is asked for one of a hub. */
const addresses: Record<string, (slug: string) => [path: string, body: string]> = {
  "/api/hubs/:slug/audit.:form": (slug) => [`/api/hubs/${slug}/audit.csv`, "kind=create"],
};

test("every address that names a thing is known here", () => {
  const written = globSync("server/**/*.ts").flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/\.(?:get|post|put|delete|all)\("(\/[^"]*:[^"]*)"/g),
  ]);
  expect([...new Set(written.map(([, path]) => path))]).toEqual(Object.keys(addresses));
});

test.each(Object.entries(addresses))("%s answers everyone from outside as for a hub that never was", async (_, ask) => {
  const put = async ({ cookie }: Asker, slug: string) => {
    const [path, body] = ask(slug);
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded", origin: "http://localhost:4000" };
    const response = await fetch(`http://${apart.world.address}${path}`, { method: "POST", headers, body });
    return { status: response.status, text: (await response.text()).replaceAll(slug, "SLUG") };
  };
  for (const asker of Object.values(apart.outsiders)) expect(await put(asker, "lund")).toEqual(await put(asker, "nowhere"));
  expect((await put(apart.insider, "lund")).text).toContain("Dalby");
});

test("every way was tried by everyone", () => {
  console.log(
    `${seen.asks} ways to point at a thing × ${Object.keys(apart.outsiders).length} outsiders: ${seen.answers} answers, 0 of them gave anything away`,
  );
  expect(seen).toEqual({ asks: asks.length, answers: 2 * asks.length * Object.keys(apart.outsiders).length });
});
