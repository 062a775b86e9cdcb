import type { Month } from "./useCourse.ts";

/** How many months with the largest jumps of a line are marked, besides those in which the stage or the weavers became others. */
const mostJumps = 4;

/** The months whose changes explain the course: a new stage, who weaves, and the largest jumps of what is drawn as a line. */
export function explaining(months: readonly Month[], of: (month: Month) => number): Set<string> {
  const turned = months.filter(
    ({ stage, difference: { began, ended } }, index) =>
      index > 0 && (stage !== months[index - 1]!.stage || began.length + ended.length > 0),
  );
  const jumps = months
    .map((month, index) => ({ day: month.day, jump: index ? Math.abs(of(month) - of(months[index - 1]!)) : 0 }))
    .filter(({ jump }) => jump > 0)
    .sort((one, other) => other.jump - one.jump);
  return new Set([...turned, ...jumps.slice(0, mostJumps)].map(({ day }) => day));
}
