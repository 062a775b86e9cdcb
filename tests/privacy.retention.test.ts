import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { carryOut, dueForDeletion, sealOf } from "../server/privacy/retention.ts";
import { verdictOn } from "./audit.ts";
import { build, type Town } from "./deeds.ts";
import { type Asker, openWorld, type World } from "./world.ts";

let world: World;
let karin: Asker;
let hub: string;
let town: Town;
const secret = "en hemlighet som är lång nog att vara en";
beforeAll(async () => {
  world = await openWorld();
  karin = await world.member("lund", "Karin");
  town = await build(world, karin);
  hub = world.hub("lund");
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  for (const days of [10, 200])
    await world.sql(
      `with invited as (insert into invitation (hub_id, visibility, email, state, expires_at, secret_hash, created_at) values ($1, 'officials', $2, 'Waiting', now(), $2, $3)),
        asking as (insert into join_request (hub_id, visibility, email, name, state, created_at) values ($1, 'officials', $2, 'Någon', 'Waiting', $3))
       insert into outgoing_mail (recipient, language, subject, text, until, queued_at) values ($2, 'sv', 'Hej', 'Hej', now() + interval '9 days', $3)`,
      [hub, `inbjuden.${days}@example.se`, ago(days)],
    );
  await world.sql("update contact set consented_on = $1", [ago(1000)]);
  await world.sql("update term set starts_on = $1, ends_on = $2, gender = 'Man' where id = $3", [ago(3000), ago(1900), town.term]);
  await world.sql(
    "insert into term_address (hub_id, council_id, term_id, email) select hub_id, council_id, id, 'ola@byn.example' from term where id = $1",
    [town.term],
  );
  await world.sql("update task set done_at = $1, name = 'Ola Påhittad' where id = $2", [ago(1900), town.done]);
});
afterAll(() => world.close());

/** On a connection like the operator's: of a role that reaches this one hub. */
async function operate<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: world.database });
  await client.connect();
  try {
    await client.query("begin; set local role samvav_operator");
    await client.query("select set_config('app.operated', $1, true), set_config('app.house', 'on', true)", [`{${hub}}`]);
    const done = await work(client);
    await client.query("commit");
    return done;
  } finally {
    await client.end();
  }
}

const today = () => new Date().toISOString().slice(0, 10);
const inYears = (years: number) => `${new Date().getUTCFullYear() + years}-01-01`;
const counts = (due: Awaited<ReturnType<typeof dueForDeletion>>) => Object.fromEntries(due.map(({ kind, ids }) => [kind, ids.length]));

test("a dry run lists what has been kept as long as it may, kind by kind, and changes nothing", async () => {
  const before = await world.sql(
    "select (select count(*) from invitation) i, (select count(*) from event) e, (select count(*) from outgoing_mail) m",
  );
  const due = await operate((client) => dueForDeletion(client, hub, today()));
  expect(counts(due)).toEqual({
    ...{ Mail: 1, Invitation: 1, JoinRequest: 1, Reply: 0, Call: 0, Address: 1, Term: 1, Consent: 1, Log: 0 },
    ...{ Task: 1, Point: 0, Comment: 0, Notice: 0 },
  });
  expect(due.find(({ kind }) => kind === "Consent")).toMatchObject({ days: 730, ids: [town.contact], isListedOnly: true });
  expect(
    await world.sql("select (select count(*) from invitation) i, (select count(*) from event) e, (select count(*) from outgoing_mail) m"),
  ).toEqual(before);
});

test("carried out it deletes that and no more, and the hub's log has the counts under a seal that shows a changed record", async () => {
  const named = await world.sql("select 1 from term where name is not null");
  const done = await operate((client) => carryOut(client, hub, today(), secret));
  expect(done!.record).toEqual({ hub, on: today(), counts: { Mail: 1, Invitation: 1, JoinRequest: 1, Address: 1, Term: 1, Task: 1 } });
  expect(await world.sql("select 1 from term_address")).toEqual([]);
  expect(
    await world.sql("select email from invitation union select email from join_request union select recipient from outgoing_mail"),
  ).toEqual([{ email: "inbjuden.10@example.se" }]);
  expect(await world.sql("select 1 from contact where name <> ''")).toHaveLength(1);
  expect(await world.sql("select name, gender from term where id = $1", [town.term])).toEqual([{ name: null, gender: null }]);
  expect(await world.sql("select 1 from term where name is not null")).toHaveLength(named.length - 1);
  const [task] = await world.sql("select text, name, person_id, done_by_id from task where id = $1", [town.done]);
  expect(task).toEqual({ text: "Boka lokal", name: null, person_id: null, done_by_id: null });
  const [event] = await world.sql("select kind, visibility, by_id, changes from event where deed = 'retention' order by seq desc limit 1");
  const told = Object.fromEntries(event.changes.map(({ field, after }: { field: string; after: unknown }) => [field, after]));
  expect(event).toMatchObject({ kind: "erase", visibility: "administrators", by_id: null });
  expect(sealOf({ hub, on: told.on, counts: told.counts }, secret)).toBe(told.seal);
  expect(sealOf({ hub, on: told.on, counts: { ...told.counts, Mail: 2 } }, secret)).not.toBe(told.seal);
  expect(sealOf({ hub, on: told.on, counts: told.counts }, "en annan hemlighet")).not.toBe(told.seal);
  expect(await operate((client) => carryOut(client, hub, today(), secret))).toBeUndefined();
});

test("what hung on a contact who was removed does not outlive them", async () => {
  const ADD = `mutation($actor: ID!) { addProtectedContact(actor: $actor, contact: { name: "Sixten Skyddad", consentedOn: "2026-03-01", consentHow: "på mötet" }) { id } }`;
  const { addProtectedContact } = await karin.get(ADD, { actor: town.choir });
  const kept = () =>
    world.sql("select 1 from protected_identity where subject = $1 union all select 1 from consent where subject = $1", [
      addProtectedContact.id,
    ]);
  await operate((client) => carryOut(client, hub, today(), secret));
  expect(await kept()).toHaveLength(2);
  await karin.get("mutation($id: ID!) { removeContact(id: $id) }", { id: addProtectedContact.id });
  await operate((client) => carryOut(client, hub, today(), secret));
  expect(await kept()).toEqual([]);
});

test("years later what the log said is blanked, that it happened stays, and the chain holds", async () => {
  const [{ count }] = await world.sql("select count(*)::int as count from event where hub_id = $1", [hub]);
  expect(counts(await operate((client) => dueForDeletion(client, hub, inYears(9))))).toMatchObject({ Log: 0 });
  await operate((client) => carryOut(client, hub, inYears(12), secret));
  const events = await world.sql("select label, changes, by_id, kind from event where hub_id = $1", [hub]);
  expect(events.length).toBeGreaterThanOrEqual(count);
  expect(events.filter(({ kind, label, by_id }) => kind !== "erase" && (label !== "" || by_id !== null))).toEqual([]);
  expect((await verdictOn(world, hub)).firstBroken).toBeUndefined();
});
