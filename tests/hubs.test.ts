import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strictest } from "../schema/hubs.ts";
import { build, type Town } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let visitor: Asker;
let borja: Asker;
let town: Town;
/** What only Lund's members may know of: an actor, its tie, its place and its unit, a map, and a person. */
let hidden: string[];

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin Hemlig");
  borja = await world.member("boras", "Börja");
  visitor = world.visitor();
  town = await build(world, karin);
  const made = async (document: string, variables: object) =>
    ((Object.values(await karin.get(document, variables))[0] as Loose)?.id ?? "") as string;
  const actor = await made(
    'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Kvinnojouren Hemlig", visibility: members }) { id } }',
    { hub: town.hub },
  );
  const tie = await made(
    'mutation($from: ID!, $to: ID!) { drawTie(tie: { from: $from, to: $to, strength: Know, note: "Hemlig" }) { id } }',
    { from: actor, to: town.choir },
  );
  const map = await made('mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Hemlig karta", visibility: members }) { id } }', {
    hub: town.hub,
  });
  const { placeActors } = await karin.get(
    "mutation($map: ID!, $actor: ID!) { placeActors(map: $map, actors: [{ actor: $actor }]) { id } }",
    { map: town.map, actor },
  );
  await karin.get("mutation($id: ID!, $parent: ID!) { describeActor(id: $id, actor: { parent: $parent }) { id } }", {
    id: town.school,
    parent: actor,
  });
  await karin.get("mutation($id: ID!, $owner: ID!) { describeChallenge(id: $id, challenge: { owner: $owner }) { id } }", {
    id: town.challenge,
    owner: actor,
  });
  hidden = [actor, tie, map, placeActors[0].id, town.contact, karin.id];
});
afterAll(() => world.close());

test.each([
  [["public", "public"], "public"],
  [["public", "members"], "members"],
  [[], "public"],
] as const)("the strictest of %j is %s", (all, expected) => {
  expect(strictest(...all)).toBe(expected);
});

const EVERYTHING = `{ hub(slug: "lund") { id name seq
  members { totalCount edges { node { id person { id name } } } }
  assignments { totalCount edges { node { id role person { id name } } } }
  areas(first: 9) { totalCount edges { node { name maps(first: 9) { totalCount edges { node { id title } } } areas { totalCount } } } }
  themes { edges { node { name } } }
  events(first: 5000) { totalCount edges { node { id label by { id name } node { id } } } }
  actors(first: 20) { totalCount edges { node { id name parent { id } units(first: 9) { edges { node { id name } } } contacts(first: 9) { totalCount edges { node { id name } } }
    ties(first: 20) { totalCount edges { node { id note from { id } to { id name } keepers { id name } } } } placements(first: 9) { totalCount edges { node { id } } } } } }
  maps(first: 9) { totalCount edges { node { id title placements(first: 20) { totalCount edges { node { id actor { id } ties { totalCount } } } } ties(first: 20) { totalCount edges { node { id } } }
    challenges(first: 9) { edges { node { text owner { id } } } } } } } } }`;

describe.each(["visitor", "a member of another hub"])("%s", (who) => {
  const outsider = () => (who === "visitor" ? visitor : borja);

  test("reads what is public", async () => {
    const { hub } = await outsider().get(EVERYTHING);
    expect(hub.actors.edges.map(({ node }: Loose) => node.name)).toEqual(["Dalby bibliotek", "Dalby GIF", "Hagalundskolan", "Kyrkokören"]);
    expect(hub.maps.edges.map(({ node }: Loose) => node.title)).toEqual(["Dalby"]);
    expect(hub.maps.edges[0].node.placements.totalCount).toBe(2);
  });

  test("finds no trace of what is for members: no row, no name, no id through a relation, no count", async () => {
    const { hub } = await outsider().get(EVERYTHING);
    const seen = JSON.stringify(hub);
    for (const id of hidden) expect(seen).not.toContain(id);
    expect(seen).not.toMatch(/hemlig/i);
    expect(hub.actors.totalCount).toBe(4);
    expect(hub.maps.totalCount).toBe(1);
    expect(hub.members).toEqual({ totalCount: 0, edges: [] });
    expect(hub.assignments).toEqual({ totalCount: 0, edges: [] });
    const choir = hub.actors.edges.find(({ node }: Loose) => node.id === town.choir).node;
    expect(choir.ties.totalCount).toBe(1);
    expect(hub.actors.edges.find(({ node }: Loose) => node.id === town.library).node.contacts).toEqual({ totalCount: 0, edges: [] });
    expect(hub.maps.edges[0].node.challenges.edges[0].node.owner).toBeNull();
  });

  test("meets null in the place of each, by id and by type", async () => {
    const { nodes } = await outsider().get("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: hidden });
    expect(nodes).toEqual(hidden.map(() => null));
    expect(
      await outsider().get("query($actor: ID!, $map: ID!) { actor(id: $actor) { id } map(id: $map) { id } }", {
        actor: hidden[0],
        map: hidden[2],
      }),
    ).toEqual({ actor: null, map: null });
  });

  test("cannot tell what is hidden from what never was, in any room", async () => {
    for (const room of [hidden[0], "01a200d0-2697-72c2-b523-22448da12085", "x"]) {
      const ear = outsider().listen("subscription($room: ID!) { changed(room: $room, after: 0) { seq } }", { room });
      await ear.until(() => ear.problems.length === 1);
      expect(ear.problems[0]).toMatchObject({ extensions: { code: "REFUSED", key: "house.whyNot.unknown" } });
    }
  });

  test("may not whisper or hear whispers", async () => {
    const no = await outsider().whyNot('mutation($room: ID!) { whisper(room: $room, client: "x", what: {}) }', { room: town.map });
    expect(["house.whyNot.signedOut", "house.whyNot.notMember"]).toContain(no.extensions.key);
    const ear = outsider().listen("subscription($room: ID!) { whispered(room: $room) { what } }", { room: town.map });
    await ear.until(() => ear.problems.length === 1);
    expect(ear.problems[0].extensions.key).toBe("house.whyNot.notMember");
  });

  test("hears of public changes only", async () => {
    const ear = outsider().listen(
      "subscription($room: ID!) { changed(room: $room, after: 0) { seq caughtUp event { label node { id } } } }",
      { room: town.hub },
    );
    await ear.until((heard) => heard.some(({ changed }) => changed.caughtUp));
    const describe = (id: string, about: string) =>
      karin.get("mutation($id: ID!, $about: String!) { describeActor(id: $id, actor: { about: $about }) { id } }", { id, about });
    await describe(hidden[0]!, `Hemligt ${who}`);
    await describe(town.club, `Öppet ${who}`);
    await ear.until((heard) => heard.at(-1).changed.event?.label === "Dalby GIF");
    expect(JSON.stringify(ear.heard)).not.toMatch(/hemlig/i);
    for (const id of hidden) expect(JSON.stringify(ear.heard)).not.toContain(id);
  });
});

test("a member sees all of it", async () => {
  const { hub } = await karin.get(EVERYTHING);
  const seen = JSON.stringify(hub);
  for (const id of hidden) expect(seen).toContain(id);
  expect(hub.members.edges[0].node).toMatchObject({ person: { name: "Karin Hemlig" } });
  expect(hub.assignments.edges[0].node).toMatchObject({ role: "Coordinator", person: { name: "Karin Hemlig" } });
});

test("what was members' own stays so in the history when the thing is opened to all", async () => {
  const { addActor } = await karin.get(
    'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Öppnas", about: "Hemligt förslag", visibility: members }) { id } }',
    { hub: town.hub },
  );
  await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Öppet", visibility: public }) { id } }', {
    id: addActor.id,
  });
  const { hub } = await visitor.get('{ hub(slug: "lund") { events(first: 5000) { edges { node { label changes { before after } } } } } }');
  expect(JSON.stringify(hub)).not.toContain("Hemligt förslag");
  expect((await visitor.get("query($id: ID!) { actor(id: $id) { about } }", { id: addActor.id })).actor.about).toBe("Öppet");
});

describe("hubs", () => {
  test("are all listed, in alphabetical order, and found by their path", async () => {
    const { hubs } = await visitor.get("{ hubs { totalCount edges { node { slug } } } }");
    expect(hubs).toEqual({ totalCount: 2, edges: [{ node: { slug: "boras" } }, { node: { slug: "lund" } }] });
    expect(await visitor.get('{ hub(slug: "nowhere") { id } me { person { name } } }')).toEqual({ hub: null, me: null });
    expect((await visitor.whyNot('{ hub(slug: "\\u0000") { id } }')).extensions.key).toBe("house.whyNot.controlCharacters");
  });

  test("know their members, who know themselves", async () => {
    expect(await karin.get("{ me { person { name } memberships { hub { slug } } assignments { role } } }")).toEqual({
      me: { person: { name: "Karin Hemlig" }, memberships: [{ hub: { slug: "lund" } }], assignments: [{ role: "Coordinator" }] },
    });
  });
});
