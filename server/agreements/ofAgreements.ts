import { isMine } from "../database/policies.ts";
import { type Columns, type Declared, pointsInside, seen } from "../hubs/HubRow.ts";

/** SQL: whether who is looking has part in the agreement that a column names, or is an official of its hub. */
export const isPartner = ({ hub }: Columns, agreement: string) => `${isMine(hub!, "official_of")} or ${isMine(agreement, "partner_in")}`;

/**
 * How a table is declared whose rows are an agreement or of one: what is for officials is for those who have part in it too, and both write
 * it. `agreement` is the property that says which; `also` is SQL over the columns for who else sees what is for officials; `points` names
 * the relations to other rows of a hub and their tables.
 */
export function ofAgreements(
  points: Record<string, string> = {},
  { agreement = "agreement", also }: { agreement?: string; also?: (columns: Columns) => string } = {},
): Declared {
  const partner = (columns: object) => isPartner(columns as Columns, (columns as Columns)[agreement]!);
  const written = (columns: object) =>
    [
      `(${partner(columns)})`,
      ...Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target)),
    ].join(" and ");
  const see = (columns: object) => {
    const own = [isMine((columns as Columns)[agreement]!, "partner_in"), also?.(columns as Columns)].filter(Boolean).join(" or ");
    return `${seen(columns)} or (${(columns as Columns).visibility} = 'officials' and (${own}))`;
  };
  return {
    rowLevelSecurity: "force",
    policies: [
      { name: "see", command: "select", using: see },
      { name: "add", command: "insert", check: written },
      { name: "change", command: "update", using: partner, check: written },
      { name: "remove", command: "delete", using: partner },
    ],
  };
}
