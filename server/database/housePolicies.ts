import type { EntityMetadata, EntityProperty, MetadataStorage, PolicyDef } from "@mikro-orm/core";
import { isMine, viewer } from "./policies.ts";
import { APP_ROLE, OPERATOR_ROLE } from "./roles.ts";

/** SQL: whether a column names a hub that is not suspended. One look per question, and the planner takes it that half of all rows pass. */
const isOpen = (hub: string) =>
  `coalesce(${hub} <> all((select array_agg(suspension.hub_id) as "array_agg" from suspension)::uuid[]), true)`;

/** What stays open of a suspended hub: that it is suspended, and the number that its log has come to. The app writes neither. */
const staysOpen = ["suspension", "log_head"];

/** SQL: what its members still see of a suspended hub: that it is theirs. */
const seenThough: Record<string, string> = {
  hub: isMine("id", "member_of"),
  membership: `person_id = ${viewer}`,
};

/**
 * Adds what holds for every table alike: the operator reaches the rows of the hubs that a command has named, and no others; the
 * rows of a suspended hub are closed to the app. What belongs to no hub, such as people, the operator reaches as a whole.
 */
export function addHousePolicies(tables: MetadataStorage): void {
  for (const meta of tables.getAll().values()) {
    if (meta.abstract) continue;
    const hub = hubColumnOf(meta);
    const own = meta.policies.filter(({ name }) => name !== "operate" && name !== "open");
    meta.policies = [...own, operate(hub), ...(hub && !staysOpen.includes(meta.tableName) ? [open(hub, seenThough[meta.tableName])] : [])];
  }
}

/** The column that says which hub a row is of; nothing for what belongs to no hub. */
export const hubColumnOf = ({ className, properties }: EntityMetadata): string | undefined =>
  className === "Hub" ? "id" : (properties as Record<string, EntityProperty>).hub?.fieldNames[0];

function operate(hub: string | undefined): PolicyDef {
  const reached = hub ? isMine(hub, "operated") : "true";
  return { name: "operate", roles: [OPERATOR_ROLE], using: reached, check: reached };
}

const open = (hub: string, though?: string): PolicyDef => ({
  name: "open",
  type: "restrictive",
  roles: [APP_ROLE],
  using: though ? `${isOpen(hub)} or ${though}` : isOpen(hub),
  check: isOpen(hub),
});
