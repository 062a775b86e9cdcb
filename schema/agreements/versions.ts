import { hasBothSides, type PartySide } from "../agreements.ts";
import type { Day } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";
import type { Term } from "./means.ts";
import { AgreementStage } from "./stage.ts";

/**
 * Where one text of an agreement stands: written in; locked and before the political body; decided and before the signatories; in force;
 * replaced by a later one; withdrawn, so that what goes on is another.
 */
export const VersionState = {
  Drafting: "Drafting",
  Proposed: "Proposed",
  Signing: "Signing",
  InForce: "InForce",
  Replaced: "Replaced",
  Withdrawn: "Withdrawn",
} as const;
export type VersionState = keyof typeof VersionState;

/** What a text is to an agreement: its first; another wording of one in force; a longer term for it; or another actor in a party's place. */
export const VersionAim = { First: "First", Change: "Change", Extension: "Extension", HandOver: "HandOver" } as const;
export type VersionAim = keyof typeof VersionAim;

/** The longest section of an agreement, in characters, and the most sections that it has. */
export const longestSection = 10_000;
export const mostSections = 60;
/** The longest reason for a change and what was learnt, in characters. */
export const longestWhy = 2_000;

interface Stated {
  state: VersionState;
}
interface Staged {
  stage: AgreementStage;
}

/** Whether a text is on its way to be in force: at most one of an agreement is. */
export const isUnderway = ({ state }: Stated): boolean => state === "Drafting" || state === "Proposed" || state === "Signing";

/** Why the first text of an agreement cannot be begun; nothing if it can: once, when the criteria are answered. */
export function whyNotBeginText({ stage }: Staged, texts: number): Refusal | undefined {
  if (stage !== AgreementStage.Drafting) return refusal(`agreements.whyNot.stage.${stage}`);
  if (texts) return refusal("drafting.whyNot.begun");
}

/** Why a text cannot be written in; nothing if it can: what has been proposed never changes, and goes on as a new one. */
export const whyNotWriteIn = ({ state }: Stated): Refusal | undefined =>
  state === VersionState.Drafting ? undefined : refusal("drafting.whyNot.locked");

/** Why this cannot stand in a section; nothing if it can. */
export const whyNotSection = ({ heading, text }: { heading?: string; text?: string }): Refusal | undefined =>
  firstNo(heading === undefined ? undefined : whyNotName(heading), whyNotText(text, longestSection));

/** Why an agreement cannot hold from then until then; nothing if it can. */
export const whyNotTerm = ({ startsOn, endsOn }: Term): Refusal | undefined =>
  firstNo(
    whyNotDay(startsOn),
    whyNotDay(endsOn),
    startsOn && endsOn && endsOn < startsOn ? refusal("agreements.whyNot.endsBefore") : undefined,
  );

interface Proposed extends Stated, Term {
  aim: VersionAim;
}

/** Why a text cannot be proposed; nothing if it can. `until` is when the agreement in force ends, which a longer term goes beyond. */
export function whyNotPropose(
  version: Proposed,
  sections: readonly { heading: string; text: string; isRequired: boolean }[],
  parties: readonly { side: PartySide }[],
  until?: Day | null,
): Refusal | undefined {
  const no = whyNotWriteIn(version) ?? whyNotTerm(version);
  if (no) return no;
  const empty = sections.filter(({ isRequired, text }) => isRequired && !text.trim());
  if (empty.length) return refusal("drafting.whyNot.empty", { headings: empty.map(({ heading }) => heading).join(", ") });
  if (!sections.some(({ text }) => text.trim())) return refusal("drafting.whyNot.noText");
  if (!version.startsOn || !version.endsOn) return refusal("drafting.whyNot.noTerm");
  if (!hasBothSides(parties)) return refusal("drafting.whyNot.oneSide");
  if (version.aim === VersionAim.Extension && until && version.endsOn <= until) return refusal("drafting.whyNot.notLonger", { until });
}

/** Why a text cannot be withdrawn; nothing if it can: between being proposed and being in force. The reason is for both sides. */
export function whyNotWithdraw({ state }: Stated, why: string): Refusal | undefined {
  if (state !== VersionState.Proposed && state !== VersionState.Signing) return refusal("drafting.whyNot.notProposed");
  return why.trim() ? whyNotText(why, longestWhy) : refusal("agreements.whyNot.reasonMissing");
}

/** What an agreement in force is to become, and why. */
export interface Amendment {
  aim: VersionAim;
  why: string;
  learned?: string | null;
  endsOn?: Day | null;
  /** The party that leaves its place to another actor, and that actor. */
  leaving?: unknown;
  joining?: unknown;
}

/** Why an agreement cannot be amended like this; nothing if it can: while it is in force, one amendment at a time. */
export function whyNotAmend({ stage }: Staged, texts: readonly Stated[], { aim, why, learned, endsOn, leaving, joining }: Amendment) {
  if (stage !== AgreementStage.Active) return refusal(`agreements.whyNot.stage.${stage}`);
  if (texts.some(isUnderway)) return refusal("drafting.whyNot.amending");
  if (aim === VersionAim.First) return refusal("drafting.whyNot.begun");
  if (!why.trim()) return refusal("agreements.whyNot.reasonMissing");
  if (aim === VersionAim.Extension && !endsOn) return refusal("drafting.whyNot.noTerm");
  if (aim === VersionAim.HandOver && !(leaving && joining)) return refusal("drafting.whyNot.handOverWhom");
  return firstNo(whyNotText(why, longestWhy), whyNotText(learned, longestWhy), whyNotDay(endsOn));
}
