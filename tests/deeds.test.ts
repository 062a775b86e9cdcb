import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en, sv } from "../schema/house.words.ts";
import { beyondUndoing, build, deeds, stored, type Town, untouched } from "./deeds.ts";
import { ACCEPT, seatDeeds } from "./seats.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let omar: Asker;
let borja: Asker;
let town: Town;
let elsewhere: Town;

beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  omar = await world.member("lund", "Omar");
  borja = await world.member("boras", "Börja");
  town = await build(world, karin);
  elsewhere = await build(world, borja, "boras");
});
afterAll(() => world.close());

const each = Object.entries(deeds).map(([name, deed]) => ({ name, ...deed }));
const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";
const eventsOf = (operation: string) => world.sql("select * from event where operation = $1 order by seq", [operation]);
const withoutNumbers = ({ message, extensions: { code, key } }: { message: string; extensions: { code: string; key?: string } }) => ({
  message,
  code,
  key,
});

/** Agendas have tests of their own: what is written in one stands in a log of its own, and is undone in the window that wrote it. */
const ofAgendas = ["beginAgenda", "freezeAgenda", "writeInAgenda", "pointInAgenda"];

test("there is a deed for every mutation that writes", () => {
  const mutations = Object.keys(buildSchema(readFileSync("schema/schema.graphql", "utf8")).getMutationType()!.getFields());
  expect(Object.keys({ ...deeds, ...seatDeeds, acceptInvitation: ACCEPT }).sort()).toEqual(
    mutations.filter((name) => !["undo", "whisper", ...ofAgendas, ...beyondUndoing].includes(name)).sort(),
  );
});

describe.each(each)("$name", ({ name, document, variables, writes, heardIn = [] }) => {
  test("is logged, heard where it should be, happens once, and is undone and redone by anyone of the hub", async () => {
    const room = (id: string) =>
      karin.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { operation } } }", { room: id });
    const ears = [town.hub, ...heardIn.map((key) => town[key])].map(room);
    for (const ear of ears) await ear.until((heard) => heard.length === 1);
    const before = await stored(world);

    const { operation } = await karin.does(document, variables(town));
    const after = await stored(world);
    expect(after).not.toEqual(before);

    const events = await eventsOf(operation);
    expect(events.map(({ kind, type }) => `${kind} ${type}`)).toContain(writes);
    for (const event of events) expect(event).toMatchObject({ by_id: karin.id, deed: name, hub_id: town.hub });
    for (const { kind, changes } of events) {
      expect(changes).not.toEqual([]);
      for (const { before: was, after: is } of changes) expect(was).not.toEqual(is);
      if (kind === "create") expect(changes.every((change: { before: unknown }) => change.before === null)).toBe(true);
      if (kind === "delete") expect(changes.every((change: { after: unknown }) => change.after === null)).toBe(true);
    }
    const heard = (ear: (typeof ears)[number]) => ear.heard.filter(({ changed }) => changed.event?.operation === operation).length;
    for (const ear of ears) await ear.until(() => heard(ear) > 0);
    await ears[0]!.until(() => heard(ears[0]!) === events.length);

    expect(await karin.whyNot(document, variables(town), { key: operation })).toMatchObject({
      message: sv.whyNot.repeated,
      extensions: { code: "REFUSED", key: "house.whyNot.repeated" },
    });
    expect(await stored(world)).toEqual(after);

    const undo = await omar.does(UNDO, { operation });
    expect(await stored(world)).toEqual(before);
    const redo = await karin.does(UNDO, { operation: undo.operation });
    expect(await stored(world)).toEqual(after);
    await karin.does(UNDO, { operation: redo.operation });
    expect(await stored(world)).toEqual(before);
    for (const ear of ears) ear.stop();
  });

  test("is refused to a visitor, in the reader's language, and stores nothing", async () => {
    const before = await untouched(world);
    for (const [language, words] of [
      ["sv", sv],
      ["en", en],
    ] as const)
      expect(withoutNumbers(await world.visitor().whyNot(document, variables(town), { language }))).toEqual({
        message: words.whyNot.signedOut,
        code: "REFUSED",
        key: "house.whyNot.signedOut",
      });
    expect(await untouched(world)).toEqual(before);
  });

  test("is refused to a member of another hub, and stores nothing", async () => {
    const before = await untouched(world);
    const no = await borja.whyNot(document, variables(town));
    expect(no.extensions.code).toBe("REFUSED");
    expect(["house.whyNot.notMember", "house.whyNot.unknown", "maps.whyNot.keeperElsewhere"]).toContain(no.extensions.key);
    expect(no.message).toBe({ ...sv.whyNot }[no.extensions.key!.split(".").at(-1) as "unknown"]);
    expect(await untouched(world)).toEqual(before);
  });

  test.each(Object.keys(variables({} as Town)))(
    "refuses a %s that is unknown, malformed, of another hub or of another type",
    async (field) => {
      const before = await untouched(world);
      const foreign = (variables(elsewhere) as Record<string, string>)[field]!;
      const wrong = [
        randomUUID(),
        "nobody",
        "",
        "0' or true --",
        "\u0000",
        foreign,
        town.hub === variables(town)[field] ? town.tie : town.hub,
      ];
      const mine = variables(town);
      for (const id of wrong) {
        // Everything in another hub is somebody else's: the one id alone must not be taken for ours.
        const no = await karin.whyNot(document, { ...mine, [field]: id }, { language: "en" });
        expect([id, no.extensions.code]).toEqual([id, "REFUSED"]);
        expect(["unknown", "notMember", "notPlaced", "otherHub", "tieAcrossHubs", "controlCharacters"]).toContain(
          no.extensions.key!.split(".").at(-1),
        );
        expect(no.message).not.toBe("");
      }
      expect(await untouched(world)).toEqual(before);
    },
  );
});
