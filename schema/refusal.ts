import type { WordKey } from "./words.ts";

/** Why a rule says no: the key of a sentence in the catalogues and the values that the sentence needs. */
export interface Refusal {
  key: WordKey;
  values?: Record<string, string | number>;
}

/** A rule's 'no', written as the key of its sentence; rules return it and let the door or the button say it. */
export const refusal = (key: WordKey, values?: Refusal["values"]): Refusal => ({ key, ...(values && { values }) });
