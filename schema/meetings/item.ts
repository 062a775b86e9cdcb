import { type Refusal, refusal } from "../refusal.ts";

/** Why this cannot be the id of an item of an agenda; nothing if it can, or if there is none. */
export const whyNotItem = (item: string | null | undefined): Refusal | undefined =>
  item == null || /^[0-9a-z]{8,16}$/.test(item) ? undefined : refusal("house.whyNot.unknown");
