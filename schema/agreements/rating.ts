import { whyNotPartner } from "../agreements.ts";
import { whyNotKeep } from "../councils.ts";
import { type Rights, whyNotCoordinate } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { AgreementStage } from "./stage.ts";

/** Why an agreement cannot be rated; nothing if it can: there is something to rate from when it is in force. */
export function whyNotRateAgreement({ stage }: { stage: AgreementStage }): Refusal | undefined {
  if (stage !== "Active" && stage !== "Ended") return refusal("charter.whyNot.notInForce");
}

interface Round {
  hub: { id: string };
  council?: { id: string } | null;
  agreement?: { id: string } | null;
}

/**
 * Why somebody may not ask a round of rating, count it up and remove it; nothing if they may: of an agreement those who have part in it, of a
 * council those who keep it, and of all else coordinators.
 */
export function whyNotAskRound(rights: Rights, { hub, council, agreement }: Round): Refusal | undefined {
  if (agreement) return whyNotPartner(rights, { hub, id: agreement.id });
  return council ? whyNotKeep(rights, { hub, id: council.id }) : whyNotCoordinate(rights, hub.id);
}
