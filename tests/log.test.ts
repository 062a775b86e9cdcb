import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en, sv } from "../schema/house.words.ts";
import { Channel, mostWaiting } from "../server/log/Channel.ts";
import { build, stored, type Town, untouched } from "./deeds.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let omar: Asker;
let town: Town;
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar");
  town = await build(world, karin);
});
afterAll(() => world.close());

const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";
const RENAME = "mutation($id: ID!, $name: String!) { describeActor(id: $id, actor: { name: $name }) { id name } }";
const ADD = "mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name }) { id } }";

describe("a mutation", () => {
  test("that arrives many times at once happens once, and the others are told that it is done", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => karin.ask(ADD, { hub: town.hub, name: "En gång" }, { key })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers)
      if (errors)
        expect(errors).toMatchObject([{ message: sv.whyNot.repeated, extensions: { code: "REFUSED", key: "house.whyNot.repeated" } }]);
    expect(await world.sql("select 1 from actor where name = 'En gång'")).toHaveLength(1);
    expect((await karin.whyNot(ADD, { hub: town.hub, name: "Annat" }, { key, language: "en" })).message).toBe(en.whyNot.repeated);
  });

  test("that was refused may be tried again under the same key", async () => {
    const key = randomUUID();
    await karin.whyNot(ADD, { hub: town.hub, name: "" }, { key });
    await karin.get(ADD, { hub: town.hub, name: "Andra försöket" }, { key });
  });

  test("is kept whole or not at all, also when several stand in one request", async () => {
    const before = await untouched(world);
    const { data, errors } = await karin.ask(
      `mutation($hub: ID!) { one: addActor(hub: $hub, actor: { name: "Ett" }) { id } two: addActor(hub: $hub, actor: { name: "" }) { id } }`,
      { hub: town.hub },
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ["two"], extensions: { key: "house.whyNot.nameMissing" } }]);
    expect(await untouched(world)).toEqual(before);
  });

  test("that changes nothing is not told", async () => {
    const before = await untouched(world);
    await karin.get(RENAME, { id: town.choir, name: "Kyrkokören" });
    expect(await untouched(world)).toEqual(before);
  });
});

describe("undo", () => {
  test("is refused when somebody has changed the same since, and then changes nothing", async () => {
    const { operation } = await karin.does(RENAME, { id: town.club, name: "Dalby GoIF" });
    await omar.get(RENAME, { id: town.club, name: "DGIF" });
    const before = await untouched(world);
    for (const [language, start] of [
      ["sv", "Dalby GoIF har ändrats"],
      ["en", "Dalby GoIF has been changed"],
    ] as const) {
      const no = await karin.whyNot(UNDO, { operation }, { language });
      expect(no.extensions).toMatchObject({ code: "REFUSED", key: "house.whyNot.changedSince" });
      expect(no.message).toContain(start);
    }
    expect(await untouched(world)).toEqual(before);
  });

  test("leaves alone what others changed of the same thing besides", async () => {
    const { operation } = await karin.does(RENAME, { id: town.club, name: "Dalby idrottsförening" });
    await omar.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Fotboll" }) { id } }', { id: town.club });
    await karin.get(UNDO, { operation });
    const { actor } = await karin.get("query($id: ID!) { actor(id: $id) { name about } }", { id: town.club });
    expect(actor).toEqual({ name: "DGIF", about: "Fotboll" });
  });

  test.each([
    ["unknown", randomUUID()],
    ["malformed", "nothing"],
    ["empty", ""],
  ])("of an operation that is %s is refused", async (_, operation) => {
    const before = await untouched(world);
    expect((await karin.whyNot(UNDO, { operation })).extensions.code).toBe("REFUSED");
    expect(await untouched(world)).toEqual(before);
  });

  test("takes an actor off again for whom a layout has found a place meanwhile, but not one that somebody has moved", async () => {
    const place = (name: string) =>
      karin.does("mutation($map: ID!, $name: String!) { placeActors(map: $map, actors: [{ add: { name: $name } }]) { id actor { id } } }", {
        map: town.map,
        name,
      });
    const move = (actor: string, pinned: boolean) =>
      omar.get("mutation($map: ID!, $moves: [MoveInput!]!) { moveActors(map: $map, moves: $moves) { id } }", {
        map: town.map,
        moves: [{ actor, x: 5, y: 5, pinned }],
      });
    const [laidOut, moved] = [await place("Utlagd"), await place("Flyttad")];
    await move(laidOut.data.placeActors[0].actor.id, false);
    await move(moved.data.placeActors[0].actor.id, true);
    expect(await karin.get(UNDO, { operation: laidOut.operation })).toEqual({ undo: laidOut.operation });
    expect((await karin.whyNot(UNDO, { operation: moved.operation })).extensions.key).toBe("house.whyNot.changedSince");
  });

  test("is not for outsiders, who can neither undo nor tell that there is something", async () => {
    const { operation } = await karin.does(RENAME, { id: town.club, name: "Bara vår" });
    const borja = await world.member("boras", "Börja");
    const before = await untouched(world);
    expect((await world.visitor().whyNot(UNDO, { operation })).extensions.key).toBe("house.whyNot.signedOut");
    expect((await borja.whyNot(UNDO, { operation })).extensions.code).toBe("REFUSED");
    expect(await untouched(world)).toEqual(before);
  });

  test("twice is refused the second time", async () => {
    const { operation } = await karin.does(ADD, { hub: town.hub, name: "Kortlivad" });
    await karin.get(UNDO, { operation });
    const before = await stored(world);
    expect((await karin.whyNot(UNDO, { operation })).extensions.key).toBe("house.whyNot.changedSince");
    expect(await stored(world)).toEqual(before);
  });

  test("of one that others have built upon is refused", async () => {
    const { operation, data } = await karin.does(ADD, { hub: town.hub, name: "Grund" });
    await omar.get("mutation($from: ID!, $to: ID!) { drawTie(tie: { from: $from, to: $to, strength: Know }) { id } }", {
      from: data.addActor.id,
      to: town.choir,
    });
    expect((await karin.whyNot(UNDO, { operation })).extensions.key).toBe("house.whyNot.inUse");
  });
});

test("a thing's history tells who did what, when, before and after, and keeps what is gone", async () => {
  const { data } = await karin.does(ADD, { hub: town.hub, name: "Minnet" });
  await omar.get(RENAME, { id: data.addActor.id, name: "Minnet II" });
  await omar.get("mutation($id: ID!) { removeActor(id: $id) }", { id: data.addActor.id });
  const { hub } = await karin.get(
    'query($room: ID!) { hub(slug: "lund") { events(room: $room) { totalCount edges { node { seq kind type label by { name } deed changes { field before after } node { id } } } } } }',
    { room: data.addActor.id },
  );
  const [gone, renamed, added] = hub.events.edges.map(({ node }: Loose) => node);
  expect(hub.events.totalCount).toBe(3);
  expect(added).toMatchObject({ kind: "create", type: "Actor", label: "Minnet", by: { name: "Karin" }, deed: "addActor", node: null });
  expect(renamed).toMatchObject({
    kind: "update",
    by: { name: "Omar" },
    changes: [{ field: "name", before: "Minnet", after: "Minnet II" }],
  });
  expect(gone).toMatchObject({ kind: "delete", label: "Minnet II", deed: "removeActor" });
  expect([renamed.seq - added.seq, gone.seq - renamed.seq]).toEqual([1, 1]);
});

describe("whispers", () => {
  const WHISPER = 'mutation($room: ID!, $what: JSON!) { whisper(room: $room, client: "flik", what: $what) }';

  test("are heard by the others in the room, are not stored, and may be repeated", async () => {
    const ear = omar.listen("subscription($room: ID!) { whispered(room: $room) { client what by { id name } } }", { room: town.map });
    const elsewhere = omar.listen("subscription($room: ID!) { whispered(room: $room) { what } }", { room: town.choir });
    const before = await untouched(world);
    const key = randomUUID();
    await ear
      .until((heard) => {
        if (!heard.length) void karin.get(WHISPER, { room: town.map, what: { x: 1, text: "å\u0000" } }, { key });
        return heard.length > 0;
      })
      .catch(() => {});
    await karin.get(WHISPER, { room: town.map, what: { x: 1, text: "å\u0000" } }, { key });
    await ear.until((heard) => heard.length > 0);
    expect(ear.heard[0]).toEqual({ whispered: { client: "flik", what: { x: 1, text: "å\u0000" }, by: { id: karin.id, name: "Karin" } } });
    expect(elsewhere.heard).toEqual([]);
    expect(await untouched(world)).toEqual(before);
  });

  test("are short", async () => {
    expect((await karin.whyNot(WHISPER, { room: town.map, what: "å".repeat(2_000) })).extensions.key).toBe("house.whyNot.tooLong");
    await karin.get(WHISPER, { room: town.map, what: "å".repeat(1_999) });
  });
});

describe("a channel", () => {
  test("that nobody reads keeps a bounded number, hands them out, and ends", async () => {
    let ended = 0;
    const channel = new Channel<number>(() => ended++);
    for (let at = 0; at < mostWaiting * 3; at++) channel.push(at);
    expect(ended).toBe(1);
    const read: number[] = [];
    for await (const at of channel) read.push(at);
    expect(read).toEqual(Array.from({ length: mostWaiting }, (_, at) => at));
  });

  test("that fails tells its reader once and lets go", async () => {
    let ended = 0;
    const channel = new Channel<number>(() => ended++);
    const next = channel.next();
    channel.fail(new Error("no"));
    await expect(next).rejects.toThrow("no");
    await channel.return();
    expect(ended).toBe(1);
  });
});
