import { type BoardSort, pressingDay, urgencyOf } from "../../../schema/agreements/board.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import type { LineRead } from "./board.ts";

const stages = Object.values(AgreementStage);
const last = "9999";

/** What lines are sorted by, first by the first; what is not settled comes last. */
const keys: Record<BoardSort, (line: LineRead) => readonly (string | number)[]> = {
  need: (line) => [urgencyOf(line), pressingDay(line) ?? last],
  title: () => [],
  stage: ({ stage }) => [stages.indexOf(stage)],
  startsOn: ({ startsOn }) => [startsOn ?? last],
  endsOn: ({ endsOn }) => [endsOn ?? last],
  nextOn: ({ nextOn }) => [nextOn ?? last],
  area: ({ area }) => [area?.name ?? ""],
};

/** Lines in an order, or the other way round; those alike in it by their titles. */
export function inOrder(
  lines: readonly LineRead[],
  { column, down }: { column: BoardSort; down: boolean },
  { compare }: Intl.Collator,
): LineRead[] {
  const turn = down ? -1 : 1;
  const order = (one: string | number, other: string | number) =>
    typeof one === "number" && typeof other === "number" ? one - other : compare(`${one}`, `${other}`);
  return [...lines].sort((one, other) => {
    const mine = keys[column](one);
    const theirs = keys[column](other);
    for (const [at, key] of mine.entries()) {
      const by = order(key, theirs[at]!);
      if (by) return by * turn;
    }
    return compare(one.title, other.title) * (column === "title" ? turn : 1);
  });
}
