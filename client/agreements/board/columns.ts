import type { BoardSort } from "../../../schema/agreements/board.ts";

/** What the table can tell of an agreement besides its title, in the order in which the columns stand. */
export const boardColumns = [
  ...(["need", "parties", "stage", "nextOn", "startsOn", "endsOn", "area", "themes", "group", "boards", "caseNumber"] as const),
];
export type BoardColumn = (typeof boardColumns)[number];

/** What it tells where nobody has chosen. */
export const usualColumns: readonly BoardColumn[] = ["need", "parties", "stage", "nextOn", "endsOn", "area"];

/** The columns that rows can be sorted by. */
export const sortOf: Partial<Record<BoardColumn, BoardSort>> = {
  need: "need",
  stage: "stage",
  nextOn: "nextOn",
  startsOn: "startsOn",
  endsOn: "endsOn",
  area: "area",
};
