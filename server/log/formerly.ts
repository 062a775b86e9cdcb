import { type RawBuilder, sql } from "kysely";

type FormerIds = (id: string) => RawBuilder<unknown>;

const known: FormerIds[] = [];

/** Tells the log where the former ids of things stand that have been merged into one: SQL for an array of ids, never null. */
export const formerly = (ids: FormerIds) => void known.push(ids);

/** SQL for the rooms in which the history of a thing was heard: its own, and those of what has been merged into it. */
export const roomsOf = (id: string): RawBuilder<unknown> => sql.join([sql`array[${id}::uuid]`, ...known.map((ids) => ids(id))], sql` || `);
