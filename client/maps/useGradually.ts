import { startTransition, useEffect, useState } from "react";

const part = 80;

/** Rows that are costly to draw, more of them each time there is room between other work, until all are there. */
export function useGradually<Row>(rows: readonly Row[]): readonly Row[] {
  const [most, setMost] = useState(part);
  const isPart = most < rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each part that has been drawn asks for the next
  useEffect(() => {
    if (isPart) startTransition(() => setMost((before) => before + part));
  }, [isPart, most]);
  return isPart ? rows.slice(0, most) : rows;
}
