import { createHash, randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servingUrl } from "../server/database/prepareDatabase.ts";
import { eraseFromLog } from "../server/log/erase.ts";
import { noteAsHouse, noteSigning } from "../server/log/note.ts";
import { verifyLog } from "../server/log/sealed.ts";
import { type Asker, type Loose, openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ADD = "mutation($hub: ID!, $name: String!) { addActor(hub: $hub, actor: { name: $name }) { id } }";
const ADD_CONTACT =
  'mutation($actor: ID!, $name: String!) { addContact(actor: $actor, contact: { name: $name, phone: "046-35 00 00", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }';
const UNDO = "mutation($operation: ID!) { undo(operation: $operation) }";

/** A hub of its own whose log has some events. */
async function hubWithLog(): Promise<{ slug: string; hub: string; karin: Asker }> {
  const slug = `by${randomUUID().slice(0, 8)}`;
  const karin = await world.member(slug, "Karin");
  const hub = world.hub(slug);
  for (const name of ["Kören", "Biblioteket", "Skolan", "Klubben"]) await karin.get(ADD, { hub, name });
  return { slug, hub, karin };
}

const verdictOn = (hub: string) => verifyLog(world.app.orm.em, hub);
const numbersOf = async (hub: string): Promise<number[]> =>
  (await world.sql("select seq from event where hub_id = $1 order by seq", [hub])).map(({ seq }) => seq);

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

describe("the chain", () => {
  test("can be checked by anyone who knows SHA-256, from what it says it is made of", async () => {
    const { hub } = await hubWithLog();
    const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    const rows = await world.sql(
      `select *, jsonb_build_array(by_id, label, changes)::text as content, encode(salt, 'hex') as grain, encode(digest, 'hex') as told,
         encode(hash, 'hex') as seal, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment
       from event where hub_id = $1 order by seq`,
      [hub],
    );
    expect(rows.length).toBeGreaterThan(4);
    let previous = "0".repeat(64);
    for (const { seq, id, moment, operation, deed, kind, type, subject, visibility, heard_in, parties, ...row } of rows) {
      expect(sha256(`${row.grain}\n${row.content}`)).toBe(row.told);
      const about = [
        hub,
        seq,
        id,
        moment,
        operation,
        deed,
        kind,
        type,
        subject,
        visibility,
        heard_in.join(","),
        parties.join(","),
        row.told,
      ];
      expect(sha256([previous, ...about].join("\n"))).toBe(row.seal);
      previous = row.seal;
    }
    expect(new Set(rows.map(({ grain }) => grain)).size).toBe(rows.length);
    const { events, erased, head, firstBroken } = await verdictOn(hub);
    expect({ events, erased, head, firstBroken }).toEqual({
      events: rows.length,
      erased: 0,
      head: { seq: rows.length, hash: previous },
      firstBroken: undefined,
    });
  });

  test("holds when 16 people write at once, and with whatever letters", { timeout: 60_000 }, async () => {
    const { slug, hub } = await hubWithLog();
    const people = await Promise.all(Array.from({ length: 16 }, (_, at) => world.member(slug, `Person ${at}`)));
    await Promise.all(
      people.map(async (person, nth) => {
        for (let round = 0; round < 4; round++) await person.get(ADD, { hub, name: `Å"\\ \t 🧵 ${nth} ${round}` });
      }),
    );
    const { events, firstBroken } = await verdictOn(hub);
    expect(firstBroken).toBeUndefined();
    expect(events).toBe((await numbersOf(hub)).at(-1));
    expect(events).toBeGreaterThanOrEqual(64);
  });
});

describe("whoever is above all policies and changes the past is found out:", () => {
  const one = "update event set %s where hub_id = $1 and seq = 3";
  const otherwise: Record<string, string> = {
    at: "at = at + interval '1 microsecond'",
    by: "by_id = uuidv7()",
    nobody: "by_id = null",
    operation: "operation = uuidv7()",
    deed: "deed = 'removeActor'",
    kind: "kind = 'update'",
    type: "type = 'Area'",
    subject: "subject = uuidv7()",
    label: "label = label || '.'",
    "who may see it": "visibility = 'members'",
    "where it is heard": "heard_in = '{}'",
    parties: "parties = array[uuidv7()]",
    "what was before": "changes = jsonb_set(changes, '{0,before}', '\"Nej\"')",
    "what came after": "changes = jsonb_set(changes, '{0,after}', '\"Nej\"')",
    "the order of what changed":
      "changes = (select jsonb_agg(change order by nth desc) from jsonb_array_elements(changes) with ordinality as c(change, nth))",
    salt: "salt = uuid_send(gen_random_uuid())",
    digest: "digest = sha256('nej')",
    hash: "hash = sha256('nej')",
    id: "id = uuidv7()",
  };
  test.each(Object.entries(otherwise))("%s", async (_, set) => {
    const { hub } = await hubWithLog();
    await world.sql(one.replace("%s", set), [hub]);
    expect((await verdictOn(hub)).firstBroken).toEqual({ seq: 3, flaw: "altered" });
  });

  const blank = "salt = null, label = '', changes = '[]', by_id = null, erased_at = now()";
  const deeds: [string, string, { seq: number | "last" | "next"; flaw: string }][] = [
    ["an event is removed", "delete from event where hub_id = $1 and seq = 3", { seq: 3, flaw: "missing" }],
    ["the first is removed", "delete from event where hub_id = $1 and seq = 1", { seq: 1, flaw: "missing" }],
    ["the last ones are removed", "delete from event where hub_id = $1 and seq > 4", { seq: 5, flaw: "missing" }],
    ["all are removed", "delete from event where hub_id = $1", { seq: 1, flaw: "missing" }],
    [
      "two change places",
      "update event set seq = -1 where hub_id = $1 and seq = 2; update event set seq = 2 where hub_id = $1 and seq = 3; update event set seq = 3 where hub_id = $1 and seq = -1",
      { seq: 2, flaw: "altered" },
    ],
    ["one is put before all", slip("0"), { seq: 0, flaw: "inserted" }],
    ["one is put after all", slip("(select seq + 1 from log_head where hub_id = $1)"), { seq: "next", flaw: "inserted" }],
    [
      "the last is removed, and the log's head with it",
      "delete from event where hub_id = $1 and seq = 3; update log_head set seq = 2 where hub_id = $1; delete from event where hub_id = $1 and seq > 2",
      { seq: 2, flaw: "altered" },
    ],
    ["the head gets another seal", "update log_head set hash = sha256('nej') where hub_id = $1", { seq: "last", flaw: "altered" }],
    [
      "what one said is blanked, and nothing tells of it",
      `update event set ${blank} where hub_id = $1 and seq = 3`,
      { seq: 3, flaw: "blanked" },
    ],
    ["one is half blanked", "update event set salt = null, erased_at = now() where hub_id = $1 and seq = 3", { seq: 3, flaw: "altered" }],
  ];
  test.each(deeds)("%s", async (_, statements, { seq, flaw }) => {
    const { hub } = await hubWithLog();
    const last = (await numbersOf(hub)).at(-1)!;
    for (const statement of statements.split("; ")) await world.sql(statement, [hub]);
    expect((await verdictOn(hub)).firstBroken).toEqual({ seq: seq === "last" ? last : seq === "next" ? last + 1 : seq, flaw });
  });
});

/** SQL that puts a copy of the third event, with seal and all, at another number. */
function slip(seq: string): string {
  const same = "hub_id, at, by_id, operation, deed, visibility, kind, type, subject, label, changes, heard_in, parties, salt, digest, hash";
  return `insert into event (id, seq, ${same}) select uuidv7(), ${seq}, ${same} from event where hub_id = $1 and seq = 3`;
}

describe("who serves", () => {
  const denied = [
    "update event set label = 'Nej'",
    "update event set erased_at = now()",
    "delete from event",
    "truncate event",
    "insert into event (hub_id, seq) values ($1, 99)",
    "update log_head set seq = seq - 1",
    "update log_head set seq = seq + 1",
    "update log_head set hash = sha256('nej')",
    "delete from log_head",
    "truncate log_head",
    "insert into log_head (hub_id, seq) values ($1, 5)",
    "alter table event disable row level security",
    "drop function append_to_log(uuid, uuid, uuid, text, jsonb)",
    "alter function append_to_log(uuid, uuid, uuid, text, jsonb) security invoker",
  ];
  const asServer = async <T>(settings: Record<string, string>, work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: servingUrl(world.database) });
    await client.connect();
    for (const [name, value] of Object.entries(settings)) await client.query("select set_config($1, $2, false)", [name, value]);
    return work(client).finally(() => client.end());
  };

  test.each(denied)("may not say: %s; not even in the name of the house", async (statement) => {
    const { hub } = await hubWithLog();
    const before = await numbersOf(hub);
    const say = (client: Client) => client.query(statement.replace("$1", `'${hub}'`));
    await expect(asServer({ "app.house": "on", "app.member_of": `{${hub}}` }, say)).rejects.toThrow(/permission denied|must be owner/);
    expect(await numbersOf(hub)).toEqual(before);
    expect((await verdictOn(hub)).firstBroken).toBeUndefined();
  });

  const entry = (hub: string) =>
    JSON.stringify([{ visibility: "public", kind: "update", type: "Hub", subject: hub, label: "x", changes: [], rooms: [], among: [] }]);
  const append = (hub: string, by: string | null) => (client: Client) =>
    client.query("select append_to_log($1, $2, uuidv7(), 'x', $3) as seq", [hub, by, entry(hub)]).then(({ rows }) => rows[0].seq);

  test("adds to the logs of hubs whose members it serves, in the name of who is looking, and to no other", async () => {
    const { hub, karin } = await hubWithLog();
    const { hub: other } = await hubWithLog();
    const asKarin = { "app.viewer": karin.id, "app.member_of": `{${hub}}` };
    expect(await asServer(asKarin, append(hub, karin.id))).toBe((await numbersOf(hub)).at(-1));
    expect(await asServer(asKarin, append(other, karin.id))).toBeNull();
    expect(await asServer({}, append(hub, null))).toBeNull();
    await expect(asServer(asKarin, append(hub, randomUUID()))).rejects.toThrow("written by who did it");
    expect((await verdictOn(hub)).firstBroken).toBeUndefined();
  });
});

describe("erasing", () => {
  test("takes away what events said and who did it, and the chain still holds", async () => {
    const { slug, hub, karin } = await hubWithLog();
    const { data } = await karin.does(ADD, { hub, name: "Föreningen" });
    const secret = 'Ada Påhittad "Måne"';
    const { addContact } = await karin.get(ADD_CONTACT, { actor: data.addActor.id, name: secret });
    const { operation } = await karin.does("mutation($id: ID!) { removeContact(id: $id) }", { id: addContact.id });
    await karin.get('mutation($id: ID!) { describeActor(id: $id, actor: { about: "Ring ADA PÅHITTAD \\"måne\\"!" }) { id } }', {
      id: data.addActor.id,
    });
    const before = await verdictOn(hub);

    expect(await erase(hub, [addContact.id], [secret])).toBe(3);
    const kept = await world.sql("select to_jsonb(event) - 'salt' as row from event where hub_id = $1", [hub]);
    expect(JSON.stringify(kept)).not.toMatch(/påhittad|046-35/i);
    const { events, erased, firstBroken } = await verdictOn(hub);
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
    const { hub, karin } = await hubWithLog();
    const seqs = (await world.sql("select seq from event where hub_id = $1 and by_id = $2 order by seq", [hub, karin.id])).map(
      ({ seq }) => seq,
    );
    const told = await numbersOf(hub);
    expect(await erase(hub, [karin.id])).toBeGreaterThanOrEqual(seqs.length);
    const [event] = await world.sql("select * from event where hub_id = $1 and kind = 'erase'", [hub]);
    expect(event).toMatchObject({ deed: "eraseMe", visibility: "administrators", by_id: null, seq: told.at(-1)! + 1 });
    expect(event.changes[0].before).toEqual(expect.arrayContaining(seqs));
    await world.sql(
      "update event set salt = null, label = '', changes = '[]', by_id = null, erased_at = now() where hub_id = $1 and kind = 'erase'",
      [hub],
    );
    expect((await verdictOn(hub)).firstBroken).toMatchObject({ flaw: "blanked" });
  });

  test("by a text that is nearly nothing is not begun", async () => {
    const { hub } = await hubWithLog();
    await expect(erase(hub, [], ["Li"])).rejects.toThrow("too short");
  });

  test("is the operator's alone, and of nothing but what events said", async () => {
    const { hub } = await hubWithLog();
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
    const { slug, hub, karin } = await hubWithLog();
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
    expect((await verdictOn(hub)).firstBroken).toBeUndefined();
    expect((await boss.whyNot(UNDO, { operation: rows[2].operation })).extensions.key).toBe("house.whyNot.nothingToUndo");
  });
});

describe("undo", () => {
  test("gives back what was removed as old as it was", async () => {
    const { hub, karin } = await hubWithLog();
    const { data } = await karin.does(ADD, { hub, name: "Gammal" });
    await world.sql("update actor set created_at = '2019-03-01T12:00:00Z' where id = $1", [data.addActor.id]);
    const { operation } = await karin.does("mutation($id: ID!) { removeActor(id: $id) }", { id: data.addActor.id });
    await karin.get(UNDO, { operation });
    const [actor] = await world.sql("select created_at from actor where id = $1", [data.addActor.id]);
    expect(actor.created_at.toISOString()).toBe("2019-03-01T12:00:00.000Z");
  });
});

test("an Idempotency-Key that is none is refused in words, and nothing is done", async () => {
  const { hub, karin } = await hubWithLog();
  const before = await numbersOf(hub);
  for (const key of ["1", "nyckel", `${randomUUID()}x`, randomUUID().replace("-", "")])
    expect((await karin.whyNot(ADD, { hub, name: "Nyckellös" }, { key, language: "en" })).message).toMatch(/Idempotency-Key is a UUID/);
  expect(await numbersOf(hub)).toEqual(before);
});
