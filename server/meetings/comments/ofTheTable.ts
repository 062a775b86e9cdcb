import { byHouse } from "../../database/policies.ts";
import { type Columns, type Declared, pointsInside } from "../../hubs/HubRow.ts";
import { sits } from "../ofSitters.ts";

/**
 * How a table is declared whose rows are between those who sit in a council and those who keep it: they alone see and write them, however
 * open what the rows are about is. `points` names the relations to other rows of a hub and their tables.
 */
export function ofTheTable(points: Record<string, string>): Declared {
  const theirs = (columns: object) => `${sits(columns as Columns)} or ${byHouse}`;
  const written = (columns: object) => {
    const inside = Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target));
    return `${byHouse} or (${[`(${sits(columns as Columns)})`, ...inside].join(" and ")})`;
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: theirs },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: theirs, check: written },
      { name: "remove", command: "delete", using: theirs },
    ],
  };
}
