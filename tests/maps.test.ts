import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Strength, TieState, whyNotChallenge, whyNotDescribeMap, whyNotStand, whyNotSteps, whyNotTie } from "../schema/maps.ts";
import { en, sv } from "../schema/maps.words.ts";
import { build, type Town, untouched } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

describe("rules", () => {
  const [one, other, foreign] = [
    { id: "1", hub: { id: "h" } },
    { id: "2", hub: { id: "h" } },
    { id: "3", hub: { id: "i" } },
  ];
  const tie = { from: one, to: other, state: TieState.Present, strength: Strength.Know };
  test.each([
    [whyNotTie(tie, "2026-03-01"), undefined],
    [whyNotTie({ ...tie, since: "2026-03-01" }, "2026-03-01"), undefined],
    [whyNotTie({ ...tie, since: "2026-03-02" }, "2026-03-01"), "house.whyNot.dateInFuture"],
    [whyNotTie({ ...tie, since: "2026-13-01" }, "2026-03-01"), "house.whyNot.notADate"],
    [whyNotTie({ ...tie, to: one }, "2026-03-01"), "maps.whyNot.tieToItself"],
    [whyNotTie({ ...tie, to: foreign }, "2026-03-01"), "maps.whyNot.tieAcrossHubs"],
    [whyNotTie({ ...tie, strength: null }, "2026-03-01"), "maps.whyNot.strengthMissing"],
    [whyNotTie({ ...tie, state: TieState.Wished }, "2026-03-01"), "maps.whyNot.wishWithStrength"],
    [whyNotTie({ ...tie, state: TieState.Wished, strength: null }, "2026-03-01"), undefined],
    [whyNotStand({}), undefined],
    [whyNotStand({ x: -100_000, y: 100_000 }), undefined],
    [whyNotStand({ x: 1 }), "maps.whyNot.halfPosition"],
    [whyNotStand({ x: 100_001, y: 0 }), "maps.whyNot.tooFar"],
    [whyNotStand({ x: Number.NaN, y: 0 }), "maps.whyNot.tooFar"],
    [whyNotSteps(1), undefined],
    [whyNotSteps(0), "maps.whyNot.steps"],
    [whyNotSteps(11), "maps.whyNot.steps"],
    [whyNotChallenge({ text: " " }), "house.whyNot.textMissing"],
    [whyNotChallenge({ ideas: "<i>idé</i>" }), "house.whyNot.markup"],
    [whyNotDescribeMap({ title: "" }), "house.whyNot.nameMissing"],
    [whyNotDescribeMap({}), undefined],
  ])("%#: %j", (no, key) => {
    expect(no?.key).toBe(key);
  });
});

let world: World;
let karin: Asker;
let town: Town;
let elsewhere: Town;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  town = await build(world, karin);
  elsewhere = await build(world, await world.member("boras", "Börja"), "boras");
});
afterAll(() => world.close());

const DRAW = "mutation($tie: TieInput!) { drawTie(tie: $tie) { id } }";
const PLACE = "mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { id actor { name } x y pinned } }";
const MOVE = "mutation($map: ID!, $moves: [MoveInput!]!) { moveActors(map: $map, moves: $moves) { id } }";
const VIEW = "mutation($map: ID!, $name: String!, $filter: MapFilterInput!) { saveView(map: $map, name: $name, filter: $filter) { id } }";

describe("is refused in the reader's language, and stores nothing", () => {
  test.each<[string, string, (towns: { town: Town; elsewhere: Town }) => object, keyof typeof sv.whyNot]>([
    ["a tie to itself", DRAW, ({ town }) => ({ tie: { from: town.choir, to: town.choir, strength: "Know" } }), "tieToItself"],
    [
      "a tie across hubs",
      DRAW,
      ({ town, elsewhere }) => ({ tie: { from: town.choir, to: elsewhere.choir, strength: "Know" } }),
      "tieAcrossHubs",
    ],
    [
      "a second tie between the same two",
      DRAW,
      ({ town }) => ({ tie: { from: town.library, to: town.choir, strength: "Know" } }),
      "duplicateTie",
    ],
    ["a second tie the other way", DRAW, ({ town }) => ({ tie: { from: town.choir, to: town.library, state: "Wished" } }), "duplicateTie"],
    ["a tie without strength", DRAW, ({ town }) => ({ tie: { from: town.choir, to: town.club } }), "strengthMissing"],
    [
      "a wish with a strength",
      DRAW,
      ({ town }) => ({ tie: { from: town.choir, to: town.club, state: "Wished", strength: "Know" } }),
      "wishWithStrength",
    ],
    [
      "a keeper of somebody else's",
      DRAW,
      ({ town }) => ({ tie: { from: town.choir, to: town.club, strength: "Know", keepers: [town.contact] } }),
      "keeperElsewhere",
    ],
    ["an actor that stands there already", PLACE, ({ town }) => ({ map: town.map, actors: [{ actor: town.choir }] }), "alreadyPlaced"],
    ["an actor neither known nor new", PLACE, ({ town }) => ({ map: town.map, actors: [{ x: 1, y: 1 }] }), "oneOrNew"],
    ["half a position", PLACE, ({ town }) => ({ map: town.map, actors: [{ actor: town.club, x: 1 }] }), "halfPosition"],
    ["a place too far out", MOVE, ({ town }) => ({ map: town.map, moves: [{ actor: town.choir, x: 1e6, y: 0 }] }), "tooFar"],
    ["moving who is not there", MOVE, ({ town }) => ({ map: town.map, moves: [{ actor: town.club, x: 1, y: 0 }] }), "notPlaced"],
    ["a focus that reaches too far", VIEW, ({ town }) => ({ map: town.map, name: "x", filter: { steps: 11 } }), "steps"],
  ])("%s", async (_, document, variables, key) => {
    const before = await untouched(world);
    for (const [language, { whyNot }] of [
      ["sv", sv],
      ["en", en],
    ] as const) {
      const { message, extensions } = await karin.whyNot(document, variables({ town, elsewhere }), { language });
      expect(extensions).toMatchObject({ code: "REFUSED", key: `maps.whyNot.${key}` });
      const fixed = whyNot[key].split(/\{[^}]*\}/);
      for (const part of fixed) expect(message).toContain(part);
      expect(message).not.toMatch(/[{}]/);
    }
    expect(await untouched(world)).toEqual(before);
  });

  test.each([
    [
      "more than 500 at once",
      500,
      PLACE,
      () => ({ map: town.map, actors: Array.from({ length: 501 }, (_, at) => ({ add: { name: `${at}` } })) }),
    ],
    [
      "more than 5,000 moves",
      5000,
      MOVE,
      () => ({ map: town.map, moves: Array.from({ length: 5001 }, () => ({ actor: town.choir, x: 0, y: 0 })) }),
    ],
  ])("%s", async (_, most, document, variables) => {
    const before = await untouched(world);
    expect((await karin.whyNot(document, variables())).extensions).toEqual({
      code: "REFUSED",
      key: "house.whyNot.tooMany",
      values: { most },
    });
    expect(await untouched(world)).toEqual(before);
  });

  test.each([
    ["the same actor twice", () => ({ map: town.map, actors: [{ actor: town.club }, { actor: town.club }] })],
    ["a new one after one that cannot be", () => ({ map: town.map, actors: [{ add: { name: "Ny" } }, { add: { name: "<b>" } }] })],
  ])("%s: whole or not at all", async (_, variables) => {
    const before = await untouched(world);
    expect((await karin.whyNot(PLACE, variables())).extensions.code).toBe("REFUSED");
    expect(await untouched(world)).toEqual(before);
  });

  test("a date that is none, a number that is none, a strength that is none", async () => {
    for (const more of [{ since: "2026-02-30" }, { strength: "Bästis" }, { directed: "ja" }])
      expect((await karin.whyNot(DRAW, { tie: { from: town.choir, to: town.club, strength: "Know", ...more } })).extensions.code).toBe(
        "BAD_USER_INPUT",
      );
    expect((await karin.whyNot(MOVE, { map: town.map, moves: [{ actor: town.choir, x: "här", y: 0 }] })).extensions.code).toBe(
      "BAD_USER_INPUT",
    );
  });
});

test("of two who draw the same tie at the same time, in either direction, one is told that it is there", async () => {
  for (let round = 0; round < 5; round++) {
    const { addActor } = await karin.get(`mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Ny ${round}" }) { id } }`, {
      hub: town.hub,
    });
    const answers = await Promise.all([
      karin.ask(DRAW, { tie: { from: addActor.id, to: town.club, strength: "Know" } }),
      karin.ask(DRAW, { tie: { from: town.club, to: addActor.id, strength: "Steady" } }),
    ]);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused).toHaveLength(1);
    expect(["house.whyNot.taken", "maps.whyNot.duplicateTie", "house.whyNot.busy"]).toContain(refused[0]!.extensions.key);
    const { actor } = await karin.get("query($id: ID!) { actor(id: $id) { ties { totalCount } } }", { id: addActor.id });
    expect(actor.ties.totalCount).toBe(1);
  }
});

test("a map in all its parts, as its page reads it", async () => {
  const { map } = await karin.get(
    `query($id: ID!) { map(id: $id) { title area { name } placements { edges { node { x y weaver actor { name } ties { totalCount } } } }
      ties { edges { node { strength from { name } to { name } themes { name } keepers { name } } } }
      challenges { edges { node { text state owner { name } } } } views { edges { node { name filter { themes steps wished } } } } } }`,
    { id: town.map },
  );
  expect(map).toEqual({
    title: "Dalby",
    area: { name: "Dalby" },
    placements: {
      edges: [
        { node: { x: 0, y: 0, weaver: true, actor: { name: "Dalby bibliotek" }, ties: { totalCount: 1 } } },
        { node: { x: 100, y: 50, weaver: false, actor: { name: "Kyrkokören" }, ties: { totalCount: 1 } } },
      ],
    },
    ties: {
      edges: [
        {
          node: {
            strength: "Contact",
            from: { name: "Dalby bibliotek" },
            to: { name: "Kyrkokören" },
            themes: [{ name: "Språk" }],
            keepers: [{ name: "Ada Påhittad" }],
          },
        },
      ],
    },
    challenges: { edges: [{ node: { text: "Fler mötesplatser", state: "Open", owner: { name: "Dalby bibliotek" } } }] },
    views: { edges: [{ node: { name: "Språk", filter: { themes: [town.theme], steps: 1, wished: true } } }] },
  });
});

test("a view of the same name is replaced, a wish that comes true gets a strength", async () => {
  await karin.get(VIEW, { map: town.map, name: "Språk", filter: { kinds: ["School"] } });
  const { map } = await karin.get("query($id: ID!) { map(id: $id) { views { edges { node { filter { kinds themes } } } } } }", {
    id: town.map,
  });
  expect(map.views.edges).toEqual([{ node: { filter: { kinds: ["School"], themes: [] } } }]);
  const { drawTie } = await karin.get(DRAW, { tie: { from: town.school, to: town.choir, state: "Wished" } });
  const { describeTie } = await karin.get("mutation($id: ID!) { describeTie(id: $id, tie: { strength: Cooperate }) { state strength } }", {
    id: drawTie.id,
  });
  expect(describeTie).toEqual({ state: "Present", strength: "Cooperate" });
});

describe("a saved view", () => {
  const VIEWS = `query($id: ID!) { map(id: $id) { views { edges { node { name filter { themes targetGroups areas focus steps } } } } } }`;
  const kept = async () => {
    const { map } = await karin.get(VIEWS, { id: town.map });
    return map.views.edges.find(({ node }: Loose) => node.name === "Till minne").node.filter;
  };

  test("loses what is removed from the hub, follows an actor into the one that it is merged with, and has it back when that is undone", async () => {
    const made = await karin.get(
      `mutation($hub: ID!) { theme: addTheme(hub: $hub, name: "Trygghet") { id } group: addTargetGroup(hub: $hub, name: "Äldre") { id }
        area: nameArea(hub: $hub, area: { name: "Torna Hällestad" }) { id } twin: addActor(hub: $hub, actor: { name: "Kören i kyrkan" }) { id } }`,
      { hub: town.hub },
    );
    const [theme, group, area, twin] = [made.theme.id, made.group.id, made.area.id, made.twin.id];
    const filter = { themes: [theme, town.theme], targetGroups: [group], areas: [area], focus: twin, steps: 2 };
    await karin.get(VIEW, { map: town.map, name: "Till minne", filter });
    expect(await kept()).toEqual(filter);
    const { operation } = await karin.does("mutation($id: ID!) { removeTheme(id: $id) }", { id: theme });
    expect((await kept()).themes).toEqual([town.theme]);
    await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
    expect((await kept()).themes).toEqual([theme, town.theme]);
    await karin.get("mutation($id: ID!) { removeTargetGroup(id: $id) }", { id: group });
    await karin.get("mutation($id: ID!) { removeArea(id: $id) }", { id: area });
    expect(await kept()).toMatchObject({ targetGroups: [], areas: [] });
    await karin.get("mutation($keep: ID!, $duplicate: ID!) { mergeActors(keep: $keep, duplicate: $duplicate) { id } }", {
      keep: town.choir,
      duplicate: twin,
    });
    expect(await kept()).toMatchObject({ focus: town.choir, steps: 2 });
    const { actor } = await karin.get("query($id: ID!) { actor(id: $id) { formerIds } }", { id: town.choir });
    expect(actor.formerIds).toEqual([twin]);
    const alone = await karin.get(`mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Ensam" }) { id } }`, { hub: town.hub });
    await karin.get(VIEW, { map: town.map, name: "Till minne", filter: { focus: alone.addActor.id } });
    await karin.get("mutation($id: ID!) { removeActor(id: $id) }", { id: alone.addActor.id });
    expect((await kept()).focus).toBeNull();
  });
});
