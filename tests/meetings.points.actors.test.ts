import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "./agendas.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

const START = "mutation($hub: ID!, $council: CouncilInput!) { startCouncil(hub: $hub, council: $council) { id } }";
const SEND =
  "mutation($council: ID!, $point: PointInput!) { sendPoint(council: $council, point: $point) { person { name } actor { name } } }";

let world: World;
let karin: Asker;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
});
afterAll(() => world.close());

test("whoever speaks for an actor of the area sends in points for it without a seat, and for nobody else", async () => {
  const hub = world.hub("lund");
  const made = async (document: string, variables: object) => Object.values(await karin.get(document, variables))[0] as Loose;
  const area = async (name: string) =>
    (await made("mutation($hub: ID!, $name: String!) { nameArea(hub: $hub, area: { name: $name }) { id } }", { hub, name })).id as string;
  const [dalby, genarp] = [await area("Dalby"), await area("Genarp")];
  const actor = async (name: string, areas: string[] = []) =>
    (
      await made("mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }", {
        hub,
        actor: { name, areas },
      })
    ).id as string;
  const [onMap, acts, elsewhere] = [await actor("Kören"), await actor("Klubben", [dalby]), await actor("Skolan", [genarp])];
  const map = await made('mutation($hub: ID!, $area: ID!) { startMap(hub: $hub, map: { title: "Dalby", area: $area }) { id } }', {
    hub,
    area: dalby,
  });
  await karin.get("mutation($map: ID!, $actor: ID!) { placeActors(map: $map, actors: [{ actor: $actor }]) { id } }", {
    map: map.id,
    actor: onMap,
  });
  const speaker = async (name: string, ...actors: string[]) => {
    const asker = await world.member("lund", name, "Member");
    for (const id of actors)
      await world.sql("insert into representation (hub_id, person_id, actor_id, visibility) values ($1, $2, $3, 'members')", [
        hub,
        asker.id,
        id,
      ]);
    await until(async () => (await asker.get("{ me { rights { actors } } }")).me.rights.actors.length === actors.length);
    return asker;
  };
  const council = { name: "Dalby nätverk", kind: "NeighbourhoodNetwork", area: dalby };
  const { id } = await made(START, { hub, council });
  const point = (of?: string) => ({ council: id, point: { title: "Bänkar", actor: of } });
  const key = async (who: Asker, of?: string) => (await who.whyNot(SEND, point(of))).extensions.key;

  const kim = await speaker("Kim", onMap, elsewhere);
  expect((await kim.get("query($id: ID!) { council(id: $id) { myActors { edges { node { id } } } } }", { id })).council.myActors).toEqual({
    edges: [{ node: { id: onMap } }],
  });
  expect((await kim.get(SEND, point(onMap))).sendPoint).toMatchObject({ actor: { name: "Kören" }, person: { name: "Kim" } });
  expect(await key(kim)).toBe("points.whyNot.forWhom");
  expect(await key(kim, elsewhere)).toBe("points.whyNot.forWhom");
  expect(await key(kim, acts)).toBe("points.whyNot.notTheirs");
  expect((await (await speaker("Klas", acts)).get(SEND, point(acts))).sendPoint).toMatchObject({ actor: { name: "Klubben" } });
  expect(await key(await speaker("Siv", elsewhere), elsewhere)).toBe("points.whyNot.noActorHere");
  expect(await key(await world.member("lund", "Vera", "Member"))).toBe("points.whyNot.noActorHere");
  await karin.get("mutation($id: ID!) { describeCouncil(id: $id, council: { points: { from: Sitting } }) { id } }", { id });
  expect(await key(kim, onMap)).toBe("points.whyNot.notSitting");
  const { id: whole } = await made(START, { hub, council: { ...council, area: null } });
  expect((await kim.get(SEND, { council: whole, point: point(elsewhere).point })).sendPoint).toMatchObject({ actor: { name: "Skolan" } });
});
