import { Role } from "./hubs.ts";
import type { Audience } from "./log.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { whyNotName } from "./text.ts";

/** What somebody can agree to. */
export const ConsentPurpose = { Contact: "Contact", Membership: "Membership" } as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;

/** The legal bases of the General Data Protection Regulation, article 6.1 a–f, that a hub rests on. */
export const LegalBasis = { Consent: "Consent", LegalObligation: "LegalObligation", PublicTask: "PublicTask" } as const;
export type LegalBasis = keyof typeof LegalBasis;

/** How long something is kept: until what it is for is over, or for so many days. */
export const KeptFor = {
  Account: "Account",
  Role: "Role",
  Consent: "Consent",
  ConsentRecord: "ConsentRecord",
  Invitation: "Invitation",
  JoinRequest: "JoinRequest",
  Reply: "Reply",
  Call: "Call",
  Address: "Address",
  Term: "Term",
  Task: "Task",
  Point: "Point",
  Comment: "Comment",
  Archive: "Archive",
  Mail: "Mail",
  Notice: "Notice",
  Session: "Session",
  Guesses: "Guesses",
  Log: "Log",
  Text: "Text",
  Round: "Round",
  Moment: "Moment",
} as const;
export type KeptFor = keyof typeof KeptFor;

/** After how many days what has a term is deleted; a contact's consent is to be renewed after so many. */
export const keptDays: Partial<Record<KeptFor, number>> = {
  Invitation: 90,
  JoinRequest: 90,
  Reply: 30,
  Call: 30,
  Address: 30,
  Term: 1825,
  Task: 1825,
  Point: 730,
  Comment: 365,
  Mail: 30,
  Notice: 90,
  Session: 30,
  Guesses: 180,
  Consent: 730,
  Log: 3650,
};

/** Whoever may look at a hub: a visitor, a member, one who acts for the actors concerned, and each role. */
export const Onlooker = { Visitor: "Visitor", Member: "Member", Party: "Party", ...Role } as const;
export type Onlooker = keyof typeof Onlooker;

/** A kind of thing as it is shown: the name of its type and, where that differs from thing to thing, its visibility. */
export interface Shown {
  type: string;
  visibility: Audience | null;
}

/** What the page that explains who sees what tells of, in its order. */
export const shownKinds = [
  { type: "Actor", visibility: "public" },
  { type: "Actor", visibility: "members" },
  { type: "Actor", visibility: "officials" },
  { type: "Actor", visibility: "parties" },
  { type: "Contact", visibility: "members" },
  { type: "Membership", visibility: "members" },
  { type: "Assignment", visibility: "members" },
  { type: "Invitation", visibility: "officials" },
  { type: "JoinRequest", visibility: "officials" },
  { type: "Agreement", visibility: "public" },
  { type: "Agreement", visibility: "members" },
  { type: "Agreement", visibility: "officials" },
  { type: "FollowUpAnswer", visibility: null },
  { type: "Introduction", visibility: "members" },
  { type: "Inquiry", visibility: "members" },
  { type: "Reply", visibility: null },
  { type: "TermAddress", visibility: null },
  { type: "Comment", visibility: null },
  { type: "ProtectedIdentity", visibility: null },
  { type: "Event", visibility: "public" },
  { type: "Event", visibility: "members" },
  { type: "Event", visibility: "administrators" },
  { type: "OutgoingMail", visibility: null },
] as const satisfies readonly Shown[];

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
