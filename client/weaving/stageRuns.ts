import type { Month } from "./useCourse.ts";

/** Months in a row of which a stage can be told, or in which too little is known; from the first to the last, by their places. */
export interface StageRun {
  isTold: boolean;
  first: number;
  last: number;
}

/** The course of a map as runs of months with a stage and without. */
export function stageRunsIn(months: readonly Pick<Month, "isTold">[]): StageRun[] {
  const runs: StageRun[] = [];
  months.forEach(({ isTold }, index) => {
    const run = runs.at(-1);
    if (run?.isTold === isTold) run.last = index;
    else runs.push({ isTold, first: index, last: index });
  });
  return runs;
}
