/** What is told of an actor that somebody might want to meet it for; themes, target groups and areas by their names. */
export interface Traits {
  /** One that no longer acts is introduced to nobody. */
  active: boolean;
  themes: readonly string[];
  targetGroups: readonly string[];
  areas: readonly string[];
  offers: readonly string[];
  needs: readonly string[];
}

/**
 * How rare something is that so many of all have, 0–1: 1 when only two have it, 0 when everybody has, evenly on the logarithm between
 * (the inverse document frequency of Spärck Jones 1972, scaled).
 */
export const rarity = (having: number, all: number): number =>
  having >= all ? 0 : Math.min(1, Math.log(all / having) / Math.log(Math.max(all, 3) / 2));
