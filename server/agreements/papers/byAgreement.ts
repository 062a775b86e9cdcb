/** How the rows of several agreements are told apart: those of one. */
export type RowsOf<Row> = (agreement: { id: string }) => Row[];

/** Which rows are meant: those of some agreements. */
export interface OfAgreements {
  agreement: { $in: string[] };
}

/** Rows of several agreements, read at once, by the agreement that each is of. */
export async function byAgreement<Row extends { agreement: { id: string } }>(rows: Promise<readonly Row[]>): Promise<RowsOf<Row>> {
  const groups = Map.groupBy(await rows, ({ agreement }) => agreement.id);
  return ({ id }) => groups.get(id) ?? [];
}
