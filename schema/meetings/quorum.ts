/** Somebody's place at a meeting, by whom it is for. */
interface Present {
  side: string;
  /** Whether they came; null while nobody has noted it. */
  present?: boolean | null;
}

/** Whether a meeting can decide. */
export interface Quorum {
  /** How many came of those whose votes count, and how many it takes. */
  present: number;
  needed: number;
  isMet: boolean;
}

/**
 * Whether enough came to decide: more than half of a council's ordinary seats that somebody holds, with substitutes counted in the place of
 * those they stand in for.
 */
export function quorumOf(seats: number, places: readonly Present[]): Quorum {
  const present = places.filter((place) => place.present).length;
  const needed = Math.floor(seats / 2) + 1;
  return { present, needed, isMet: seats > 0 && present >= needed };
}
