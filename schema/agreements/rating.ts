import { type Refusal, refusal } from "../refusal.ts";
import type { AgreementStage } from "./stage.ts";

/** Why an agreement cannot be rated; nothing if it can: there is something to rate from when it is in force. */
export function whyNotRateAgreement({ stage }: { stage: AgreementStage }): Refusal | undefined {
  if (stage !== "Active" && stage !== "Ended") return refusal("charter.whyNot.notInForce");
}
