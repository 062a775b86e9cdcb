import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servingUrl } from "../server/database/prepareDatabase.ts";
import { eraseFromLog } from "../server/log/erase.ts";
import { noteAsHouse, noteSigning } from "../server/log/note.ts";
import { ADD, hubWithLog, numbersOf, verdictOn } from "./audit.ts";
import { type Loose, openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ADD_CONTACT =
  'mutation($actor: ID!, $name: String!) { addContact(actor: $actor, contact: { name: $name, phone: "046-35 00 00", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }';
const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";

/** Erases as the operator does: in a transaction of a role that reaches this one hub. */
async function erase(hub: string, about: string[], texts: string[] = [], by: string | null = null): Promise<number> {
  const client = new Client({ connectionString: world.database });
  await client.connect();
  try {
    await client.query("begin; set local role samvav_operator");
    await client.query("select set_config('app.operated', $1, true)", [`{${hub}}`]);
    const erased = await eraseFromLog(client, { hub, by, deed: "eraseMe", about, texts });
    await client.query("commit");
    return erased;
  } finally {
    await client.end();
  }
}

describe("erasing", () => {
  test("takes away what events said and who did it, and the chain still holds", async () => {
    const { slug, hub, karin } = await hubWithLog(world);
    const { data } = await karin.does(ADD, { hub, name: "Föreningen" });
    const secret = 'Ada Påhittad "Måne"';
    const { addContact } = await karin.get(ADD_CONTACT, { actor: data.addActor.id, name: secret });
    const { operation } = await karin.does("mutation($id: ID!) { removeContact(id: $id) }", { id: addContact.id });
    await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Ring ADA PÅHITTAD \\"måne\\"!" }) { id } }', {
      id: data.addActor.id,
    });
    const before = await verdictOn(world, hub);

    expect(await erase(hub, [addContact.id], [secret])).toBe(3);
    const kept = await world.sql("select to_jsonb(event) - 'salt' as row from event where hub_id = $1", [hub]);
    expect(JSON.stringify(kept)).not.toMatch(/påhittad|046-35/i);
    const { events, erased, firstBroken } = await verdictOn(world, hub);
    expect({ events, erased, firstBroken }).toEqual({ events: before.events + 1, erased: 3, firstBroken: undefined });

    expect((await karin.whyNot(UNDO, { operation })).extensions).toMatchObject({ code: "REFUSED", key: "house.whyNot.erased" });
    const { hub: page } = await karin.get(
      "query($slug: String!) { hub(slug: $slug) { events { edges { node { label erasedAt by { id } changes { field } } } } } }",
      { slug },
    );
    const blank = page.events.edges.map(({ node }: Loose) => node).filter(({ erasedAt }: Loose) => erasedAt);
    expect(blank).toHaveLength(3);
    for (const node of blank) expect(node).toMatchObject({ label: "", by: null, changes: [] });
  });

  test("is itself told, for administrators, and names what it erased; an event that is blanked besides is still found out", async () => {
    const { hub, karin } = await hubWithLog(world);
    const seqs = (await world.sql("select seq from event where hub_id = $1 and by_id = $2 order by seq", [hub, karin.id])).map(
      ({ seq }) => seq,
    );
    const told = await numbersOf(world, hub);
    expect(await erase(hub, [karin.id])).toBeGreaterThanOrEqual(seqs.length);
    const [event] = await world.sql("select * from event where hub_id = $1 and kind = 'erase'", [hub]);
    expect(event).toMatchObject({ deed: "eraseMe", visibility: "administrators", by_id: null, seq: told.at(-1)! + 1 });
    expect(event.changes[0].before).toEqual(expect.arrayContaining(seqs));
    await world.sql(
      "update event set salt = null, label = '', changes = '[]', by_id = null, erased_at = now() where hub_id = $1 and kind = 'erase'",
      [hub],
    );
    expect((await verdictOn(world, hub)).firstBroken).toMatchObject({ flaw: "blanked" });
  });

  test("by a text that is nearly nothing is not begun", async () => {
    const { hub } = await hubWithLog(world);
    await expect(erase(hub, [], ["Li"])).rejects.toThrow("too short");
  });

  test("is the operator's alone, and of nothing but what events said", async () => {
    const { hub } = await hubWithLog(world);
    const client = new Client({ connectionString: world.database });
    await client.connect();
    try {
      for (const column of ["seq = seq", "hash = hash", "digest = digest", "deed = deed", "at = at", "operation = operation"]) {
        await client.query("begin; set local role samvav_operator");
        await expect(client.query(`update event set ${column} where hub_id = '${hub}'`)).rejects.toThrow("permission denied");
        await client.query("rollback");
      }
    } finally {
      await client.end();
    }
    const serving = new Client({ connectionString: servingUrl(world.database) });
    await serving.connect();
    try {
      await expect(eraseFromLog(serving, { hub, by: null, deed: "x", about: [hub] })).rejects.toThrow("permission denied");
    } finally {
      await serving.end();
    }
  });
});

describe("what people do besides changing things", () => {
  test("is told to administrators, in order with the rest, and to nobody in feeds, histories and rooms", async () => {
    const { slug, hub, karin } = await hubWithLog(world);
    const boss = await world.member(slug, "Inga", "Administrator");
    const ears = [karin, boss].map((person) =>
      person.listen("subscription($room: ID!) { changed(room: $room) { caughtUp event { kind } } }", { room: hub }),
    );
    for (const ear of ears) await ear.until((heard) => heard.length > 0);
    await noteSigning(world.app.orm, karin.id, "signIn", { deed: "password", about: { address: "192.0.2.7" } });
    await noteSigning(world.app.orm, karin.id, "signInFailed", { deed: "password" });
    await noteAsHouse(
      world.app.orm.em as never,
      hub,
      { by: boss.id, operation: randomUUID(), deed: "audit" },
      { kind: "export", type: "Hub", subject: hub, label: "csv" },
    );
    await karin.get(ADD, { hub, name: "Sist" });
    for (const ear of ears) {
      await ear.until((heard) => heard.length > 1);
      expect(ear.heard.slice(1).map(({ changed }) => changed.event.kind)).toEqual(["create"]);
    }
    const EVENTS = "query($slug: String!) { hub(slug: $slug) { events { totalCount edges { node { kind } } } } }";
    for (const person of [karin, boss, world.visitor()]) {
      const { events } = (await person.get(EVENTS, { slug })).hub;
      expect(events.edges.filter(({ node }: Loose) => !["create", "update", "delete"].includes(node.kind))).toEqual([]);
    }
    const rows = await world.sql("select * from event where hub_id = $1 and visibility = 'administrators' order by seq", [hub]);
    expect(rows).toMatchObject([
      {
        kind: "signIn",
        deed: "password",
        by_id: karin.id,
        type: "Person",
        subject: karin.id,
        label: "Karin",
        changes: [{ field: "address", before: null, after: "192.0.2.7" }],
      },
      { kind: "signInFailed", by_id: null, subject: karin.id },
      { kind: "export", by_id: boss.id },
    ]);
    expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
    expect((await boss.whyNot(UNDO, { operation: rows[2].operation })).extensions.key).toBe("house.whyNot.nothingToUndo");
  });
});

describe("undo", () => {
  test("gives back what was removed as old as it was", async () => {
    const { hub, karin } = await hubWithLog(world);
    const { data } = await karin.does(ADD, { hub, name: "Gammal" });
    await world.sql("update actor set created_at = '2019-03-01T12:00:00Z' where id = $1", [data.addActor.id]);
    const { operation } = await karin.does("mutation($id: ID!) { removeActor(id: $id) }", { id: data.addActor.id });
    await karin.get(UNDO, { operation });
    const [actor] = await world.sql("select created_at from actor where id = $1", [data.addActor.id]);
    expect(actor.created_at.toISOString()).toBe("2019-03-01T12:00:00.000Z");
  });
});

test("an Idempotency-Key that is none is refused in words, and nothing is done", async () => {
  const { hub, karin } = await hubWithLog(world);
  const before = await numbersOf(world, hub);
  for (const key of ["1", "nyckel", `${randomUUID()}x`, randomUUID().replace("-", "")])
    expect((await karin.whyNot(ADD, { hub, name: "Nyckellös" }, { key, language: "en" })).message).toMatch(/Idempotency-Key is a UUID/);
  expect(await numbersOf(world, hub)).toEqual(before);
});
