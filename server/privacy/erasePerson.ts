import { type ClientBase, escapeIdentifier } from "pg";
import { eraseFromLog } from "../log/erase.ts";
import { bell } from "../log/record.ts";
import { takeOut } from "../meetings/agenda/takeOut.ts";
import { type Marks, type Table, type Trace, tracesOf } from "./traces.ts";

/** What stands where somebody's name stood in a text of others. */
export const blank = "[…]";

/** Erases everything that tables and log have on somebody. What was theirs goes; roles wait for a successor; texts of others lose the name. */
export async function eraseTraces(client: ClientBase, tables: readonly Table[], { marks, traces, deed }: Erasure): Promise<void> {
  for (const table of tables) {
    if (table.type === "Event" || table.type === "Person") continue;
    const found = traces.filter(({ type }) => type === table.type);
    await takeNames(client, table, idsOf(found, "mention"), marks.texts);
    await takeRows(client, table, idsOf(found, "own"), marks);
  }
  const gone = idsOf(traces, "own").filter((id) => id !== marks.person);
  await forgetIds(client, tables, gone);
  for (const hub of new Set(traces.flatMap(({ hub }) => hub ?? []))) {
    await eraseFromLog(client, { hub, by: null, deed, about: gone, subjects: [marks.person], texts: marks.texts });
    await client.query("select pg_notify($1, $2)", [bell, hub]);
  }
  await client.query("delete from person where id = $1", [marks.person]);
}

/** Erases what a hub has on some things that are gone or blank already: its log, and texts that mention them. */
export async function eraseMentions(
  client: ClientBase,
  tables: readonly Table[],
  { hub, by, about, texts, deed }: Mentions,
): Promise<void> {
  const { rows } = await client.query<{ told: string }>(
    `select told from unnest($1::text[]) told where not exists (select from contact
      where hub_id = $2 and id <> all($3::uuid[]) and lower(told) in (lower(name), lower(email), lower(phone)))`,
    [texts, hub, about],
  );
  // What somebody else has too, such as a shared telephone, is not theirs alone to erase.
  const own = rows.map(({ told }) => told);
  if (own.length) {
    const found = await tracesOf(client, tables, { person: nobody, contacts: [], addresses: [], texts: own });
    for (const table of tables.filter(({ type }) => !["Event", "ProtectedIdentity"].includes(type)))
      await takeNames(
        client,
        table,
        idsOf(
          found.filter((one) => one.type === table.type && one.hub === hub),
          "mention",
        ),
        own,
      );
  }
  // Where a question went to a contact goes with them, and where letters of a council do; what the actor answered stays.
  for (const links of ["reply_link", "rating_link"]) await client.query(`delete from ${links} where contact_id = any($1::uuid[])`, [about]);
  await client.query("delete from term_address where hub_id = $1 and lower(email) in (select lower(told) from unnest($2::text[]) told)", [
    hub,
    own,
  ]);
  await eraseFromLog(client, { hub, by, deed, about, texts: own });
  await client.query("select pg_notify($1, $2)", [bell, hub]);
}

const nobody = "00000000-0000-0000-0000-000000000000";

const idsOf = (traces: readonly Trace[], what: Trace["how"]) =>
  traces.filter(({ how, type }) => how === what && type !== "Event").map(({ id }) => id);

/** What is to be erased in one hub, and what it is called in texts. */
export interface Mentions {
  hub: string;
  by: string | null;
  about: readonly string[];
  texts: readonly string[];
  deed: string;
}

/** Whom to erase, as what they were found by and what was found. */
export interface Erasure {
  marks: Marks;
  traces: readonly Trace[];
  deed: string;
}

/** What only somebody who is there can have is removed; what outlasts them, such as a role, is left for a successor. */
async function takeRows(client: ClientBase, of: Table, ids: readonly string[], { person, texts }: Marks): Promise<void> {
  if (!ids.length) return;
  const { name, columns, archived } = of;
  const table = escapeIdentifier(name);
  const traits = columns
    .flatMap(({ name: column, is, isTheirs }) => (is === "trait" || isTheirs ? `, ${escapeIdentifier(column)} = null` : []))
    .join("");
  for (const column of columns.filter(({ isLeft }) => isLeft)) {
    const held = escapeIdentifier(column.name);
    // What is theirs in a row is said of whoever it is about, not of who else had a hand in it.
    const gone = column.name === "person_id" ? traits : "";
    await client.query(`update ${table} set ${held} = null${gone} where ${held} = $1 and not (${archived})`, [person]);
    await client.query(`update ${table} set ${held} = null where ${held} = $1`, [person]);
  }
  const others = columns.filter((column) => ["person", "address", "subject"].includes(column.is) && !column.isLeft);
  if (columns.some(({ isLeft }) => isLeft) && !others.length) return takeNames(client, of, ids, texts);
  await client.query(`delete from ${table} where id = any($1::uuid[])`, [ids]);
}

/** Takes names, addresses and numbers out of texts that are not somebody's own. */
async function takeNames(
  client: ClientBase,
  { name, columns, archived }: Table,
  ids: readonly string[],
  texts: readonly string[],
): Promise<void> {
  if (!ids.length || !texts.length) return;
  // What is read of an agenda follows from a shared text, which would say it again.
  if (name === "agenda") for (const id of ids) await takeOut(client, id, { words: texts, blank });
  const pattern = [...texts]
    .sort((one, other) => other.length - one.length)
    .map(escapeRegExp)
    .join("|");
  const replaced = (column: string) => `regexp_replace(${column}, $2, '${blank}', 'gi')`;
  const changes = columns.flatMap(({ name: column, is }) => {
    const at = escapeIdentifier(column);
    if (is === "text") return [`${at} = ${replaced(at)}`];
    if (is === "texts")
      return [`${at} = array(select ${replaced("one")} from unnest(${at}) with ordinality as each(one, nth) order by nth)`];
    return is === "json" ? [`${at} = ${replaced(`${at}::text`)}::jsonb`] : [];
  });
  if (changes.length)
    await client.query(`update ${escapeIdentifier(name)} set ${changes.join(", ")} where id = any($1::uuid[]) and not (${archived})`, [
      ids,
      pattern,
    ]);
}

/** Takes ids out of every list that points at what is gone. */
async function forgetIds(client: ClientBase, tables: readonly Table[], ids: readonly string[]): Promise<void> {
  for (const { name, columns } of tables.filter(({ type }) => !["Event", "Erasing"].includes(type)))
    for (const column of columns.filter(({ is }) => is === "ids").map((one) => escapeIdentifier(one.name)))
      await client.query(
        `update ${escapeIdentifier(name)} set ${column} = array(select one from unnest(${column}) one where one <> all($1::uuid[])) where ${column} && $1::uuid[]`,
        [ids],
      );
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
