import { byHouse, isMine } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside, seen } from "../hubs/HubRow.ts";
import { sits } from "../meetings/ofSitters.ts";

/** SQL: who writes the rows, told by the columns. */
type Writers = (columns: Columns) => string;

/** The hub's coordinators. */
export const byCoordinators: Writers = ({ hub }) => isMine(hub!, "coordinator_of");

/** Who acts for the row's actor, and the hub's coordinators. */
export const byTheActor: Writers = ({ hub, actor }) => `(${isMine(actor!, "actors")} or ${isMine(hub!, "coordinator_of")})`;

/** Those who sit in the council that decides over the charter's plan, and the hub's coordinators. */
export const byThePlanners: Writers = (columns) => `(${sits(columns)})`;

/**
 * How a table is declared whose rows are of a charter (`charter`): seen by whom their own visibility says, of those who see the charter and
 * what else is `needed`. `points` names the relations to other rows of a hub and their tables.
 */
export function ofCharter(points: Record<string, string>, writers: Writers, needed: readonly string[] = []): Declared {
  const targets: Record<string, string> = { charter: "charter", ...points };
  const inside = (columns: object, properties: readonly string[]) =>
    properties.map((property) => pointsInside(columns as Columns, property, targets[property]!)).join(" and ");
  const writer = (columns: object) => `${writers(columns as Columns)} or ${byHouse}`;
  const written = (columns: object) => `${byHouse} or (${writers(columns as Columns)} and ${inside(columns, Object.keys(targets))})`;
  const see = (columns: object) => `((${seen(columns)}) and ${inside(columns, ["charter", ...needed])}) or ${byHouse}`;
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
