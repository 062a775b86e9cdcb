import type { WordKey } from "../words.ts";

/** A sentence that an analysis gives as its reason: its key in the catalogues and its values; an actor among the values is its id, under a name that ends in `actor`. */
export interface Said {
  key: WordKey;
  values?: Record<string, string | number>;
}
