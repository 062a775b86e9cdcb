import type { PostgreSqlConnection } from "@mikro-orm/postgresql";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AreasRead, bridgesIn, rowsOf, trendOf } from "../client/weaving/areas.ts";
import { graphOf } from "../schema/weaving/graph.ts";
import type { Stage } from "../schema/weaving/stageAt.ts";
import { weakestOf } from "../schema/weaving/weakest.ts";
import { Analyst } from "../server/weaving/Analyst.ts";
import { type Asker, askerAt, type Loose, openOn, openWorld, type World } from "./world.ts";

/** A network of one-letter actors, written as its ties: `ab bc`. */
const woven = (actors: string, ties: string) =>
  graphOf({
    actors: [...actors].map((id) => ({ id, weaver: false })),
    ties: ties
      .split(" ")
      .filter(Boolean)
      .map(([from, to]) => ({ from: from!, to: to!, strength: 2 })),
  });

describe("the weakest spot", () => {
  test.each([
    ["nobody", "", "", { key: "across.weakest.empty" }],
    ["three", "abc", "ab", { key: "across.weakest.few", values: { count: 3 } }],
    ["no ties", "abcd", "", { key: "across.weakest.noTies" }],
    ["a star", "abcde", "ab ac ad ae", { key: "across.weakest.all", values: { actor: "a" } }],
    ["two clusters over one", "abcdefg", "ab bc ca ad de ef fd da cg", { key: "across.weakest.most", values: { actor: "a" } }],
    ["groups apart", "abcdef", "ab cd", { key: "across.weakest.apart", values: { groups: 2, alone: 2 } }],
    ["one group, and some alone", "abcdef", "ab bc ca", { key: "across.weakest.alone", values: { count: 3 } }],
    ["a loose end on a ring", "abcdefg", "ab bc cd de ef fa ag", { key: "across.weakest.much", values: { actor: "a" } }],
    ["a ring", "abcde", "ab bc cd de ea", { key: "across.weakest.none" }],
  ])("of %s", (_, actors, ties, said) => {
    expect(weakestOf(woven(actors, ties))).toEqual(said);
  });
});

describe("the page of all areas", () => {
  const said = (stage: Stage, efficiency: number, ties: number, isTold = true) => ({
    actors: 9,
    ties,
    stage,
    isTold,
    measures: [{ id: "efficiency", value: efficiency }],
  });

  test.each([
    ["on, when it has reached another stage", said("Hubs", 0.4, 9), said("Star", 0.5, 8), { way: "up", from: "Star", ties: 1 }],
    ["back, when it has fallen to one", said("Star", 0.5, 7), said("Hubs", 0.5, 9), { way: "down", from: "Hubs", ties: -2 }],
    ["on, when all are nearer", said("Star", 0.53, 9), said("Star", 0.5, 9), { way: "up", ties: 0 }],
    ["nowhere, when hardly anything has changed", said("Star", 0.51, 9), said("Star", 0.5, 9), { way: "same", ties: 0 }],
    ["by no stage, where none could be told", said("Hubs", 0.51, 9), said("Star", 0.5, 8, false), { way: "untold", ties: 1 }],
    ["from nothing", said("Star", 0.5, 9), null, { way: "new", ties: 9 }],
  ])("tells that a network has gone %s", (_, now, before, trend) => {
    expect(trendOf(now, before)).toEqual(trend);
  });

  const map = (id: string, area: string | null, actors: [id: string, ...areas: string[]][]) => ({
    id,
    title: `Karta ${id}`,
    changedAt: null,
    area: area ? { id: area, name: area } : null,
    placements: { edges: actors.map(([actor, ...areas]) => placed(actor, areas)) },
  });
  const placed = (id: string, areas: string[]) => ({
    node: { id, weaver: false, actor: { id, name: id, areas: areas.map((name) => ({ id: name, name })) } },
  });
  const areas = [
    ["öster", null],
    ["dalby", "öster"],
    ["genarp", "öster"],
  ].map(([id, parent]) => ({ node: { id: id!, name: id!, parent: parent ? { id: parent } : null } }));
  const hub = (...maps: ReturnType<typeof map>[]) =>
    ({ id: "h", slug: "h", name: "H", seq: 1, areas: { edges: areas }, maps: { edges: maps.map((node) => ({ node })) } }) as AreasRead;

  test("has a row for each map, and one for each area that waits for its first", () => {
    const rows = rowsOf(hub(map("1", "dalby", []), map("2", null, [])), undefined);
    expect(rows.map(({ name, map: drawn }) => [name, !!drawn])).toEqual([
      ["dalby: Karta 1", true],
      ["Karta 2", true],
      ["genarp", false],
    ]);
  });

  test("names who stands on several maps or acts beyond the own", () => {
    const read = hub(map("1", "dalby", [["kör", "dalby"], ["lkf"], ["polis", "dalby", "genarp"]]), map("2", "genarp", [["lkf", "genarp"]]));
    const bridges = bridgesIn(read, new Intl.Collator("sv"));
    expect(bridges.map(({ name, maps, elsewhere }) => [name, maps.length, elsewhere.map(({ id }) => id)])).toEqual([
      ["lkf", 2, []],
      ["polis", 1, ["genarp"]],
    ]);
  });
});

const WEAVE = `query ($map: ID!, $on: Date) { map(id: $map) { weave(on: $on) {
  actors ties stage certainty odds reasons { key values } next { stage share missing { key values } }
  readiness weakest { key values } measures { id value } } } }`;

let world: World;
let karin: Asker;
let map: string;
let ids: Record<string, string>;

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  const hub = world.hub("lund");
  map = (await karin.get('mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Dalby" }) { id } }', { hub })).startMap.id;
  const names = ["Biblioteket", "Scouterna", "Kören", "Skolan", "Lions", "Skyddsrummet"];
  const actors = names.map((name, at) => ({ add: { name }, weaver: at === 0 }));
  const { placeActors } = await karin.get(
    "mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { actor { id name } } }",
    { map, actors },
  );
  ids = Object.fromEntries(placeActors.map(({ actor }: Loose) => [actor.name, actor.id]));
  for (const [at, name] of names.slice(1).entries()) await draw("Biblioteket", name, `20${20 + at}-03-01`);
  await karin.get("mutation($id: ID!) { describeActor(id: $id, actor: { visibility: members }) { id } }", { id: ids.Skyddsrummet });
});
afterAll(() => world.close());

const draw = (from: string, to: string, since: string) =>
  karin.get("mutation($tie: TieInput!) { drawTie(tie: $tie) { id } }", {
    tie: { from: ids[from], to: ids[to], strength: "Contact", since },
  });
const weave = async (asker: Asker, on?: string): Promise<Loose> => (await asker.get(WEAVE, { map, on })).map.weave;

describe("what a map says of its network", () => {
  test("is its stage with its reasons, its exit, its weakest spot and its measures", async () => {
    const star = await weave(karin);
    expect(star).toMatchObject({ actors: 6, ties: 5, stage: "Star", readiness: 0, next: { stage: "Hubs" } });
    expect(star.weakest).toEqual({ key: "across.weakest.all", values: { actor: ids.Biblioteket } });
    expect(star.measures).toContainEqual({ id: "components", value: 1 });
    expect(star.measures).toContainEqual({ id: "degreeCentralisation", value: 1 });
    expect(star.reasons.length).toBeGreaterThan(0);
  });

  test("is what its day was", async () => {
    expect(await weave(karin, "2021-12-31")).toMatchObject({ ties: 2, stage: "Scattered" });
    expect(await weave(karin, "2019-01-01")).toMatchObject({ ties: 0 });
  });

  test("is worked out for outsiders from what is public alone, whoever asked before", async () => {
    const outsider = await weave(world.visitor());
    expect(outsider).toMatchObject({ actors: 5, ties: 4 });
    expect(JSON.stringify(outsider)).not.toContain(ids.Skyddsrummet);
    expect(await weave(karin)).toMatchObject({ actors: 6, ties: 5 });
    expect(await weave(world.visitor(), "2026-01-01")).toMatchObject({ actors: 5, ties: 4 });
    expect(await weave(await world.member("boras", "Börja"))).toEqual(outsider);
  });

  test("changes with the map, and with nothing else", async () => {
    const before = await weave(karin);
    await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { name: "Bibblan" }) { id } }', { id: ids.Biblioteket });
    expect(await weave(karin)).toEqual(before);
    await draw("Scouterna", "Kören", "2024-05-01");
    expect(await weave(karin)).toMatchObject({ ties: 6 });
  });

  test("of all maps of a hub is asked in as many statements as of one", async () => {
    const hub = world.hub("lund");
    const start = 'mutation($hub: ID!) { startMap(hub: $hub, map: { title: "En till" }) { id } }';
    const all =
      '{ hub(slug: "lund") { maps(first: 20) { edges { node { id now: weave { stage } before: weave(on: "2024-01-01") { stage } } } } } }';
    const one = await statementsOf(all);
    for (let more = 0; more < 3; more++) await karin.get(start, { hub });
    const many = await statementsOf(all);
    expect(many.data.hub.maps.edges).toHaveLength(4);
    expect(many.count).toBe(one.count);
  });

  test("is costly: nobody asks for it of thousands of maps at once", async () => {
    const asked = '{ hub(slug: "lund") { maps(first: 600) { edges { node { weave { stage } } } } } }';
    expect((await karin.whyNot(asked)).extensions.key).toBe("edge.whyNot.cost");
  });
});

test("whoever waits for what a map says keeps no connection from others", async () => {
  const { app, address } = await openOn(world.database, { DATABASE_CONNECTIONS: "1" });
  const asker = askerAt(address, karin, () => {});
  const years = Array.from({ length: 48 }, (_, at) => `of${at}: weave(on: "${1975 + at}-06-01") { stage }`);
  const order: string[] = [];
  const waiting = asker.get(`query($map: ID!) { map(id: $map) { ${years.join(" ")} } }`, { map }).then(() => order.push("waiting"));
  await asker.get("query($map: ID!) { map(id: $map) { changedAt } }", { map }).then(() => order.push("other"));
  await waiting;
  expect(order).toEqual(["other", "waiting"]);
  await app.close();
});

/** What an operation is answered, and with how many statements on the connections that serve. */
async function statementsOf(document: string): Promise<{ data: Loose; count: number }> {
  let count = 0;
  const pool = await (world.app.orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  const hear = (client: PoolClient) => {
    const { query } = client;
    client.query = ((...asked: unknown[]) => {
      if (/^\s*(with|select) (?!.*set_config)/i.test((asked[0] as { text?: string }).text ?? String(asked[0]))) count++;
      return (query as (...all: unknown[]) => unknown).apply(client, asked);
    }) as typeof client.query;
    pool.once("release", () => Object.assign(client, { query }));
  };
  pool.once("acquire", hear);
  return { data: await karin.get(document), count };
}

describe("the analyst", () => {
  const star = (leaves: number) => {
    const actors = Array.from({ length: leaves + 1 }, (_, at) => [`${at}`, at === 0]);
    return JSON.stringify({ actors, ties: Array.from({ length: leaves }, (_, at) => [0, at + 1, 2]) });
  };
  const bounds = { patience: 10_000, waiting: 1_000_000, remembered: 10 };

  test("says plainly when its thread died, and answers the next question with a new one", async () => {
    const analyst = new Analyst(bounds);
    const [broken, whole] = [analyst.weave("{"), analyst.weave(star(5))];
    await expect(broken).rejects.toMatchObject({ refusal: { key: "across.whyNot.interrupted" } });
    expect(await whole).toMatchObject({ stage: "Star" });
    await analyst.close();
  });

  test("gives up a map that takes too long, and takes on no more than it can bear", async () => {
    const analyst = new Analyst({ ...bounds, patience: 1, waiting: 500 });
    const [large, waiting, refused] = [analyst.weave(star(3_000)), analyst.weave(star(4)), analyst.weave(star(300))];
    await expect(refused).rejects.toMatchObject({ refusal: { key: "across.whyNot.busy" } });
    expect(await large).toBeNull();
    await waiting;
    await analyst.close();
    await expect(analyst.weave(star(6))).rejects.toMatchObject({ refusal: { key: "across.whyNot.interrupted" } });
  });
});
