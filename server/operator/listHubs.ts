import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Installation } from "./Installation.ts";
import { ofHubs, tablesOf } from "./tables.ts";

/** What the operator is told of each hub: its name and numbers, and nothing that is in it. */
interface Line {
  slug: string;
  name: string;
  kind: string;
  members: string;
  actors: string;
  events: string;
  size: string;
  state: string;
}

interface Count {
  hub: string;
  rows: string;
  bytes: string;
}

const HEAD: Line = {
  slug: "path",
  name: "name",
  kind: "kind",
  members: "members",
  actors: "actors",
  events: "events",
  size: "size",
  state: "state",
};

/** The hubs as a table of text, and below it those that were deleted. */
export async function listHubs(installation: Installation): Promise<string> {
  const hubs = await installation.hubs();
  const ids = hubs.map(({ id }) => id);
  const [counts, gone] = await installation.operate(ids, async (em) => [await countAll(em, installation), await tombstones(em)] as const);
  const lines = hubs.map((hub): Line => {
    const count = (table: string) => String(counts.get(table)?.get(hub.id)?.rows ?? 0);
    const bytes = [...counts.values()].reduce((sum, ofTable) => sum + Number(ofTable.get(hub.id)?.bytes ?? 0), 0);
    return {
      ...hub,
      members: count("membership"),
      actors: count("actor"),
      events: count("event"),
      size: `${(bytes / 1e6).toFixed(1)} MB`,
      state: hub.suspendedAt ? `suspended since ${dayOf(hub.suspendedAt)}` : "open",
    };
  });
  const deleted = gone.map(({ slug, name, at, rows }) => `Deleted on ${dayOf(at)}: ${slug} (${name}), ${rows} rows.`);
  return [...(lines.length ? inColumns([HEAD, ...lines]) : ["There are no hubs yet."]), ...deleted].join("\n");
}

const dayOf = (moment: string) => new Date(moment).toISOString().slice(0, 10);

/** The rows of each table by hub, and the bytes that they take: the operator counts, and reads nothing. */
async function countAll(em: EntityManager, { orm }: Installation): Promise<Map<string, Map<string, Count>>> {
  const counts = new Map<string, Map<string, Count>>();
  for (const { name, hub } of ofHubs(tablesOf(orm))) {
    // Who has left is remembered, and no member.
    const counted = name === "membership" ? sql`count(*) filter (where ended_at is null)` : sql`count(*)`;
    const { rows } = await sql<Count>`
      select ${sql.ref(hub)} as hub, ${counted} as rows, sum(pg_column_size(item.*)) as bytes from ${sql.table(name)} item group by 1`.execute(
      em.getKysely(),
    );
    counts.set(name, new Map(rows.map((row) => [row.hub, row])));
  }
  return counts;
}

async function tombstones(em: EntityManager) {
  const { rows } = await sql<{ slug: string; name: string; at: string; rows: number }>`
    select slug, name, at, rows from tombstone order by at`.execute(em.getKysely());
  return rows;
}

function inColumns(lines: Line[]): string[] {
  const columns = Object.keys(HEAD) as (keyof Line)[];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) =>
    columns
      .map((column, at) => line[column].padEnd(widths[at]!))
      .join("  ")
      .trimEnd(),
  );
}
