import type { Context } from "../context.ts";
import type { Given } from "./lists.ts";

/** How a field is answered that the database only tells the grounds of: what it tells of each row, and who makes the answers of that. */
export interface Work {
  /** SQL over the row's alias `item`, for a text; it tells alike of what the viewer sees alike. */
  told: (args: Given) => string;
  /** The answers, one for each that is told of. */
  answers: (told: readonly string[], args: Given, context: Context) => Promise<readonly unknown[]>;
}

const known = new Map<string, Work>();

/** A field whose value is worked out of what the database tells of its row: `worked("NetworkMap.weave", …)`. For all rows at once. */
export const worked = (field: string, work: Work) => void known.set(field, work);

/** How a field is worked out, if it is. */
export const workAt = (type: string, field: string) => known.get(`${type}.${field}`);
