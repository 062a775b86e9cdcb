import { byHouse } from "../../database/policies.ts";
import { type Columns, type Declared, pointsInside } from "../../hubs/HubRow.ts";

/** The same declaration for rows that are seen only by those who also see all that they point at. */
export const andInside = (declared: Declared, points: Record<string, string>): Declared =>
  ({
    ...declared,
    policies: declared.policies?.map((policy) =>
      policy.name !== "see"
        ? policy
        : {
            ...policy,
            using: (columns: object, table: { name: string }) => {
              const inside = Object.entries(points).map(([property, target]) => pointsInside(columns as Columns, property, target));
              const see = policy.using as (columns: object, table: { name: string }) => string;
              return `(${see(columns, table)}) and (${byHouse} or (${inside.join(" and ")}))`;
            },
          },
    ),
  }) as Declared;
