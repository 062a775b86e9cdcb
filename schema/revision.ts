import { type Refusal, refusal } from "./refusal.ts";

/** What a text says that several write, and how many times it has been written. */
export interface Revised<Text> {
  text: Text;
  revision: number;
}

/** A text as a refusal brings it: one in sections as JSON. */
const inWords = (text: unknown): string => (typeof text === "string" ? text : JSON.stringify(text));

/**
 * Why somebody's text is not stored; nothing if it can be: somebody else has written there since it was read. Both texts are in the refusal, so
 * that nothing is lost: `mine`, and `theirs` with the `revision` from which to write on.
 */
export function whyNotOverwrite<Text>(stored: Revised<Text>, said: Revised<Text>): Refusal | undefined {
  const [mine, theirs] = [inWords(said.text), inWords(stored.text)];
  if (stored.revision === said.revision || mine === theirs) return;
  return refusal("texts.whyNot.conflict", { mine, theirs, revision: stored.revision });
}
