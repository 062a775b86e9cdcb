import { byHouse, isMine } from "../database/policies.ts";
import { type Columns, type Declared, isInside, pointsInside, seen } from "../hubs/HubRow.ts";

/** SQL: whether who is looking sits in the row's council, or keeps it. */
export const sits = ({ hub, council }: Columns) =>
  `${isMine(hub!, "keeps")} or ${isMine(council!, "keeps")} or ${isMine(council!, "sits_in")}`;

const theirs = (columns: object) => `${sits(columns as Columns)} or ${byHouse}`;

/** How a table is declared whose rows those who sit in a council write together, and those who keep it, seen as `see` says; the house keeps them up. */
function writtenTogether(points: Record<string, string>, see: (columns: object, table: { name: string }) => string): Declared {
  const written = (columns: object) => {
    const inside = Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target));
    return `${byHouse} or (${[`(${sits(columns as Columns)})`, ...inside].join(" and ")})`;
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: see },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: theirs, check: written },
      { name: "remove", command: "delete", using: theirs },
    ],
  };
}

/**
 * How a table is declared whose rows those who sit in a council write together, and those who keep it; `hub` and `council` are among its
 * properties. Seen by whom their own visibility says, of those who see what they belong to (`within`). `points` names the relations to
 * other rows of a hub and their tables.
 */
export const ofSitters = (points: Record<string, string>, within: string): Declared =>
  writtenTogether(
    points,
    (columns, { name }) => `((${seen(columns)}) and ${isInside(columns as Columns, name, within, points[within]!)}) or ${byHouse}`,
  );

/** The same of rows that they alone see too, however open what the rows are about is. */
export const ofTheTable = (points: Record<string, string>): Declared => writtenTogether(points, theirs);
