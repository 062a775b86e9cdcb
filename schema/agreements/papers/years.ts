/** The years that can be reported on. */
const [first, last] = [2000, 2100];

/** A year that somebody has asked for; nothing when it is none that can be reported on. */
export function yearIn(text: string | undefined): number | undefined {
  const year = /^\d{4}$/.test(text ?? "") ? Number(text) : Number.NaN;
  return year >= first && year <= last ? year : undefined;
}
