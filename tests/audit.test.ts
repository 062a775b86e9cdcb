import { createHash, randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servingUrl } from "../server/database/prepareDatabase.ts";
import { ADD, hubWithLog, numbersOf, verdictOn } from "./audit.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe("the chain", () => {
  test("can be checked by anyone who knows SHA-256, from what it says it is made of", async () => {
    const { hub } = await hubWithLog(world);
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
    const { events, erased, head, firstBroken } = await verdictOn(world, hub);
    expect({ events, erased, head, firstBroken }).toEqual({
      events: rows.length,
      erased: 0,
      head: { seq: rows.length, hash: previous },
      firstBroken: undefined,
    });
  });

  test("that was written anew from some event on differs from the seal that somebody wrote down", async () => {
    const { hub, karin } = await hubWithLog(world);
    const { head: known } = await verdictOn(world, hub);
    await karin.get(ADD, { hub, name: "Sedan" });
    expect((await verdictOn(world, hub, known)).firstBroken).toBeUndefined();
    await world.sql("delete from event where hub_id = $1 and seq >= $2", [hub, known.seq]);
    await world.sql("update log_head set (seq, hash) = (select seq, hash from event where hub_id = $1 and seq = $2) where hub_id = $1", [
      hub,
      known.seq - 1,
    ]);
    expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
    expect((await verdictOn(world, hub, known)).firstBroken).toEqual({ seq: known.seq, flaw: "missing" });
    await karin.get(ADD, { hub, name: "I stället" });
    expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
    expect((await verdictOn(world, hub, known)).firstBroken).toEqual({ seq: known.seq, flaw: "altered" });
  });

  test("holds when 16 people write at once, and with whatever letters", { timeout: 60_000 }, async () => {
    const { slug, hub } = await hubWithLog(world);
    const people = await Promise.all(Array.from({ length: 16 }, (_, at) => world.member(slug, `Person ${at}`)));
    await Promise.all(
      people.map(async (person, nth) => {
        for (let round = 0; round < 4; round++) await person.get(ADD, { hub, name: `Å"\\ \t 🧵 ${nth} ${round}` });
      }),
    );
    const { events, firstBroken } = await verdictOn(world, hub);
    expect(firstBroken).toBeUndefined();
    expect(events).toBe((await numbersOf(world, hub)).at(-1));
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
    const { hub } = await hubWithLog(world);
    await world.sql(one.replace("%s", set), [hub]);
    expect((await verdictOn(world, hub)).firstBroken).toEqual({ seq: 3, flaw: "altered" });
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
    const { hub } = await hubWithLog(world);
    const last = (await numbersOf(world, hub)).at(-1)!;
    for (const statement of statements.split("; ")) await world.sql(statement, [hub]);
    expect((await verdictOn(world, hub)).firstBroken).toEqual({ seq: seq === "last" ? last : seq === "next" ? last + 1 : seq, flaw });
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
    const { hub } = await hubWithLog(world);
    const before = await numbersOf(world, hub);
    const say = (client: Client) => client.query(statement.replace("$1", `'${hub}'`));
    await expect(asServer({ "app.house": "on", "app.member_of": `{${hub}}` }, say)).rejects.toThrow(/permission denied|must be owner/);
    expect(await numbersOf(world, hub)).toEqual(before);
    expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
  });

  const entry = (hub: string) =>
    JSON.stringify([{ visibility: "public", kind: "update", type: "Hub", subject: hub, label: "x", changes: [], rooms: [], among: [] }]);
  const append = (hub: string, by: string | null) => (client: Client) =>
    client.query("select append_to_log($1, $2, uuidv7(), 'x', $3) as seq", [hub, by, entry(hub)]).then(({ rows }) => rows[0].seq);

  test("adds to the logs of hubs whose members it serves, in the name of who is looking, and to no other", async () => {
    const { hub, karin } = await hubWithLog(world);
    const { hub: other } = await hubWithLog(world);
    const asKarin = { "app.viewer": karin.id, "app.member_of": `{${hub}}` };
    expect(await asServer(asKarin, append(hub, karin.id))).toBe((await numbersOf(world, hub)).at(-1));
    expect(await asServer(asKarin, append(other, karin.id))).toBeNull();
    expect(await asServer({}, append(hub, null))).toBeNull();
    await expect(asServer(asKarin, append(hub, randomUUID()))).rejects.toThrow("written by who did it");
    expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
  });
});
