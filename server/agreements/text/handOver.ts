import type { Amendment } from "../../../schema/agreements/versions.ts";
import { sideOf, whyNotSpeakFor } from "../../../schema/agreements.ts";
import type { Day } from "../../../schema/day.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Actor } from "../../actors/Actor.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import type { AgreementVersion } from "./AgreementVersion.ts";
import type { AmendmentInput } from "./AmendmentInput.ts";

/** What leaves its place, and what takes it. */
interface Places {
  leaving: Party;
  joining: Actor;
}

/** An amendment with what it points at: a party of the agreement, and an actor of its hub. */
export async function lookedUp(em: Context["em"], agreement: Agreement, input: AmendmentInput): Promise<Amendment & Partial<Places>> {
  const { leaving, joining, ...said } = input;
  const { hub } = agreement;
  return {
    ...said,
    ...(leaving && { leaving: await em.findOneOrFail(Party, { id: leaving, agreement, leftOn: null }, { populate: ["actor"] }) }),
    ...(joining && { joining: await em.findOneOrFail(Actor, { id: joining, hub }) }),
  };
}

/**
 * Lets another actor be a party beside the one whose place it is to take: both sign, and when all have, the first one leaves. Whoever speaks for
 * the party that leaves, and officials, begin it.
 */
export async function joinInPlaceOf({ em, viewer, today }: Context, agreement: Agreement, { leaving, joining: actor }: Places) {
  const { hub, visibility } = agreement;
  if (!viewer!.officialOf.includes(hub.id)) refuse(whyNotSpeakFor(viewer!, { hub, actor: leaving.actor, side: leaving.side }));
  const known = await em.findOne(Party, { agreement, actor }, { populate: ["agreement", "actor"] });
  if (known && !known.leftOn) throw new Refused(refusal("agreements.whyNot.partyAlready"));
  if (sideOf(actor.kind) !== leaving.side) throw new Refused(refusal("drafting.whyNot.otherSide"));
  const joining = known
    ? Object.assign(known, { leftOn: null })
    : em.create(Party, { hub, agreement, actor, side: leaving.side, joinedOn: today, visibility } as Party);
  return { leaving, joining };
}

/** Lets an actor that was to take another's place not be a party, when nothing comes of it. */
export function stepBack({ joining }: AgreementVersion, today: Day): void {
  if (joining) joining.leftOn = today;
}
