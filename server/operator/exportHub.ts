import { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { EventKind } from "../../schema/log.ts";
import { type Manifest, type TableFile, writeFolder, writeTable } from "./Bundle.ts";
import type { Installation, KnownHub } from "./Installation.ts";
import type { Progress } from "./progress.ts";
import { ofHubs, type Table, tablesOf } from "./tables.ts";
import { tell } from "./tell.ts";
import { version } from "./version.ts";

/** How many rows are on their way at a time, and how many where each holds a piece of a file. */
const PAGE = 1000;
const FILES_PAGE = 16;

/**
 * Writes everything that a hub owns into a folder, as it is at one moment, with the people that it names. How anyone signs in stays
 * behind, and so do the secrets in letters that are on their way. What hangs on something that has been removed goes along until its term
 * is over: whoever undoes the removal in the new house finds it there too, and retention lets go of it on the same day as here, since that
 * day is counted from the removal as the log tells of it.
 */
export async function exportHub(installation: Installation, slug: string, folder: string, progress: Progress): Promise<string> {
  const hub = await installation.hub(slug);
  const { tables } = await writeFolder(folder, async (inside) => {
    // Told first: nothing leaves the house that its log does not know of.
    await installation.operate([hub.id], (em) => tell(em, hub, { deed: "exportHub", kind: EventKind.export, changes: [] }));
    return installation.operate([hub.id], (em) => writeAll(em, installation, { hub, folder: inside, progress }), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${hub.name} is exported to ${folder}: ${rows} rows in ${tables.length} tables, attached files among them. It holds personal data: keep it as you keep the database.`;
}

interface Writing {
  hub: KnownHub;
  folder: string;
  progress: Progress;
}

async function writeAll(em: EntityManager, { orm }: Installation, { hub, folder, progress }: Writing): Promise<Manifest> {
  await sql`select set_config('timezone', 'UTC', true)`.execute(em.getKysely());
  const owned = ofHubs(tablesOf(orm));
  const write = (table: Table, which: string) =>
    writeTable(folder, table.name, progress.counting(`Reading ${table.name}`, pagesOf(em, table, which)));
  const tables: TableFile[] = [await write(people(orm), `id in (${peopleOf(owned, hub.id)})`)];
  for (const table of owned) tables.push(await write(table, `${table.hub} = '${hub.id}'`));
  return {
    format: 1,
    ...version,
    exportedAt: new Date().toISOString(),
    hub: { id: hub.id, slug: hub.slug, name: hub.name, kind: hub.kind },
    log: await headOf(em, hub.id),
    tables,
    files: [],
    protectedPeople: tables.find(({ table }) => table === "protected_identity")?.rows ?? 0,
  };
}

/** The people themselves: they belong to no hub, and go with each that names them. */
export const people = (orm: Installation["orm"]): Table => tablesOf(orm).find(({ name }) => name === "person")!;

/** SQL: the ids of everyone whom a row of a hub names. */
export const peopleOf = (tables: readonly Table[], hub: string): string =>
  tables
    .flatMap((table) =>
      table.people.map(({ column }) => `select ${column} from ${table.name} where ${table.hub} = '${hub}' and ${column} is not null`),
    )
    .join(" union ");

/** A table's rows as text, page by page: a cursor of the transaction, so that no more than a page is in memory. */
async function* pagesOf(em: EntityManager, { name, key, secrets, holdsFiles }: Table, which: string): AsyncGenerator<string[]> {
  const kysely = em.getKysely();
  // A secret's place is taken by something that opens nothing and is as unique.
  const hidden = secrets
    .map((column) => ` || jsonb_build_object('${column}', case when item.${column} is not null then item.${key} end)`)
    .join("");
  await sql
    .raw(
      `declare page no scroll cursor for select (to_jsonb(item.*)${hidden})::text as line from "${name}" item where ${which} order by ${key}`,
    )
    .execute(kysely);
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${holdsFiles ? FILES_PAGE : PAGE} from page`).execute(kysely);
    if (!rows.length) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close page`.execute(kysely);
}

async function headOf(em: EntityManager, hub: string): Promise<{ seq: number; hash: string }> {
  const { rows } = await sql<{ seq: number; hash: string }>`
    select seq, encode(hash, 'hex') as hash from log_head where hub_id = ${hub}`.execute(em.getKysely());
  return rows[0]!;
}
