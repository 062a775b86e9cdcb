import { type Refusal, refusal } from "../../../schema/refusal.ts";
import type { WordKey } from "../../../schema/words.ts";

/** A file that cannot be read, and why, fit for whoever chose it. */
export class Unreadable extends Error {
  readonly no: Refusal;

  constructor(key: WordKey, values?: Refusal["values"]) {
    super(key);
    this.no = refusal(key, values);
  }
}
