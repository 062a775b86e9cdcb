import { byHouse, isMine, viewer } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside, seen } from "../hubs/HubRow.ts";

/** SQL: whether who is looking keeps a council, by any of these columns: the hub's, the council's own, or that of one that it is a group of. */
const keeps = (columns: Columns, by: readonly string[]) => by.map((property) => isMine(columns[property]!, "keeps")).join(" or ");

/**
 * How a table is declared whose rows are a council or of one: seen by whom their visibility says, written by those who keep it. `by` names
 * the properties that say which council; `points` names the relations to other rows of a hub and their tables.
 */
export function ofKeepers(points: Record<string, string>, by: { add?: string[]; keep: string[] }): Declared {
  const writer = (columns: object) => keeps(columns as Columns, ["hub", ...by.keep]);
  const written = (way: readonly string[]) => (columns: object) =>
    [
      `(${keeps(columns as Columns, ["hub", ...way])})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  const seenBy = (columns: object) => {
    const { person } = columns as Columns;
    return person ? `${seen(columns)} or ${person} = ${viewer}` : seen(columns);
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: seenBy },
      { name: "add", command: "insert", check: written(by.add ?? by.keep) },
      { name: "change", command: "update", using: writer, check: written(by.keep) },
      { name: "remove", command: "delete", using: writer },
    ],
  };
}

/** How a table is declared whose rows are of a council (`council`), and seen and written by those who keep it and the house alone. */
export function forKeepers(points: Record<string, string>): Declared {
  const keeper = (columns: object) => `${keeps(columns as Columns, ["hub", "council"])} or ${byHouse}`;
  const written = (columns: object) =>
    [
      `(${keeper(columns)})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: keeper },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: keeper, check: written },
      { name: "remove", command: "delete", using: keeper },
    ],
  };
}
