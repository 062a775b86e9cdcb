import type { EntityMetadata, EntityProperty, MetadataStorage } from "@mikro-orm/core";
import { type ClientBase, escapeIdentifier } from "pg";
import { FilePiece } from "../meetings/attachments/FilePiece.ts";
import { isTelling } from "./Erasing.ts";
import { archived } from "./register.ts";

/** A row that has to do with somebody: one of their own, one that mentions them, or what they have done. */
export interface Trace {
  /** The name of the row's class. */
  type: string;
  id: string;
  hub: string | null;
  how: "own" | "mention" | "did";
  row: Record<string, unknown>;
}

/** By what somebody is known again. */
export interface Marks {
  person: string;
  /** The ids of the contacts that are them. */
  contacts: string[];
  addresses: string[];
  /** Their names, addresses and numbers as they may stand in any text. */
  texts: string[];
}

/** The tables of the product and what is in their columns, as far as it matters to whom a row belongs. */
export const tablesOf = (metadata: MetadataStorage): Table[] =>
  [...metadata.getAll().values()].filter(({ abstract, tableName }) => !abstract && tableName).map(tableOf);

export interface Table {
  type: string;
  name: string;
  hasHub: boolean;
  /** Whether its rows are pieces of files, which are not read through: what somebody attached is found by the file itself. */
  holdsFiles: boolean;
  /** SQL over its columns: which of its rows are kept as they are, whoever is erased. */
  archived: string;
  columns: Column[];
}

/** One column, and in what way it can tell of somebody. */
interface Column {
  name: string;
  is: "person" | "trait" | "address" | "subject" | "text" | "texts" | "json" | "ids" | "other";
  /** Whether its row outlasts the person that it names, who is then left out of it. */
  isLeft: boolean;
  /** Whether it goes with whose row it is: what somebody said for themselves, in a row that outlasts them. */
  isTheirs?: boolean;
}

/** What somebody said for themselves, in rows that outlast them. */
const theirs: Readonly<Record<string, readonly string[]>> = {
  AgendaPoint: ["words", "owner", "answer"],
  Comment: ["text", "part", "was", "proposed"],
  MinutesApproval: ["name", "comment"],
};

const tableOf = (meta: EntityMetadata): Table => ({
  type: meta.className,
  name: meta.tableName,
  hasHub: "hub" in meta.properties,
  holdsFiles: meta.class.prototype instanceof FilePiece,
  archived: archived[meta.className] ?? "false",
  columns: meta.props
    .filter(({ fieldNames, persist }) => fieldNames?.length && persist !== false)
    .map((property) => ({
      ...columnOf(property),
      isTheirs: theirs[meta.className]?.includes(property.name),
    })),
});

const addresses = ["email", "recipient"];

function columnOf({ name, fieldNames, targetMeta, columnTypes, nullable, deleteRule }: EntityProperty): Column {
  const [type = ""] = columnTypes ?? [];
  const is = () => {
    if (targetMeta?.className === "Person") return "person";
    if (name === "person" && type === "uuid") return "person";
    if (name === "gender") return "trait";
    if (addresses.includes(name)) return "address";
    if (name === "subject" && type === "uuid") return "subject";
    if (type === "uuid[]") return "ids";
    if (/^(text|varchar.*)\[\]$/.test(type)) return "texts";
    if (/^(text|varchar)/.test(type)) return "text";
    return type === "jsonb" ? "json" : "other";
  };
  return { name: fieldNames![0]!, is: is(), isLeft: is() === "person" && !!nullable && deleteRule !== "cascade" };
}

/** By what a person is known again: their account, and the contacts anywhere that have its address. */
export async function marksOf(client: ClientBase, person: string): Promise<Marks> {
  const { rows } = await client.query<{ name: string; email: string }>("select name, lower(email) as email from person where id = $1", [
    person,
  ]);
  const email = rows[0]?.email;
  const { rows: known } = await client.query<{ id: string | null; name: string; phone: string | null }>(
    `select id, name, phone from contact where lower(email) = $1
     union all select subject, name, phone from protected_identity where lower(email) = $1 or subject = $2
     union all select null, name, null from invitation where lower(email) = $1
     union all select null, name, null from join_request where lower(email) = $1`,
    [email, person],
  );
  const contacts = known.flatMap(({ id }) => (id && id !== person ? [id] : []));
  const { rows: shared } = await client.query<{ phone: string }>(
    "select phone from contact where phone is not null and id <> all($1::uuid[])",
    [contacts],
  );
  const others = new Set(shared.map(({ phone }) => phone));
  const texts = [...rows.map(({ name }) => name), email, ...known.flatMap(({ name, phone }) => [name, phone])]
    .filter(isTelling)
    .filter((text) => !others.has(text));
  return { person, contacts, addresses: email ? [email] : [], texts: [...new Set(texts)] };
}

/** Everything in the product's tables that has to do with somebody. It reads what the connection reaches: as the operator, whole hubs. */
export async function tracesOf(client: ClientBase, tables: readonly Table[], marks: Marks): Promise<Trace[]> {
  const found: Trace[] = [];
  for (const table of tables.filter(({ type, holdsFiles }) => !holdsFiles && !["Event", "Erasing"].includes(type)))
    found.push(...(await inTable(client, table, marks)));
  return [...found, ...(await inLog(client, found, marks))];
}

/** SQL for the marks, as the one row `given`; texts as they stand inside JSON, in small letters. */
const given = `(select $1::uuid as person, $2::uuid[] as contacts, $3::text[] as addresses, $4::text[] as texts) given`;
const asGiven = ({ person, contacts, addresses, texts }: Marks) => [
  person,
  contacts,
  addresses,
  texts.map((text) => JSON.stringify(text).slice(1, -1).toLowerCase()),
];
const says = (json: string) => `exists (select from unnest(given.texts) told where strpos(lower(${json}), told) > 0)`;

async function inTable(client: ClientBase, table: Table, marks: Marks): Promise<Trace[]> {
  const { type, name, hasHub } = table;
  const { rows } = await client.query<{ row: Record<string, unknown>; own: boolean }>(
    `select row, own from ${given}, ${escapeIdentifier(name)} item
      cross join lateral (select to_jsonb(item.*) as row, coalesce(${owned(table)}, false) as own) as seen
      where own or ${says("row::text")}`,
    asGiven(marks),
  );
  return rows.map(({ row, own }) => ({
    type,
    id: String(row.id ?? row.hub_id),
    hub: hasHub ? (row.hub_id as string) : null,
    how: own ? "own" : "mention",
    row,
  }));
}

/** SQL: whether a row is somebody's own. */
function owned({ type, columns }: Table): string {
  const ways = columns.flatMap(({ name, is }) => {
    if (is === "person") return [`item.${escapeIdentifier(name)} = given.person`];
    if (is === "address") return [`lower(item.${escapeIdentifier(name)}) = any(given.addresses)`];
    return is === "subject" ? [`item.${escapeIdentifier(name)} = any(given.contacts || given.person)`] : [];
  });
  if (type === "Person") ways.push("item.id = given.person");
  if (type === "Contact") ways.push("item.id = any(given.contacts)");
  return ways.length ? ways.join(" or ") : "false";
}

/** What the log says of somebody: about them or theirs, with their name in it, or done by them. */
async function inLog(client: ClientBase, found: readonly Trace[], marks: Marks): Promise<Trace[]> {
  const own = [marks.person, ...found.filter(({ how }) => how === "own").map(({ id }) => id)];
  const mentioned = says("to_jsonb(item.label)::text || item.changes::text");
  const { rows } = await client.query<Record<string, unknown> & { how: Trace["how"] }>(
    `select item.*, case when item.subject = any($5::uuid[]) then 'own' when ${mentioned} then 'mention' else 'did' end as how
      from ${given}, event item
      where item.erased_at is null and item.kind <> 'erase' and (item.by_id = given.person or item.subject = any($5::uuid[]) or ${mentioned})
      order by item.at`,
    [...asGiven(marks), own],
  );
  return rows.map(({ how, ...row }) => ({ type: "Event", id: String(row.id), hub: String(row.hub_id), how, row }));
}
