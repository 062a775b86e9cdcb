import { Visibility } from "../hubs.ts";
import { longestAbout, whyNotSize } from "../meetings/attachment.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotText } from "../text.ts";

/** What is said of a document that is to be attached to an agreement. */
export interface AttachingToAgreement {
  about?: string | null;
  only?: Visibility | null;
  size: number;
  decision?: unknown;
  followUp?: unknown;
}

/** Why somebody else may not be told apart like this; nothing if they may: its parties and officials alone, or all who see the agreement. */
export const whyNotSeenBy = (only: Visibility | null | undefined): Refusal | undefined =>
  only && only !== Visibility.officials ? refusal("agreementFiles.whyNot.seenBy") : undefined;

/** Why a document cannot be attached; nothing if it can. `used` is how many bytes the agreement's documents have already. */
export const whyNotAttachToAgreement = (
  { about, only, size, decision, followUp }: AttachingToAgreement,
  used: number,
): Refusal | undefined =>
  firstNo(
    whyNotSize(size, used),
    whyNotText(about, longestAbout),
    whyNotSeenBy(only),
    decision && followUp ? refusal("agreementFiles.whyNot.ofBoth") : undefined,
  );

/** Why a document cannot be removed; nothing if it can: what documents a decision is a public record, as the decision is. */
export const whyNotChangeAgreementFile = ({ decision }: { decision?: unknown }): Refusal | undefined =>
  decision ? refusal("agreementFiles.whyNot.kept") : undefined;
