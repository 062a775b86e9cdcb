import { APIError } from "better-auth/api";
import type { Refusal } from "../../schema/refusal.ts";

/** Stops what was asked of signing in when a rule gives a reason not to; the page says the sentence of its key. */
export function refused(reason: Refusal | undefined): void {
  if (reason) throw new APIError("FORBIDDEN", { code: "REFUSED", message: reason.key, ...reason });
}
