import { ofKeepers } from "../councils/ofKeepers.ts";
import { type Columns, type Declared, isInside, seen } from "../hubs/HubRow.ts";

/**
 * How a table is declared whose rows belong to a council's meetings: written by those who keep the council, and seen by whom their own
 * visibility says, of those who see what they belong to (`within`): a council that is closed closes its meetings.
 */
export function ofMeetings(points: Record<string, string>, within: string): Declared {
  const declared = ofKeepers(points, { keep: ["council"] });
  const see = (columns: object, { name }: { name: string }) =>
    `(${seen(columns)}) and ${isInside(columns as Columns, name, within, points[within]!)}`;
  return {
    ...declared,
    policies: (declared.policies ?? []).map((policy) => (policy.name === "see" ? { ...policy, using: see } : policy)) as NonNullable<
      Declared["policies"]
    >,
  };
}
