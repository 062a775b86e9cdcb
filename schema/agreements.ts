import type { ActorKind } from "./actors.ts";
import { AgreementStage, isOver } from "./agreements/stage.ts";
import { sideOfActor } from "./charter/ratings.ts";
import { type Rights, whyNotTakePart } from "./hubs.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "./text.ts";

/** What sort of agreement it is: a partnership agreement (IOP), or another written cooperation, such as one that runs for a year. */
export const AgreementKind = { Partnership: "Partnership", Cooperation: "Cooperation" } as const;
export type AgreementKind = keyof typeof AgreementKind;

/** On which side a party stands: the municipality, civil society, or a third that joins both, such as an agency of the state. */
export const PartySide = { Municipality: "Municipality", CivilSociety: "CivilSociety", Third: "Third" } as const;
export type PartySide = keyof typeof PartySide;

/** The sides in the order in which they are told of. */
export const partySides = Object.values(PartySide);

/** What a dialogue came to: an agreement is prepared, they cooperate in another form, or nothing comes of it. */
export const DialogueOutcome = { Agreement: "Agreement", OtherForm: "OtherForm", Nothing: "Nothing" } as const;
export type DialogueOutcome = keyof typeof DialogueOutcome;

/** The most parties of one agreement. */
const mostParties = 20;

/** On which side an actor of this kind stands as a party. */
export const sideOf = (kind: ActorKind): PartySide => sideOfActor(kind) ?? PartySide.Third;

interface Partnered {
  hub: { id: string };
  /** Nothing of one that is being opened. */
  id?: string | null;
}

/** Why somebody may not prepare and follow an agreement; nothing if they may: the hub's officials, and those who act for a party or sit in its steering group. */
export function whyNotPartner(rights: Rights, { hub, id }: Partnered): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if (!rights.officialOf.includes(hub.id) && !(id && rights.partnerIn.includes(id))) return refusal("agreements.whyNot.notPartner");
}

/**
 * Why somebody may not speak for a party; nothing if they may: those who act for its actor, for a party of the municipality its officials
 * too, and for a third party, which may have nobody in the hub, its coordinators.
 */
export function whyNotSpeakFor(
  rights: Rights,
  { hub, actor, side }: { hub: { id: string }; actor: { id: string }; side: PartySide },
): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if (rights.actors.includes(actor.id)) return;
  const hubs = { Municipality: rights.officialOf, Third: rights.coordinatorOf, CivilSociety: [] }[side] as readonly string[];
  if (!hubs.includes(hub.id)) return refusal("agreements.whyNot.notForParty");
}

/** Why nobody may open a dialogue on behalf of this actor; nothing if they may. Either side may, and nobody else. */
export const whyNotOpenDialogue = (rights: Rights, { hub, actor, side }: { hub: { id: string }; actor: { id: string }; side: PartySide }) =>
  whyNotSpeakFor(rights, { hub, actor, side });

interface Described {
  title?: string | null;
  purpose?: string | null;
  caseNumber?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
}

/** Why an agreement cannot be described like this; nothing if it can. Only what is given is judged. */
export const whyNotAgreement = ({ title, purpose, caseNumber, startsOn, endsOn }: Described): Refusal | undefined =>
  firstNo(
    title === undefined ? undefined : whyNotName(title ?? ""),
    whyNotText(purpose),
    whyNotText(caseNumber, 200),
    whyNotDay(startsOn),
    whyNotDay(endsOn),
    startsOn && endsOn && endsOn < startsOn ? refusal("agreements.whyNot.endsBefore") : undefined,
  );

/** Why a dialogue cannot end like this; nothing if it can. The reason is for both sides to read afterwards. */
export function whyNotEndDialogue(
  { stage }: { stage: AgreementStage },
  { outcome, reason, form }: { outcome: DialogueOutcome; reason: string; form?: string | null },
): Refusal | undefined {
  const canStillEnd: readonly AgreementStage[] = ["Dialogue", "Criteria", "Drafting"];
  const isWithout = outcome !== DialogueOutcome.Agreement;
  if (!(isWithout ? canStillEnd.includes(stage) : stage === AgreementStage.Dialogue)) return refusal(`agreements.whyNot.stage.${stage}`);
  if (!reason.trim()) return refusal("agreements.whyNot.reasonMissing");
  if (outcome === DialogueOutcome.OtherForm && !form?.trim()) return refusal("agreements.whyNot.formMissing");
  return firstNo(whyNotText(reason, 2000), whyNotText(form, 500));
}

interface AsParty {
  actor: { id: string };
  side: PartySide;
}

/** Why an actor cannot be made a party; nothing if it can. While it is prepared, parties come and go; a signed agreement's are its own. */
export function whyNotJoin(agreement: { stage: AgreementStage }, parties: readonly AsParty[], actor: { id: string }): Refusal | undefined {
  const no = whyNotChangeParties(agreement);
  if (no) return no;
  if (parties.some((party) => party.actor.id === actor.id)) return refusal("agreements.whyNot.partyAlready");
  if (parties.length >= mostParties) return refusal("agreements.whyNot.tooManyParties", { most: mostParties });
}

/** Why a party cannot leave; nothing if it can: whoever opened the dialogue stays in it. */
export function whyNotLeave(agreement: { stage: AgreementStage; openedBy: { id: string } }, actor: { id: string }): Refusal | undefined {
  return whyNotChangeParties(agreement) ?? (agreement.openedBy.id === actor.id ? refusal("agreements.whyNot.openerStays") : undefined);
}

function whyNotChangeParties(agreement: { stage: AgreementStage }): Refusal | undefined {
  const open: readonly AgreementStage[] = ["Dialogue", "Criteria", "Drafting"];
  if (!open.includes(agreement.stage)) return refusal(`agreements.whyNot.stage.${agreement.stage}`);
}

/** What of an agreement its text says too, from when it is written and from when it is locked: these are changed there. */
const saidInText = { Drafting: ["startsOn", "endsOn"], later: ["title", "kind", "purpose", "startsOn", "endsOn"] } as const;

/** Why this of an agreement itself can no longer be changed; nothing if it can: what is over, and what its text says. */
export function whyNotDescribeAgreement(
  agreement: Described & { stage: AgreementStage; kind?: unknown },
  patch: object = {},
): Refusal | undefined {
  const { stage } = agreement;
  if (isOver(agreement)) return refusal(`agreements.whyNot.stage.${stage}`);
  if (stage === AgreementStage.Dialogue || stage === AgreementStage.Criteria) return;
  const kept = stage === AgreementStage.Drafting ? saidInText.Drafting : saidInText.later;
  const asked = patch as Record<string, unknown>;
  if (kept.some((field) => asked[field] !== undefined && (asked[field] ?? null) !== (agreement[field] ?? null)))
    return refusal("drafting.whyNot.termAgreed");
}

/** Whether both the municipality and civil society are there. */
export const hasBothSides = (parties: readonly { side: PartySide }[]): boolean =>
  [PartySide.Municipality, PartySide.CivilSociety].every((side) => parties.some((party) => party.side === side));
