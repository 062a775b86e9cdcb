import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Strength } from "../../../schema/maps.ts";
import type { EncounterKind, EncounterState, Pair } from "../../../schema/meetings/learns.ts";

type Em = EntityManager;
type Ids = readonly string[];

/** Whose people were at meetings, by the meeting: the actors that they are there for, each once. */
export async function presentAt(em: Em, meetings: Ids): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ meeting: string; actor: string }>`
    select distinct attendance.meeting_id as meeting, seat.actor_id as actor
    from attendance join term on term.id = attendance.term_id join seat on seat.id = term.seat_id
    where attendance.meeting_id = any(${meetings}::uuid[]) and attendance.present and seat.actor_id is not null`.execute(em.getKysely());
  return gathered(rows.map(({ meeting, actor }) => [meeting, actor]));
}

/** Which of some actors stand on maps, by the map, as far as the reader sees them. */
export async function placedOn(em: Em, maps: Ids, actors: Ids): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ map: string; actor: string }>`
    select placement.map_id as map, placement.actor_id as actor from placement join actor on actor.id = placement.actor_id
    where placement.map_id = any(${maps}::uuid[]) and placement.actor_id = any(${actors}::uuid[])`.execute(em.getKysely());
  return gathered(rows.map(({ map, actor }) => [map, actor]));
}

/** The ties among some actors; one that is only wished for has no strength. */
export async function tiesAmong(em: Em, actors: Ids) {
  const { rows } = await sql<Pair & { strength: Strength | null }>`
    select from_id as one, to_id as other, strength from tie
    where from_id = any(${actors}::uuid[]) and to_id = any(${actors}::uuid[])`.execute(em.getKysely());
  return rows;
}

/** What was decided of pairs of some actors, at any meeting, with when that was. */
export async function decidedAmong(em: Em, actors: Ids) {
  const { rows } = await sql<Pair & { meeting: string; state: EncounterState; kind: EncounterKind; at: Date | string }>`
    select encounter.one_id as one, encounter.other_id as other, meeting_id as meeting, encounter.state, encounter.kind, meeting.starts_at as at
    from encounter join meeting on meeting.id = encounter.meeting_id
    where encounter.one_id = any(${actors}::uuid[]) and encounter.other_id = any(${actors}::uuid[])`.execute(em.getKysely());
  return rows.map(({ at, ...decided }) => ({ ...decided, at: new Date(at) }));
}

/** Pairs of some actors of which somebody has said that they are not to be introduced. */
export async function apartAmong(em: Em, actors: Ids): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select one_id as one, other_id as other from introduction
    where state = 'Declined' and one_id = any(${actors}::uuid[]) and other_id = any(${actors}::uuid[])`.execute(em.getKysely());
  return rows;
}

/** What belongs together under its first word. */
function gathered(pairs: readonly (readonly [of: string, one: string])[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [of, one] of pairs) all.set(of, [...(all.get(of) ?? []), one]);
  return all;
}
