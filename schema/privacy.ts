import { type Refusal, refusal } from "./refusal.ts";
import { whyNotName } from "./text.ts";

/** What somebody can agree to. */
export const ConsentPurpose = { Contact: "Contact", Membership: "Membership" } as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;

/** The legal bases of the General Data Protection Regulation, article 6.1 a–f, that a hub rests on. */
export const LegalBasis = { Consent: "Consent", LegalObligation: "LegalObligation", PublicTask: "PublicTask" } as const;
export type LegalBasis = keyof typeof LegalBasis;

/** The longest reason for looking at what is protected, in characters. */
export const longestReason = 500;

/** Why nobody may look at what is protected with this reason; nothing if they may. It is read afterwards by those who answer for it. */
export function whyNotLook(reason: string): Refusal | undefined {
  if (reason.trim().length < 5) return refusal("privacy.whyNot.reasonMissing");
  return whyNotName(reason, longestReason);
}

/** Why a contact's consent cannot be withdrawn; nothing if it can. One without a name has nothing left to withdraw. */
export function whyNotWithdraw({ name }: { name: string }, isProtected: boolean): Refusal | undefined {
  if (!name && !isProtected) return refusal("privacy.whyNot.nothingKept");
}

/** Why somebody cannot be protected any more than they are; nothing if they can. */
export function whyNotProtect({ name }: { name: string }): Refusal | undefined {
  if (!name) return refusal("privacy.whyNot.nothingKept");
}

/** Why an account is not erased; nothing if it is. It cannot be undone, so the person writes their own address to say that they mean it. */
export function whyNotErase(written: string, email: string): Refusal | undefined {
  if (written.trim().toLowerCase() !== email.toLowerCase()) return refusal("privacy.whyNot.notYourAddress");
}
