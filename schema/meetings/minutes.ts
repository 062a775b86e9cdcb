import { clockAt } from "../clock.ts";
import { type Day, daysAfter, partsOf } from "../day.ts";
import { strictest, Visibility } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, longestText, whyNotText } from "../text.ts";
import { MeetingState } from "./meeting.ts";

/** What has become of a meeting's minutes: being written, sent to those who approve them, approved by all of them. */
export const MinutesState = { Draft: "Draft", Sent: "Sent", Approved: "Approved" } as const;
export type MinutesState = keyof typeof MinutesState;

/** What somebody who is to approve minutes has said of them. */
export const ApprovalAnswer = { Waiting: "Waiting", Approved: "Approved", Change: "Change" } as const;
export type ApprovalAnswer = keyof typeof ApprovalAnswer;

/** Within how many days of being sent they are to be approved. */
export const approvalDays = 7;
/** The longest that an approver says of them. */
export const longestComment = 2000;

/** Minutes as far as the rules ask for them. */
interface Written {
  state: MinutesState;
  version: number;
  digest?: string | null;
}

/** What one of those who approve has said, of which version. */
interface Said {
  version: number;
  answer: ApprovalAnswer;
  /** Whether they have an account to approve with; who has none signs on paper. */
  hasAccount: boolean;
}

/** Why minutes of a meeting cannot be begun; nothing if they can: from its beginning on, once. */
export function whyNotBegin(meeting: { state: MeetingState; startsAt: Date | string }, isBegun: boolean, now: Date): Refusal | undefined {
  if (isBegun) return refusal("minutes.whyNot.begun");
  if (meeting.state === MeetingState.Cancelled) return refusal("meetings.whyNot.cancelled");
  if (new Date(meeting.startsAt) > now) return refusal("meetings.whyNot.notBegun");
}

/** Why the words of minutes cannot be these; nothing if they can: while they are a draft. */
export function whyNotWrite({ state }: Pick<Written, "state">, words: readonly (string | null | undefined)[]): Refusal | undefined {
  if (state !== MinutesState.Draft) return refusal("minutes.whyNot.notDraft");
  return firstNo(...words.map((text) => whyNotText(text, longestText)));
}

/**
 * Why minutes cannot be sent for approval; nothing if they can: when the meeting has been held, and somebody of those who are to approve
 * them signs in here.
 */
export function whyNotSend(
  { state }: Pick<Written, "state">,
  meeting: { state: MeetingState },
  approvers: readonly Pick<Said, "hasAccount">[],
): Refusal | undefined {
  if (state !== MinutesState.Draft) return refusal("minutes.whyNot.notDraft");
  if (meeting.state !== MeetingState.Held) return refusal("minutes.whyNot.notHeld");
  if (!approvers.length) return refusal("minutes.whyNot.nobodyApproves");
  if (!approvers.some(({ hasAccount }) => hasAccount)) return refusal("minutes.whyNot.nobodySignsIn");
}

/** Why minutes cannot become a draft again; nothing if they can: until all have approved them. */
export const whyNotRecall = ({ state }: Pick<Written, "state">): Refusal | undefined =>
  state === MinutesState.Sent ? undefined : refusal("minutes.whyNot.notSent");

/** Why somebody cannot approve minutes; nothing if they can: once, and what stands there now. `seen` is the digest of what they have read. */
export function whyNotApprove(minutes: Written, said: Said | undefined, seen: string, comment?: string | null): Refusal | undefined {
  if (!said) return refusal("minutes.whyNot.notApprover");
  if (minutes.state !== MinutesState.Sent || said.version !== minutes.version) return refusal("minutes.whyNot.notSent");
  if (said.answer !== ApprovalAnswer.Waiting) return refusal("minutes.whyNot.answered");
  if (seen !== minutes.digest) return refusal("minutes.whyNot.changedSince");
  return whyNotText(comment, longestComment);
}

/** Why somebody cannot ask for a change of minutes; nothing if they can: whoever asks says for what. */
export const whyNotAskForChange = (minutes: Written, said: Said | undefined, seen: string, comment: string): Refusal | undefined =>
  whyNotApprove(minutes, said, seen, comment) ?? (comment.trim() ? undefined : refusal("minutes.whyNot.noWords"));

/** Why nobody can note that somebody has signed on paper; nothing if they can: who has an account says it themselves. */
export const whyNotNoteSigned = (minutes: Written, said: Said): Refusal | undefined =>
  whyNotApprove(minutes, said, minutes.digest ?? "") ?? (said.hasAccount ? refusal("minutes.whyNot.signsIn") : undefined);

/** Whether all who are to approve a version have done so. */
export function isApproved(said: readonly Pick<Said, "version" | "answer">[], version: number): boolean {
  const now = said.filter((one) => one.version === version);
  return now.length > 0 && now.every(({ answer }) => answer === ApprovalAnswer.Approved);
}

/** Why minutes cannot be published for these; nothing if they can: once approved, and never more openly than their meeting. */
export function whyNotPublish(
  { state, publishedAt, visibility }: { state: MinutesState; publishedAt?: unknown; visibility: Visibility },
  meeting: { visibility: Visibility },
  wished: Visibility,
): Refusal | undefined {
  if (state !== MinutesState.Approved) return refusal("minutes.whyNot.notApproved");
  if (wished === Visibility.parties || strictest(wished, meeting.visibility) !== wished) return refusal("minutes.whyNot.tooOpen");
  if (publishedAt && visibility === wished) return refusal("minutes.whyNot.published");
}

/** Why nothing can be noted beside minutes; nothing if it can: once they are approved, and no longer changed. */
export function whyNotCorrect({ state }: Pick<Written, "state">, text: string): Refusal | undefined {
  if (state !== MinutesState.Approved) return refusal("minutes.whyNot.notApproved");
  if (!text.trim()) return refusal("minutes.whyNot.noWords");
  return whyNotText(text, longestText);
}

/** Minutes by their number, as 3/2026: the third of a council that were approved of meetings in that year. */
export const numberOf = ({ number, year }: { number?: number | null; year?: number | null }): string | null =>
  number == null ? null : `${number}/${year}`;

/** The year that minutes are counted in: that of the meeting, by Swedish clocks. */
export const yearOf = (startsAt: Date | string): number => partsOf(clockAt(new Date(startsAt)).day)[0];

/** The last day on which the minutes of a meeting are in time. */
export const minutesDueOn = (endsAt: Date | string, days: number): Day => daysAfter(clockAt(new Date(endsAt)).day, days);

/** The last day on which they are approved in time. */
export const approvalDueOn = (sentAt: Date | string): Day => daysAfter(clockAt(new Date(sentAt)).day, approvalDays);
