import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { foundHub } from "../../server/access/foundHub.ts";
import { migrate, openOrm } from "../../server/database/orm.ts";
import { openPostgres } from "../../server/database/postgres.ts";
import { prepareDatabase, servingUrl } from "../../server/database/prepareDatabase.ts";
import { type Measured, median } from "./report.ts";

const writers = 16;
const rounds = 7;
const seconds = 2;

/** How fast 16 writers at once append to one hub's log, sealed into its chain, against the same rows and indexes without seals. */
export async function logWriters(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "samvav-log-"));
  const postgres = await openPostgres(folder, () => {});
  try {
    await prepareDatabase(postgres.url);
    await migrate(postgres.url);
    const hub = await found(postgres.url);
    await addUnsealed(postgres.url, hub);
    return [...(await compare(servingUrl(postgres.url), hub, 1)), ...(await compare(servingUrl(postgres.url), hub, 100))];
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true });
  }
}

async function found(url: string): Promise<string> {
  const orm = await openOrm(url);
  const { hub } = await foundHub(orm, { slug: "lund", name: "Lund", kind: "Municipality", about: "", people: [] });
  await orm.close();
  return hub.id;
}

/** The log as it would be without a chain: written by one statement of whoever serves. */
async function addUnsealed(url: string, hub: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const member = "any((select nullif(current_setting('app.member_of', true), '')::uuid[] as x)::uuid[])";
  await owner.query(`create table unsealed (like event including all); create table unsealed_head (like log_head including all);
    alter table unsealed alter digest drop not null, alter hash drop not null, enable row level security, force row level security;
    create policy see on unsealed for select using (hub_id = ${member}); create policy add on unsealed for insert with check (hub_id = ${member});
    insert into unsealed_head (hub_id) values ('${hub}'); grant select, insert, update on unsealed, unsealed_head to samvav_app`);
  await owner.end();
}

const sealed =
  "select pg_notify('samvav', $1::text) from append_to_log($1::uuid, null, uuidv7(), 'bench', $2) latest where latest is not null";
const unsealed = `with head as (update unsealed_head set seq = seq + jsonb_array_length($2::jsonb) where hub_id = $1::uuid returning seq),
  added as (insert into unsealed (hub_id, seq, operation, deed, visibility, kind, type, subject, label, changes, heard_in, parties)
    select $1::uuid, head.seq - jsonb_array_length($2::jsonb) + nth, uuidv7(), 'bench', e.visibility, e.kind, e.type, e.subject, e.label, e.changes,
      array(select jsonb_array_elements_text(e.rooms))::uuid[], array(select jsonb_array_elements_text(e.among))::uuid[]
    from head, rows from (jsonb_to_recordset($2::jsonb) as (visibility text, kind text, type text, subject uuid, label text, changes jsonb, rooms jsonb, among jsonb))
      with ordinality as e(visibility, kind, type, subject, label, changes, rooms, among, nth))
  select pg_notify('samvav', $1::text) from head`;

async function compare(url: string, hub: string, each: number): Promise<Measured[]> {
  const clients = await Promise.all(Array.from({ length: writers }, () => connect(url, hub)));
  const [with_, without]: number[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    without!.push(await rate(clients, unsealed, hub, each));
    with_!.push(await rate(clients, sealed, hub, each));
  }
  await Promise.all(clients.map((client) => client.end()));
  const what = `${writers} writers, ${each} event${each > 1 ? "s" : ""} a transaction`;
  const ratios = with_!.map((value, round) => value / without![round]!);
  return [
    { what: `${what}, without seals`, value: median(without!), unit: "events/s" },
    { what: `${what}, sealed`, value: median(with_!), unit: "events/s" },
    { what: `${what}, sealed against without`, value: median(ratios), unit: "×", atLeast: each > 1 ? 0.5 : 0.8 },
  ];
}

async function connect(url: string, hub: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("select set_config('app.member_of', $1, false)", [`{${hub}}`]);
  return client;
}

/** Events a second, when each writer writes one transaction after another for a while. */
async function rate(clients: readonly Client[], statement: string, hub: string, each: number): Promise<number> {
  const change = { field: "about", before: null, after: "Öppen verksamhet för alla åldrar, tre kvällar i veckan. ".repeat(3) };
  const event = {
    visibility: "public",
    kind: "update",
    type: "Hub",
    subject: hub,
    label: "Lund",
    changes: [change],
    rooms: [hub],
    among: [],
  };
  const entries = JSON.stringify(Array(each).fill(event));
  const began = performance.now();
  const until = began + seconds * 1_000;
  let written = 0;
  const write = async (client: Client) => {
    for (; performance.now() < until; written += each) await client.query(statement, [hub, entries]);
  };
  await Promise.all(clients.map(write));
  return written / ((performance.now() - began) / 1_000);
}
