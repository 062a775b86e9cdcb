import { EndingWay } from "../../../schema/agreements/ending.ts";
import { isBinding } from "../../../schema/agreements/signing.ts";
import { AgreementStage, whyNotGo } from "../../../schema/agreements/stage.ts";
import { VersionAim, VersionState } from "../../../schema/agreements/versions.ts";
import { Visibility } from "../../../schema/hubs.ts";
import type { Context } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Agreement } from "../Agreement.ts";
import { PoliticalDecision } from "../decisions/PoliticalDecision.ts";
import { Ending } from "../ends/Ending.ts";
import type { AgreementVersion } from "../text/AgreementVersion.ts";
import { presentParties, textsOf } from "../text/find.ts";
import { openText, showText } from "../text/open.ts";
import { Signature } from "./Signature.ts";

/** Brings a text into force when the last party has signed it: it replaces the one that was. To be done with the agreement locked. */
export async function concludeIfBinding(context: Context, agreement: Agreement, version: AgreementVersion): Promise<void> {
  const { em, today } = context;
  await em.flush();
  const [parties, signed, decisions] = [
    await presentParties(em, agreement),
    await em.find(Signature, { version }),
    await em.find(PoliticalDecision, { version }),
  ];
  if (!isBinding(version, parties, signed, decisions)) return;
  const earlier = (await textsOf(em, agreement)).find(({ state }) => state === VersionState.InForce);
  if (!earlier) refuse(whyNotGo(agreement, AgreementStage.Active));
  else await replace(em, earlier);
  Object.assign(version, { state: VersionState.InForce, inForceOn: today });
  await em.flush();
  Object.assign(agreement, { stage: AgreementStage.Active, startsOn: version.startsOn, endsOn: version.endsOn });
  if (version.leaving) version.leaving.leftOn = today;
  tellOf(context, agreement, version);
  await openText(em, agreement);
  for (const begin of Agreement.onBegin) await begin(em, agreement, today);
}

async function replace(em: Context["em"], earlier: AgreementVersion): Promise<void> {
  earlier.state = VersionState.Replaced;
  await showText(em, earlier, Visibility.officials);
  await em.flush();
}

const ways = { Extension: EndingWay.Extended, HandOver: EndingWay.HandedOver } as const;

function tellOf({ em, today }: Context, agreement: Agreement, version: AgreementVersion) {
  const { hub, aim, why, learned } = version;
  if (aim !== VersionAim.Extension && aim !== VersionAim.HandOver) return;
  em.create(Ending, {
    hub,
    agreement,
    version,
    way: ways[aim as keyof typeof ways],
    happenedOn: today,
    reason: why ?? "",
    learning: learned,
  } as Ending);
}
