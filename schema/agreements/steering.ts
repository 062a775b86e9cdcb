import { PartySide } from "../agreements.ts";
import { Side } from "../councils.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { type AgreementStage, isOver } from "./stage.ts";

/** On which side of a council somebody sits who comes from a party: a third that joins both sits with the administration. */
export const seatSideOf = (side: PartySide): Side => (side === PartySide.CivilSociety ? Side.CivilSociety : Side.Administration);

/** How many seats each party has in a steering group that is started from its agreement. */
export const seatsEach = 2;

/** Why no steering group can be started for an agreement; nothing if one can. */
export function whyNotStartSteering(agreement: { stage: AgreementStage; steeringGroup?: object | null }): Refusal | undefined {
  if (isOver(agreement)) return refusal(`agreements.whyNot.stage.${agreement.stage}`);
  if (agreement.steeringGroup) return refusal("steering.whyNot.already");
}
