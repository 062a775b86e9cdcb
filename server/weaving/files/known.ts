import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import type { NetworkMap } from "../../maps/NetworkMap.ts";

const own = "'id', id, 'visibility', visibility, 'updatedAt', updated_at";
const described = `'name', name, 'otherNames', other_names, 'kind', kind, 'organisationNumber', organisation_number, 'about', about,
  'offers', offers, 'needs', needs, 'links', links, 'languages', languages, 'active', active, 'areas', areas, 'themes', themes,
  'targetGroups', target_groups`;
const tied = `'from', from_id, 'to', to_id, 'directed', directed, 'state', state, 'strength', strength, 'kinds', kinds, 'since', since,
  'themes', themes, 'note', note`;

/** What each list of `Known` says of its things, and the table that they stand in. */
const lists = {
  actors: [`${own}, ${described}, 'formerIds', former_ids`, "actor"],
  ties: [`${own}, ${tied}`, "tie"],
  places: [`${own}, 'actor', actor_id, 'x', x, 'y', y, 'pinned', pinned, 'weaver', weaver`, "placement"],
  standing: ["'actor', actor_id, 'map', map_id", "placement"],
  areas: ["'id', id, 'name', name", "area"],
  themes: ["'id', id, 'name', name", "theme"],
  targetGroups: ["'id', id, 'name', name", "target_group"],
} as const;

/** So many things are read in one piece: a hub has tens of thousands, and nobody else is to wait while they are taken in. */
const atOnce = 500;

/**
 * What a hub has that the reader sees, as far as a file for one of its maps touches it: `Known` as JSON, in pieces, for a process that
 * reads files.
 */
export async function knownOf(em: EntityManager, { id, hub, visibility }: NetworkMap): Promise<string[]> {
  const pieces = Object.entries(lists).map(([list, [object, table]]) => {
    const rows = list === "places" ? sql`map_id = ${id}` : sql`hub_id = ${hub.id}`;
    return sql`select ${sql.lit(list)} as list, string_agg(json_build_object(${sql.raw(object)})::text, ',') as piece
      from (select *, (row_number() over () - 1) / ${sql.lit(atOnce)} as part from ${sql.table(table)} where ${rows}) one group by part`;
  });
  const { rows } = await unionOf(pieces).execute(em.getKysely());
  const found = Map.groupBy(rows, ({ list }) => list);
  const listed = Object.keys(lists).flatMap((list) => [
    `,"${list}":[`,
    ...(found.get(list) ?? []).flatMap(({ piece }, at) => (at ? [",", piece] : [piece])),
    "]",
  ]);
  return [JSON.stringify({ hub: hub.id, map: { id, visibility } }).slice(0, -1), ...listed, "}"];
}

const unionOf = (pieces: RawBuilder<unknown>[]) => sql<{ list: string; piece: string }>`${sql.join(pieces, sql` union all `)}`;
