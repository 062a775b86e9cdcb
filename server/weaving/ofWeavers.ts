import { byHouse, isMine, mine } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside } from "../hubs/HubRow.ts";

/** SQL: whether who is looking weaves the map that the row is of: as a weaver of the whole hub, or of the map's area. */
const isWeaver = ({ hub, map }: Columns) =>
  `${isMine(hub!, "weaves")} or ${map} = any((select array_agg(network_map.id) as "array_agg" from network_map where network_map.area_id = any(${mine("weaves")}::uuid[]))::uuid[])`;

/**
 * How a table is declared whose rows are of a map (`map`) and for those who weave it: they see and write them, as the house does. `points`
 * names the relations to other rows of a hub and their tables; `seenBy` says who sees a row besides.
 */
export function ofWeavers(points: Record<string, string>, seenBy: (columns: Columns) => string = () => "false"): Declared {
  const writer = (columns: object) => `${isWeaver(columns as Columns)} or ${byHouse}`;
  const written = (columns: object) =>
    `${byHouse} or (${[
      `(${isWeaver(columns as Columns)})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ")})`;
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: (columns) => `${writer(columns)} or (${seenBy(columns as Columns)})` },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: writer, check: written },
      { name: "remove", command: "delete", using: writer },
    ],
  };
}
