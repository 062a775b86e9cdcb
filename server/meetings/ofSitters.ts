import { byHouse, isMine } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside, seen } from "../hubs/HubRow.ts";

/** SQL: whether who is looking sits in the row's council, or keeps it. */
export const sits = ({ hub, council }: Columns) =>
  `${isMine(hub!, "keeps")} or ${isMine(council!, "keeps")} or ${isMine(council!, "sits_in")}`;

/**
 * How a table is declared whose rows those who sit in a council write together, and those who keep it; `hub` and `council` are among its
 * properties. Seen by whom their own visibility says, of those who see what they belong to (`within`); the house keeps them up. `points`
 * names the relations to other rows of a hub and their tables.
 */
export function ofSitters(points: Record<string, string>, within: string): Declared {
  const see = (columns: object) => `((${seen(columns)}) and ${pointsInside(columns as Columns, within, points[within]!)}) or ${byHouse}`;
  const writer = (columns: object) => `${sits(columns as Columns)} or ${byHouse}`;
  const written = (columns: object) => {
    const inside = Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target));
    return `${byHouse} or (${[`(${sits(columns as Columns)})`, ...inside].join(" and ")})`;
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: see },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: writer, check: written },
      { name: "remove", command: "delete", using: writer },
    ],
  };
}
