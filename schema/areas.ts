import { type Refusal, refusal } from "./refusal.ts";

interface Nested {
  id: string;
  parent?: Nested | null;
}

/** Why this cannot lie inside that (areas in areas, units in departments): a thing is never inside itself. Nothing if it can. */
export function whyNotInside(id: string, parent: Nested | null | undefined): Refusal | undefined {
  for (let at = parent; at; at = at.parent) if (at.id === id) return refusal("areas.whyNot.insideItself");
}
