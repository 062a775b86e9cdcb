/** One figure, and what it should be. */
export interface Measured {
  what: string;
  value: number;
  unit: string;
  /** The aim, when there is one: at most, or at least, this value. */
  atMost?: number;
  atLeast?: number;
}

/** Prints a figure with its aim, and plainly whether it was met. */
export function print({ what, value, unit, atMost, atLeast }: Measured): void {
  const aim = atMost !== undefined ? `aim ≤ ${atMost}` : atLeast !== undefined ? `aim ≥ ${atLeast}` : "";
  const met = value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
  const figure = value.toLocaleString("en", { maximumSignificantDigits: 3 });
  console.log(`  ${what.padEnd(64)} ${`${figure} ${unit}`.padStart(16)}   ${aim && `${aim}: ${met ? "met" : "MISSED"}`}`);
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
