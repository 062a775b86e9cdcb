import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

const listed = (object: string, from: string) => sql.raw(`(select coalesce(json_agg(json_build_object(${object})), '[]') from ${from})`);

const own = "'id', id, 'visibility', visibility, 'updatedAt', updated_at";
const described = `'name', name, 'otherNames', other_names, 'kind', kind, 'organisationNumber', organisation_number, 'about', about,
  'offers', offers, 'needs', needs, 'links', links, 'languages', languages, 'active', active, 'areas', areas, 'themes', themes,
  'targetGroups', target_groups`;
const tied = `'from', from_id, 'to', to_id, 'directed', directed, 'state', state, 'strength', strength, 'kinds', kinds, 'since', since,
  'themes', themes, 'note', note`;

/** What a hub has that the reader sees, as far as a file for one of its maps touches it: `Known` as JSON, for a thread to read. */
export async function knownOf(em: EntityManager, map: { id: string; hub: string }): Promise<string> {
  const within = (table: string) => `${table} where hub_id = (select hub_id from asked)`;
  const { rows } = await sql<{ known: string }>`with asked as (select * from network_map where id = ${map.id})
    select json_build_object(
      'hub', (select hub_id from asked), 'map', (select json_build_object('id', id, 'visibility', visibility) from asked),
      'actors', ${listed(`${own}, ${described}, 'formerIds', former_ids`, within("actor"))},
      'ties', ${listed(`${own}, ${tied}`, within("tie"))},
      'places', ${listed(`${own}, 'actor', actor_id, 'x', x, 'y', y, 'pinned', pinned, 'weaver', weaver`, "placement where map_id = (select id from asked)")},
      'standing', ${listed("'actor', actor_id, 'map', map_id", within("placement"))},
      'areas', ${listed("'id', id, 'name', name", within("area"))},
      'themes', ${listed("'id', id, 'name', name", within("theme"))},
      'targetGroups', ${listed("'id', id, 'name', name", within("target_group"))})::text as known`.execute(em.getKysely());
  return rows[0]!.known;
}
