import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Held,
  type Rights,
  Role,
  rightsOf,
  whyNotAssign,
  whyNotDescribe,
  whyNotLetGo,
  whyNotShow,
  whyNotWeave,
} from "../schema/hubs.ts";
import { build, type Town } from "./deeds.ts";
import { type Asker, openWorld, type World } from "./world.ts";

const can = (roles: Omit<Held, "hub">[], actors: string[] = []): Rights =>
  rightsOf(
    ["lund"],
    roles.map((role) => ({ hub: "lund", ...role })),
    actors,
  );

describe("what a role allows", () => {
  test.each`
    role               | describes | weaves   | admits   | administers
    ${undefined}       | ${false}  | ${false} | ${false} | ${false}
    ${"Secretary"}     | ${false}  | ${false} | ${false} | ${false}
    ${"Chair"}         | ${false}  | ${false} | ${false} | ${false}
    ${"Weaver"}        | ${true}   | ${true}  | ${false} | ${false}
    ${"Official"}      | ${true}   | ${false} | ${false} | ${false}
    ${"Coordinator"}   | ${true}   | ${true}  | ${true}  | ${false}
    ${"Administrator"} | ${true}   | ${true}  | ${true}  | ${true}
  `("$role", ({ role, describes, weaves, admits, administers }) => {
    const rights = can(role ? [{ role }] : []);
    expect(!whyNotDescribe(rights, { hub: "lund", actors: ["choir"] })).toBe(describes);
    expect(!whyNotWeave(rights, { hub: "lund", area: "dalby" })).toBe(weaves);
    expect(!whyNotAssign(rights, "lund", Role.Weaver)).toBe(admits);
    expect(!whyNotAssign(rights, "lund", Role.Coordinator)).toBe(administers);
  });

  test("a role for an area reaches its maps and no others", () => {
    const rights = can([{ role: Role.Weaver, areas: ["dalby", "hällestad"] }]);
    expect(whyNotWeave(rights, { hub: "lund", area: "hällestad" })).toBeUndefined();
    expect(whyNotWeave(rights, { hub: "lund", area: "genarp" })?.key).toBe("hubs.whyNot.notWeaver");
    expect(whyNotWeave(rights, { hub: "lund" })?.key).toBe("hubs.whyNot.notWeaver");
    expect(can([{ role: Role.Administrator, areas: ["dalby"] }]).administratorOf).toEqual([]);
  });

  test("whoever acts for an actor describes it and its ties, and no other", () => {
    expect(whyNotDescribe(can([], ["choir"]), { hub: "lund", actors: ["library", "choir"] })).toBeUndefined();
    expect(whyNotDescribe(can([], ["choir"]), { hub: "lund", actors: ["library"] })?.key).toBe("hubs.whyNot.notDescriber");
  });

  test("a role in a hub that one has left, or in another, allows nothing", () => {
    const rights = rightsOf(["borås"], [{ hub: "lund", role: Role.Administrator }], []);
    expect(rights).toMatchObject({ officialOf: [], describerOf: [], coordinatorOf: [], administratorOf: [], weaves: [] });
    expect(whyNotDescribe(rights, { hub: "lund" })?.key).toBe("house.whyNot.notMember");
  });

  test("nobody closes a thing to a circle that they are not in", () => {
    expect(whyNotShow(can([]), "lund", "members")).toBeUndefined();
    expect(whyNotShow(can([{ role: Role.Weaver }]), "lund", "officials")?.key).toBe("hubs.whyNot.notOfficial");
    expect(whyNotShow(can([{ role: Role.Official }]), "lund", "officials")).toBeUndefined();
    expect(whyNotShow(can([{ role: Role.Administrator }]), "lund", "parties", ["choir"])?.key).toBe("hubs.whyNot.notParty");
    expect(whyNotShow(can([], ["choir"]), "lund", "parties", ["choir"])).toBeUndefined();
  });

  test("the last administrator cannot let go", () => {
    expect(whyNotLetGo(["a"], "a")?.key).toBe("hubs.whyNot.lastAdministrator");
    expect(whyNotLetGo(["a", "b"], "a")).toBeUndefined();
    expect(whyNotLetGo(["a"], "b")).toBeUndefined();
  });
});

let world: World;
let coordinator: Asker;
let administrator: Asker;
let weaver: Asker;
let official: Asker;
let member: Asker;
let town: Town;

beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.member("lund", "Cilla");
  administrator = await world.member("lund", "Ada", "Administrator");
  weaver = await world.member("lund", "Vera", "Weaver");
  official = await world.member("lund", "Olle", "Official");
  member = await world.member("lund", "Mia", "Member");
  town = await build(world, coordinator);
});
afterAll(() => world.close());

const seatOf = async (who: Asker) => {
  const { hub } = await coordinator.get('{ hub(slug: "lund") { members { edges { node { id person { id } } } } } }');
  return hub.members.edges.find(({ node }: never) => (node as { person: { id: string } }).person.id === who.id).node.id as string;
};

describe("in a hub", () => {
  test("what one may is told as the rules say it", async () => {
    const { me } = await weaver.get("{ me { rights { memberOf describerOf weaves coordinatorOf } assignments { role area { id } } } }");
    expect(me).toEqual({
      rights: { memberOf: [town.hub], describerOf: [town.hub], weaves: [town.hub], coordinatorOf: [] },
      assignments: [{ role: "Weaver", area: null }],
    });
  });

  const deedsOf = [
    ["describes an actor", "mutation($id: ID!, $about: String!) { describeActor(id: $id, actor: { about: $about }) { id } }", "library"],
    ["draws on a map", "mutation($id: ID!, $about: String!) { describeMap(id: $id, map: { about: $about }) { id } }", "map"],
    ["names an area", "mutation($id: ID!, $about: String!) { describeArea(id: $id, area: { about: $about }) { id } }", "area"],
  ] as const;
  test.each([
    ["a member", () => member, []],
    ["a weaver", () => weaver, [0, 1]],
    ["an official", () => official, [0]],
    ["a coordinator", () => coordinator, [0, 1, 2]],
    ["an administrator", () => administrator, [0, 1, 2]],
  ] as const)("%s does what the role allows and no more", async (_, who, allowed) => {
    for (const [at, [, document, thing]] of deedsOf.entries()) {
      const { errors } = await who().ask(document, { id: town[thing], about: who().name });
      expect([at, errors?.[0]?.extensions.key]).toEqual([
        at,
        (allowed as readonly number[]).includes(at) ? undefined : expect.stringMatching(/^hubs\.whyNot/),
      ]);
    }
  });

  test("a weaver of one area draws its map, and no map of another, nor moves one into it", async () => {
    const local = await world.member("lund", "Lova", "Member");
    await coordinator.get("mutation($m: ID!, $area: ID!) { assignRole(membership: $m, role: Weaver, area: $area) { id } }", {
      m: await seatOf(local),
      area: town.area,
    });
    await new Promise((rest) => setTimeout(rest, 600));
    const { startMap } = await coordinator.get('mutation($hub: ID!) { startMap(hub: $hub, map: { title: "Alla" }) { id } }', {
      hub: town.hub,
    });
    const describe = "mutation($id: ID!, $map: MapPatch!) { describeMap(id: $id, map: $map) { id } }";
    await local.get(describe, { id: town.map, map: { about: "Vår by" } });
    expect((await local.whyNot(describe, { id: startMap.id, map: { about: "Vår by" } })).extensions.key).toBe("hubs.whyNot.notWeaver");
    expect((await local.whyNot(describe, { id: startMap.id, map: { area: town.area } })).extensions.key).toBe("hubs.whyNot.notWeaver");
  });

  test("what is for officials is seen by them alone, in lists, by id, and as it happens", async () => {
    const ear = (who: Asker) =>
      who.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { label node { id } } } }", { room: town.hub });
    const [hears, doesNot] = [ear(official), ear(member)];
    await Promise.all([hears, doesNot].map(({ until }) => until((heard) => heard.length > 0)));
    const { addActor } = await official.get(
      'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Orosgruppen", visibility: officials }) { id } }',
      { hub: town.hub },
    );
    const look = "query($id: ID!) { node(id: $id) { id } }";
    expect((await official.get(look, { id: addActor.id })).node).toEqual({ id: addActor.id });
    expect((await member.get(look, { id: addActor.id })).node).toBeNull();
    expect((await world.visitor().get(look, { id: addActor.id })).node).toBeNull();
    await hears.until((heard) => heard.some(({ changed }) => changed.event?.label === "Orosgruppen"));
    expect(doesNot.heard.filter(({ changed }) => changed.event)).toEqual([]);
    const why = await weaver.whyNot(
      'mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "Hemlig", visibility: officials }) { id } }',
      { hub: town.hub },
    );
    expect(why.extensions.key).toBe("hubs.whyNot.notOfficial");
  });

  test("who loses a role while listening hears nothing more of what it let them see, one second later", async () => {
    const ola = await world.member("lund", "Ola", "Official");
    const [{ id }] = await world.sql("select id from assignment where person_id = $1", [ola.id]);
    const ear = ola.listen("subscription($room: ID!) { changed(room: $room) { event { label } } }", { room: town.hub });
    const add = (name: string) =>
      official.get("mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name, visibility: officials }) { id } }", {
        hub: town.hub,
        name,
      });
    const heard = () => ear.heard.flatMap(({ changed }) => changed.event?.label ?? []);
    await ear.until((all) => all.length > 0);
    await add("Medan han var tjänsteperson");
    await ear.until(() => heard().includes("Medan han var tjänsteperson"));
    await coordinator.get("mutation($id: ID!) { endRole(id: $id) }", { id });
    await new Promise((rest) => setTimeout(rest, 1_000));
    await add("Efteråt");
    await coordinator.get('mutation($hub: ID!) { addActor(hub: $hub, actor: { name: "För alla" }) { id } }', { hub: town.hub });
    await ear.until(() => heard().includes("För alla"));
    expect(heard()).not.toContain("Efteråt");
  });

  test.each([
    "query($s: String!) { invitation(secret: $s) { email } hubs { edges { node { id } } } }",
    "query($s: String!) { invitation(secret: $s) { email } again: invitation(secret: $s) { email } }",
    "query($s: String!) { ...more } fragment more on Query { invitation(secret: $s) { email } me { person { id } } }",
  ])("what the house looks up for a letter's holder is asked by itself: %s", async (document) => {
    expect((await world.visitor().whyNot(document, { s: "x" })).extensions.key).toBe("house.whyNot.notAlone");
    expect(await world.visitor().get("query($s: String!) { invitation(secret: $s) { email } }", { s: "x" })).toEqual({ invitation: null });
  });
});
