import type { EntityManager } from "@mikro-orm/postgresql";
import { type RawBuilder, sql } from "kysely";
import type { StepType } from "../../../schema/weaving/files/steps.ts";

/** The properties that are written of each type, in the order in which things that point at each other are made. */
export const written: Readonly<Record<StepType, readonly string[]>> = {
  Theme: ["name"],
  TargetGroup: ["name"],
  Actor: [
    ...["name", "otherNames", "kind", "organisationNumber", "about", "offers", "needs", "links", "languages", "active"],
    ...["areas", "themes", "targetGroups"],
  ],
  Placement: ["map", "actor", "x", "y", "pinned", "weaver"],
  Tie: ["from", "to", "directed", "state", "strength", "kinds", "since", "themes", "note"],
};

/** SQL for rows of `id`, `visibility`, `read_at` and `values`, an object by properties. */
export type Source = RawBuilder<unknown>;

/** SQL: JSON that comes as its bytes. */
export const asJson = (bytes: Buffer): RawBuilder<unknown> => sql`convert_from(${bytes}::bytea, 'UTF8')::jsonb`;

/** Steps as JSON, as rows to write. */
export const fromSteps = (json: Buffer): Source =>
  sql`(select step.id, step.visibility, step."readAt" as read_at, step.values
    from jsonb_to_recordset(${asJson(json)}) step(id uuid, visibility text, "readAt" timestamptz, values jsonb))`;

function columnsOf(em: EntityManager, type: StepType) {
  const { tableName, properties } = em.getMetadata().getByClassName(type as never);
  const columns = written[type].map((name) => {
    const { fieldNames, columnTypes } = properties[name as never] as { fieldNames: string[]; columnTypes: string[] };
    return { name, column: sql.ref(fieldNames[0]!), value: sql`value.${sql.ref(name)}`, type: sql.raw(columnTypes[0]!) };
  });
  const shape = sql.join(columns.map(({ name, type: of }) => sql`${sql.ref(name)} ${of}`));
  return { table: sql.table(tableName), columns, values: sql`jsonb_to_record(source.values) as value(${shape})` };
}

const affected = ({ numAffectedRows }: { numAffectedRows?: bigint }) => Number(numAffectedRows ?? 0);

/** Makes things of one type in one statement, under the row policies of who is looking; says how many. */
export async function makeAll(em: EntityManager, hub: string, type: StepType, source: Source): Promise<number> {
  const { table, columns, values } = columnsOf(em, type);
  const names = sql.join(columns.map(({ column }) => column));
  const given = sql.join(columns.map(({ value }) => value));
  const done = await sql`insert into ${table} (id, hub_id, visibility, ${names})
    select source.id, ${hub}::uuid, source.visibility, ${given} from ${source} source cross join lateral ${values}`.execute(em.getKysely());
  return affected(done);
}

/** Changes things of one type where nobody has since they were read: of each, the properties that it gives. Says how many. */
export async function changeAll(em: EntityManager, type: StepType, source: Source): Promise<number> {
  const { table, columns, values } = columnsOf(em, type);
  const changes = columns.map(
    ({ name, column, value }) => sql`${column} = case when source.values ? ${sql.lit(name)} then ${value} else thing.${column} end`,
  );
  const done = await sql`update ${table} thing set updated_at = now(), ${sql.join(changes)}
    from ${source} source cross join lateral ${values}
    where thing.id = source.id and thing.updated_at = coalesce(source.read_at, thing.updated_at)`.execute(em.getKysely());
  return affected(done);
}

/**
 * Removes things of one type by their ids, which SQL selects; says how many. The ids are gathered first: joined to what was only just
 * written, of which there are no statistics yet, they would be sought anew for each thing.
 */
export async function removeAll(em: EntityManager, type: StepType, ids: RawBuilder<unknown>): Promise<number> {
  const { table } = columnsOf(em, type);
  return affected(await sql`delete from ${table} where id = any(array(${ids}))`.execute(em.getKysely()));
}
