import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";

/** A key was brought that opens nothing. */
export class NotKnown extends Refused {
  constructor() {
    super(refusal("tokens.whyNot.notKnown"));
  }
}

/** The key that a request brings, if any; other ways of saying who one is are for whoever stands in front. */
export function keyOf(authorization: unknown): string | undefined {
  const said = typeof authorization === "string" ? /^Bearer(?: +(\S*))?$/i.exec(authorization.trim()) : undefined;
  return said ? (said[1] ?? "") : undefined;
}
