import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Apart, answerOf, asks, openApart, pointedAt, tracesOf } from "./isolation.ts";

// The walls between hubs stand in the database: here every check that resolvers make is switched off once the hubs are furnished.
const checks = vi.hoisted(() => ({ on: true }));
vi.mock("../server/errors.ts", async (original) => {
  const real = await original<typeof import("../server/errors.ts")>();
  return { ...real, refuse: (...no: Parameters<typeof real.refuse>) => void (checks.on && real.refuse(...no)) };
});
vi.mock("../server/hubs/Guard.ts", async (original) => {
  const { Guard, ...real } = await original<typeof import("../server/hubs/Guard.ts")>();
  class Off extends Guard {
    override async onFlush(flush: Parameters<InstanceType<typeof Guard>["onFlush"]>[0]) {
      if (checks.on) await super.onFlush(flush);
    }
  }
  return { ...real, Guard: Off };
});
vi.mock("../server/context.ts", async (original) => {
  const real = await original<typeof import("../server/context.ts")>();
  return { ...real, isSignedIn: (viewer: Parameters<typeof real.isSignedIn>[0]) => !checks.on || real.isSignedIn(viewer) };
});

let apart: Apart;
/** What the other hub's rows were when they were last looked at. */
let before: Record<string, string>;
const quiet = vi.spyOn(console, "error");
beforeAll(async () => {
  apart = await openApart();
  before = await apart.hashes();
  checks.on = false;
  // A resolver that takes a visitor for somebody breaks; that is not what is looked for here.
  quiet.mockImplementation(() => {});
}, 60_000);
afterAll(() => apart.world.close());

test("the checks are off: a member draws on a map, which is the weavers' to do", async () => {
  const draw = 'mutation($id: ID!) { describeMap(id: $id, map: { about: "Ritad" }) { id } }';
  expect(await apart.outsiders.member!.get(draw, { id: apart.own.map })).toEqual({ describeMap: { id: apart.own.map } });
});

let answers = 0;

test.each(asks)("$name: with no check in any resolver, no row of another hub is read or written", async (ask) => {
  for (const [who, asker] of Object.entries(apart.outsiders)) {
    expect([who, await answerOf(apart, asker, ask)]).toEqual([who, expect.not.stringMatching(tracesOf(apart, pointedAt(apart, ask)))]);
    answers += 1;
  }
  const was = before;
  before = await apart.hashes();
  expect(before).toEqual(was);
});

test("every way was tried by everyone", () => {
  const outsiders = Object.keys(apart.outsiders).length;
  console.log(`Checks off: ${asks.length} ways × ${outsiders} outsiders: ${answers} answers, 0 rows of the other hub`);
  expect(answers).toBe(asks.length * outsiders);
});
