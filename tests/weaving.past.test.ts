import { afterAll, beforeAll, expect, test } from "vitest";
import { historyOf, mapOn, type Past } from "../schema/weaving/time.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let boel: Asker;
let map = "";
const ids: Record<string, string> = {};
const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
const PAST = `query($map: ID!) { map(id: $map) {
  placements { edges { node { weaver actor { id name kind } } } }
  ties { edges { node { id from { id } to { id } strength state } } }
  past { whole actors { id name kind } placements { id actor weaver made } ties { id from to state strength directed since made }
    changes { day kind type subject changes { field before after } } } } }`;
const past = async (who: Asker) => (await who.get(PAST, { map })).map.past as Past & { whole: boolean };
/** As if all that was done so far had been done a while ago. */
const daysAgo = (days: number) =>
  Promise.all([
    world.sql("update event set at = now() - make_interval(days => $1) where at > now() - interval '1 hour'", [days]),
    ...["placement", "tie"].map((table) =>
      world.sql(`update ${table} set created_at = now() - make_interval(days => $1) where created_at > now() - interval '1 hour'`, [days]),
    ),
  ]);
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  boel = await world.member("lund", "Boel", "Member");
  const hub = world.hub("lund");
  map = (await karin.get(`mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Dalby" }) { id } }`, { hub })).startMap.id;
  const names = ["Biblioteket", "Kören", "Hemliga", "Borttagna", "Dubbletten", "Lyfta"];
  const { placeActors } = await karin.get(
    "mutation($map: ID!, $actors: [PlaceInput!]!) { placeActors(map: $map, actors: $actors) { actor { id name } } }",
    { map, actors: names.map((name) => ({ add: { name, ...(name === "Hemliga" && { visibility: "members" }) } })) },
  );
  for (const { actor } of placeActors) ids[actor.name] = actor.id;
  const draw = async (from: string, to: string, more = "strength: Contact") =>
    (await karin.get(`mutation { drawTie(tie: { from: "${ids[from]}", to: "${ids[to]}", ${more} }) { id } }`)).drawTie.id as string;
  ids.old = await draw("Biblioteket", "Kören", 'strength: Know, since: "2019-10-01"');
  await draw("Biblioteket", "Hemliga");
  await draw("Biblioteket", "Borttagna");
  await draw("Biblioteket", "Lyfta");
  await draw("Kören", "Dubbletten");
  await daysAgo(60);
  await karin.get(`mutation { describeTie(id: "${ids.old}", tie: { strength: Steady }) { id } }`);
  await karin.get(`mutation { markWeaver(map: "${map}", actor: "${ids.Biblioteket}", weaver: true) { id } }`);
  await karin.get(`mutation { moveActors(map: "${map}", moves: [{ actor: "${ids.Kören}", x: 1, y: 2 }]) { id } }`);
  await karin.get(`mutation { describeActor(id: "${ids.Kören}", actor: { name: "Kyrkokören", about: "Sjunger" }) { id } }`);
  await daysAgo(30);
  await karin.get(`mutation { removeActor(id: "${ids.Borttagna}") }`);
  await karin.get(`mutation { liftActors(map: "${map}", actors: ["${ids.Lyfta}"]) }`);
  await karin.get(`mutation { mergeActors(keep: "${ids.Biblioteket}", duplicate: "${ids.Dubbletten}") { id } }`);
}, 60_000);
afterAll(() => world.close());

const then = async (who: Asker, day: string) => {
  const { actors, ties } = mapOn(historyOf(await past(who)), day);
  return [
    actors
      .map(({ name, weaver }) => (weaver ? `${name}*` : name))
      .sort()
      .join(" "),
    ties
      .map(({ strength }) => strength)
      .sort()
      .join(""),
  ];
};

test("the past gives the map of every day: what was cut, renamed, merged and lifted stood there", async () => {
  expect(await then(karin, "2019-09-30")).toEqual(["", ""]);
  expect(await then(karin, "2019-10-01")).toEqual(["Biblioteket Kören", "1"]);
  expect(await then(karin, dayBefore(59))).toEqual(["Biblioteket Borttagna Dubbletten Hemliga Kören Lyfta", "12222"]);
  expect(await then(karin, dayBefore(29))).toEqual(["Biblioteket* Borttagna Dubbletten Hemliga Kyrkokören Lyfta", "22224"]);
  expect(await then(karin, today)).toEqual(["Biblioteket* Hemliga Kyrkokören", "24"]);
});

test("today it is the map as everyone reads it, and nothing is told of what a picture does not show", async () => {
  const { map: now } = await karin.get(PAST, { map });
  const { actors, ties } = mapOn(historyOf(now.past), today);
  const places = now.placements.edges.map(({ node }: { node: { weaver: boolean; actor: object } }) => ({
    ...node.actor,
    weaver: node.weaver,
  }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(actors.map(({ placement, ...actor }) => actor).sort(byId)).toEqual(places.toSorted(byId));
  expect(ties.map(({ id }) => id).sort()).toEqual(now.ties.edges.map(({ node }: { node: { id: string } }) => node.id).sort());
  expect(now.past.whole).toBe(true);
  expect(JSON.stringify(now.past)).not.toMatch(/Sjunger|"x"|"about"/);
});

test("a visitor sees of the past what is public, and of nothing closed its name or its id", async () => {
  const visitor = world.visitor();
  expect(await then(visitor, dayBefore(29))).toEqual(["Biblioteket* Borttagna Dubbletten Kyrkokören Lyfta", "2224"]);
  expect(JSON.stringify(await past(visitor))).not.toContain(ids.Hemliga);
  await karin.get(`mutation { describeActor(id: "${ids.Kören}", actor: { visibility: members }) { id } }`);
  await karin.get(`mutation { describeActor(id: "${ids.Lyfta}", actor: { visibility: members }) { id } }`);
  const text = JSON.stringify(await past(visitor));
  for (const hidden of [ids.Kören, ids.old, ids.Lyfta, "Kyrkokören", "Lyfta"]) expect(text).not.toContain(hidden);
  expect(await then(visitor, dayBefore(29))).toEqual(["Biblioteket* Borttagna Dubbletten", "2"]);
  expect(await then(boel, dayBefore(29))).toEqual(["Biblioteket* Borttagna Dubbletten Hemliga Kyrkokören Lyfta", "22224"]);
});

test("a day is named by any member, once, not in the future, and goes with its map", async () => {
  const NAME =
    "mutation($map: ID!, $name: String!, $day: Date!) { nameSnapshot(map: $map, snapshot: { name: $name, day: $day }) { id name day } }";
  const { nameSnapshot } = await boel.get(NAME, { map, name: "  Årssamtalet  2025 ", day: "2025-11-30" });
  expect(nameSnapshot).toMatchObject({ name: "Årssamtalet 2025", day: "2025-11-30" });
  expect((await boel.whyNot(NAME, { map, name: "Årssamtalet 2025", day: "2025-01-01" })).extensions.key).toBe("time.whyNot.nameTaken");
  expect((await boel.whyNot(NAME, { map, name: "Sen", day: "2999-01-01" })).extensions.key).toBe("house.whyNot.dateInFuture");
  const { nameSnapshot: other } = await boel.get(NAME, { map, name: "Vårens samtal", day: "2025-04-30" });
  const DESCRIBE = "mutation($id: ID!, $to: SnapshotPatch!) { describeSnapshot(id: $id, snapshot: $to) { name day note } }";
  const describe = (to: object) => boel.does(DESCRIBE, { id: other.id, to });
  expect((await boel.whyNot(DESCRIBE, { id: other.id, to: { name: "Årssamtalet 2025" } })).extensions.key).toBe("time.whyNot.nameTaken");
  expect((await boel.whyNot(DESCRIBE, { id: other.id, to: { name: " " } })).extensions.key).toBe("house.whyNot.nameMissing");
  const { data, operation: renaming } = await describe({ name: "Samtalet i maj", note: "Bra" });
  expect(data.describeSnapshot).toEqual({ name: "Samtalet i maj", day: "2025-04-30", note: "Bra" });
  await boel.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation: renaming });
  expect((await boel.get(`{ node(id: "${other.id}") { ... on Snapshot { name note } } }`)).node).toEqual({
    name: "Vårens samtal",
    note: null,
  });
  await boel.get("mutation($id: ID!) { removeSnapshot(id: $id) }", { id: other.id });
  await boel.get(DESCRIBE, { id: nameSnapshot.id, to: { name: "Årssamtalet 2025", note: "Bra" } });
  const NAMED = "query($map: ID!) { map(id: $map) { snapshots { edges { node { name day note } } } } }";
  expect((await world.visitor().get(NAMED, { map })).map.snapshots.edges).toHaveLength(1);
  await karin.get(`mutation { describeMap(id: "${map}", map: { visibility: members }) { id } }`);
  await karin.get(`mutation { describeMap(id: "${map}", map: { visibility: public }) { id } }`);
  const { operation } = await karin.does(`mutation { removeMap(id: "${map}") }`);
  await karin.get("mutation($operation: ID!) { undo(operation: $operation) }", { operation });
  expect((await karin.get(NAMED, { map })).map.snapshots.edges).toHaveLength(1);
});
