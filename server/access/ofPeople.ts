import { byHouse, isMine, viewer } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside } from "../hubs/HubRow.ts";

/**
 * How a table is declared that says what people are in a hub: seen by its members and by the person, written by its coordinators.
 * What `unless` does not hold for is written by administrators alone.
 */
export function ofPeople(points: Record<string, string>, unless: (columns: Columns) => string = () => "true"): Declared {
  const writer = (columns: object) => {
    const { hub } = columns as Columns;
    return `${byHouse} or ${isMine(hub!, "administrator_of")} or (${isMine(hub!, "coordinator_of")} and ${unless(columns as Columns)})`;
  };
  const written = (columns: object) =>
    [
      `(${writer(columns)})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  const seenBy = (columns: object) => {
    const { hub, person } = columns as Columns;
    return `${isMine(hub!, "member_of")} or ${byHouse}${person ? ` or ${person} = ${viewer}` : ""}`;
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: seenBy },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: writer, check: written },
      { name: "remove", command: "delete", using: writer },
    ],
  };
}
