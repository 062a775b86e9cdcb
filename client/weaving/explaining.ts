import type { Month } from "./useCourse.ts";

/** How many months with the largest jumps of a line are marked at most, and how large a share of its whole range a jump is. */
const [mostJumps, jump] = [4, 0.08];

/** Whether a stage can be told of a month, and not the same of the month before. */
export const isTurned = ({ stage, isTold }: Pick<Month, "stage" | "isTold">, before: Pick<Month, "stage" | "isTold">) =>
  isTold && !(before.isTold && stage === before.stage);

/** The months whose changes explain the course: a new stage, who weaves, and the largest jumps of what is drawn as a line. */
export function explaining(months: readonly Month[], of: (month: Month) => number): Set<string> {
  const turned = months.filter(({ difference: { began, ended }, ...month }, index) => {
    const before = months[index - 1];
    return before && (isTurned(month, before) || began.length + ended.length > 0);
  });
  const values = months.map(of);
  const least = jump * (Math.max(...values) - Math.min(...values));
  const jumps = months
    .map(({ day }, index) => ({ day, by: index ? Math.abs(values[index]! - values[index - 1]!) : 0 }))
    .filter(({ by }) => by > 0 && by >= least)
    .sort((one, other) => other.by - one.by);
  return new Set([...turned, ...jumps.slice(0, mostJumps)].map(({ day }) => day));
}
