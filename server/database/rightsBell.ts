import type { MetadataStorage, TriggerDef } from "@mikro-orm/core";

/** The channel on which the database tells of every change that can change what somebody may do: with a person's id, or for everyone. */
export const rightsBell = "rights";

/** What is told of a table: of whom, where a change concerns one person alone, and by which columns, where not all of them decide. */
interface Telling {
  person?: string;
  by?: string[];
}

/**
 * The tables that decide what people may do (`viewer_of`, `standing_of`), whether a provider vouches for them, and whether they see an
 * agenda (its own policies, those of its meeting and of its council).
 */
const deciding: Record<string, Telling> = {
  person: { person: "id", by: ["name"] },
  membership: { person: "person_id" },
  assignment: { person: "person_id" },
  representation: { person: "person_id" },
  term: { person: "person_id", by: ["person_id", "council_id", "seat_id", "hub_id", "starts_on", "ends_on"] },
  seat: { by: ["roles"] },
  area: { by: ["parent_id"] },
  suspension: {},
  identity_provider: {},
  council: { by: ["parent_id", "visibility"] },
  meeting: { by: ["visibility"] },
  agenda: { by: ["visibility"] },
  agreement: { by: ["steering_group_id", "visibility"] },
  party: { by: ["agreement_id", "actor_id", "visibility"] },
};

/** Has each table that decides what people may do tell of its changes, whoever makes them and however. */
export function addRightsBell(tables: MetadataStorage): void {
  for (const meta of tables.getAll().values()) {
    const telling = Object.hasOwn(deciding, meta.tableName) ? deciding[meta.tableName] : undefined;
    if (telling && !meta.abstract)
      meta.triggers = [...meta.triggers.filter(({ name }) => name !== nameOf(meta.tableName)), ring(meta.tableName, telling)];
  }
}

const nameOf = (table: string) => `${table}_tells`;

function ring(table: string, { person, by }: Telling): TriggerDef {
  const tell = (row: string) =>
    person
      ? `perform pg_notify('${rightsBell}', ${row}.${person}::text) where ${row}.${person} is not null;`
      : `perform pg_notify('${rightsBell}', '');`;
  const same = (by ?? []).map((column) => `old.${column} is not distinct from new.${column}`).join(" and ");
  const body = [
    same && `if tg_op = 'UPDATE' and ${same} then return null; end if;`,
    `if tg_op <> 'INSERT' then ${tell("old")} end if;`,
    `if tg_op <> 'DELETE' then ${tell("new")} end if;`,
    "return null;",
  ];
  return { name: nameOf(table), timing: "after", events: ["insert", "update", "delete"], body: body.filter(Boolean).join(" ") };
}
