import type { Role } from "./hubs.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotEmail, whyNotName, whyNotText } from "./text.ts";

/** What has become of an invitation. */
export const InvitationState = { Waiting: "Waiting", Accepted: "Accepted", Declined: "Declined", Withdrawn: "Withdrawn" } as const;
export type InvitationState = keyof typeof InvitationState;

/** What has become of a request to join. */
export const JoinRequestState = { Waiting: "Waiting", Invited: "Invited", Declined: "Declined" } as const;
export type JoinRequestState = keyof typeof JoinRequestState;

/** How long an invitation can be accepted, in days. */
export const invitationDays = 30;

/** Why an invitation cannot be answered now; nothing if it can. `now` and `expiresAt` are moments. */
export function whyNotAnswer({ state, expiresAt }: { state: InvitationState; expiresAt: Date }, now: Date): Refusal | undefined {
  if (state === InvitationState.Withdrawn) return refusal("access.whyNot.withdrawn");
  if (state !== InvitationState.Waiting) return refusal("access.whyNot.answered");
  if (expiresAt < now) return refusal("access.whyNot.expired");
}

interface Invited {
  email: string;
  name?: string | null;
  role?: Role | null;
  area?: string | null;
}

/** Why somebody cannot be invited like this; nothing if they can. An area is where a role is held. */
export const whyNotInvite = ({ email, name, role, area }: Invited): Refusal | undefined =>
  firstNo(
    email.trim() ? whyNotEmail(email.trim()) : refusal("people.whyNot.emailMissing"),
    name ? whyNotName(name) : undefined,
    area && !role ? refusal("access.whyNot.areaWithoutRole") : undefined,
  );

/** Why a request to join cannot be made like this; nothing if it can. */
export const whyNotAsk = ({ name, email, message }: { name: string; email: string; message?: string | null }): Refusal | undefined =>
  firstNo(whyNotName(name), email.trim() ? whyNotEmail(email.trim()) : refusal("people.whyNot.emailMissing"), whyNotText(message));

/** Why a request to join cannot be declined; nothing if it can. */
export function whyNotDecline({ state }: { state: JoinRequestState }): Refusal | undefined {
  if (state !== JoinRequestState.Waiting) return refusal("access.whyNot.answered");
}
