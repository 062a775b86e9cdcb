/** A list as an address writes it: with commas between, which the names of boards have too. */
export const listAs = (ids: readonly string[]): string => ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(",");

/** The list that an address has written. */
export const listIn = (list: string | null): string[] =>
  (list ?? "")
    .split(",")
    .filter(Boolean)
    .map((id) => id.replaceAll("%2C", ",").replaceAll("%25", "%"));
