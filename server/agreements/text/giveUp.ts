import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { VersionAim, VersionState } from "../../../schema/agreements/versions.ts";
import type { Context } from "../../context.ts";
import type { Agreement } from "../Agreement.ts";
import type { AgreementVersion } from "./AgreementVersion.ts";
import { nextText } from "./begin.ts";
import { stepBack } from "./handOver.ts";

/**
 * Withdraws a text, whatever had been said of it. The first one always goes on as a new one that is drafted; a change of an agreement in force
 * only when it is wanted.
 */
export async function giveUp(
  { em, today }: Context,
  agreement: Agreement,
  version: AgreementVersion,
  { goesOn, why }: { goesOn: boolean; why: string },
): Promise<AgreementVersion> {
  const isFirst = version.aim === VersionAim.First;
  Object.assign(version, { state: VersionState.Withdrawn, withdrawnWhy: why });
  if (isFirst) agreement.stage = AgreementStage.Drafting;
  await em.flush();
  if (isFirst || goesOn) await nextText(em, version, today);
  else stepBack(version, today);
  return version;
}
