import { afterAll, beforeAll, expect, test } from "vitest";
import { whyNotInside } from "../schema/areas.ts";
import { en, sv } from "../schema/areas.words.ts";
import * as house from "../schema/house.words.ts";
import { build, type Town, untouched } from "./deeds.ts";
import { type Asker, openWorld, type World } from "./world.ts";

test.each([
  ["a", null, undefined],
  ["a", { id: "b" }, undefined],
  ["a", { id: "a" }, "areas.whyNot.insideItself"],
  ["a", { id: "b", parent: { id: "c", parent: { id: "a" } } }, "areas.whyNot.insideItself"],
])("%s in %j: %s", (id, parent, key) => {
  expect(whyNotInside(id, parent)?.key).toBe(key);
});

let world: World;
let karin: Asker;
let town: Town;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  town = await build(world, karin);
});
afterAll(() => world.close());

const DESCRIBE = "mutation($id: ID!, $area: AreaPatch!) { describeArea(id: $id, area: $area) { name about parent { name } } }";

test("an area never comes to lie in itself, nor in what lies in it", async () => {
  const before = await untouched(world);
  for (const parent of [town.area, town.village])
    for (const [language, { whyNot }] of [
      ["sv", sv],
      ["en", en],
    ] as const)
      expect(await karin.whyNot(DESCRIBE, { id: town.area, area: { parent } }, { language })).toMatchObject({
        message: whyNot.insideItself,
        extensions: { code: "REFUSED", key: "areas.whyNot.insideItself" },
      });
  expect(await untouched(world)).toEqual(before);
});

const REMOVE = "mutation($id: ID!) { removeArea(id: $id) }";

test("an area that something lies in or that a map shows is not removed", async () => {
  const before = await untouched(world);
  for (const [language, { whyNot }] of [
    ["sv", house.sv],
    ["en", house.en],
  ] as const)
    expect(await karin.whyNot(REMOVE, { id: town.area }, { language })).toMatchObject({
      message: whyNot.inUse,
      extensions: { code: "REFUSED", key: "house.whyNot.inUse" },
    });
  expect(await untouched(world)).toEqual(before);
});

test("an area that is removed is forgotten by the actors that act in it, until it is brought back", async () => {
  const { addActor } = await karin.get(
    'mutation($hub: ID!, $area: ID!) { addActor(hub: $hub, actor: { name: "I byn", areas: [$area] }) { id } }',
    { hub: town.hub, area: town.village },
  );
  const areas = async () =>
    (await karin.get("query($id: ID!) { actor(id: $id) { areas { name } } }", { id: addActor.id })).actor.areas as object[];
  const { operation } = await karin.does(REMOVE, { id: town.village });
  expect(await areas()).toEqual([]);
  expect(
    await world.sql("select name from actor where exists (select from unnest(areas) one where one not in (select id from area))"),
  ).toEqual([]);
  await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
  expect(await areas()).toEqual([{ name: "Hällestad" }]);
});

test.each([
  [{ name: "" }, "nameMissing"],
  [{ name: "x".repeat(10_000) }, "tooLong"],
  [{ name: "<h1>By</h1>" }, "markup"],
  [{ about: "x".repeat(5_001) }, "tooLong"],
  [{ about: "x\u0000" }, "controlCharacters"],
])("%#: what cannot be said of an area is refused", async (area, key) => {
  const before = await untouched(world);
  expect((await karin.whyNot(DESCRIBE, { id: town.village, area })).extensions).toMatchObject({
    code: "REFUSED",
    key: `house.whyNot.${key}`,
  });
  expect(await untouched(world)).toEqual(before);
});
