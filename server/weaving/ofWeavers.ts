import { byHouse, isMine, mine } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside } from "../hubs/HubRow.ts";

/** SQL: whether who is looking weaves the map that the row is of: as a weaver of the whole hub, or of the map's area. */
const isWeaver = ({ hub, map }: Columns) =>
  `${isMine(hub!, "weaves")} or ${map} = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any(${mine("weaves")}::uuid[]))::uuid[])`;

/** A relation to a row that may be removed and come back: no constraint of the database, so that what hangs on it is found again. */
export const outlives = { createForeignKeyConstraint: false } as const;

/**
 * How a table is declared whose rows are of a map (`map`) and for those who weave it: they see and write them, as the house does. `points`
 * names the relations to other rows of a hub and their tables; `seenBy` says who sees a row besides. Where the map is removed, or what
 * else of these is `needed`, nobody but the house sees the row until that comes back.
 */
export function ofWeavers(
  points: Record<string, string>,
  seenBy: (columns: Columns) => string = () => "false",
  needed: readonly string[] = ["map"],
): Declared {
  const writer = (columns: object) => `${isWeaver(columns as Columns)} or ${byHouse}`;
  const written = (columns: object) =>
    `${byHouse} or (${[
      `(${isWeaver(columns as Columns)})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ")})`;
  const seen = (columns: object) =>
    `${byHouse} or (${[
      `(${isWeaver(columns as Columns)} or (${seenBy(columns as Columns)}))`,
      ...needed.map((property) => pointsInside(columns as Columns, property, points[property]!)),
    ].join(" and ")})`;
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: seen },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: writer, check: written },
      { name: "remove", command: "delete", using: writer },
    ],
  };
}
