import { type Refusal, refusal } from "./refusal.ts";

/** What can happen to a thing. */
export const ChangeKind = { create: "create", update: "update", delete: "delete" } as const;
export type ChangeKind = keyof typeof ChangeKind;

/** The largest whisper, in bytes of JSON: what is only passed on, such as presence and a dragged actor on its way. */
export const largestWhisper = 4000;

/** Why this cannot be whispered; nothing if it can. `json` is what is said, as JSON. */
export function whyNotWhisper(json: string, client: string): Refusal | undefined {
  const length = new TextEncoder().encode(json).length;
  if (length > largestWhisper || client.length > 100) return refusal("house.whyNot.tooLong", { length, most: largestWhisper });
}
