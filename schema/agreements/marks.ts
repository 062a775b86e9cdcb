import type { PartySide } from "../agreements.ts";
import { type Day, daysBetween } from "../day.ts";
import type { Refusal } from "../refusal.ts";
import type { Answered } from "./criteria.ts";
import type { Approved } from "./deciding.ts";
import type { OfSide, Term } from "./means.ts";
import type { AgreementStage } from "./stage.ts";

/** What an agreement is measured by. */
export const MarkKind = {
  FollowUp: "FollowUp",
  RunsOut: "RunsOut",
  Notice: "Notice",
  Decision: "Decision",
  Signature: "Signature",
  Criteria: "Criteria",
  Charter: "Charter",
  Means: "Means",
  Length: "Length",
  SteeringGroup: "SteeringGroup",
  Seats: "Seats",
  SteeringMeetings: "SteeringMeetings",
} as const;
export type MarkKind = keyof typeof MarkKind;

/**
 * How urgent a mark is, the most urgent first: it is overdue; somebody has to do something; its day comes within 30 or 90 days; it differs from
 * the rules and there is nothing to do about it now; it is as it should be.
 */
export const Severity = { Overdue: "Overdue", NeedsMe: "NeedsMe", Due30: "Due30", Due90: "Due90", Noted: "Noted", Fine: "Fine" } as const;
export type Severity = keyof typeof Severity;

/** The severities, the most urgent first. */
export const severities = Object.values(Severity);

/** How an agreement stands in one respect, with the sentence that says why. Days among the values are written as 2026-03-01. */
export interface Mark {
  kind: MarkKind;
  severity: Severity;
  /** The day that it is about. */
  day?: Day;
  why: Refusal;
}

/** A follow-up: by when it is to be held, and when it was; or that it never will be, as those who follow the agreement have noted. */
export interface Followed {
  dueOn: Day;
  heldOn?: Day | null;
  isMissed?: boolean;
}

/** An agreement as far as it is measured. What is left out is not known to who asks, and not judged. */
export interface Measured extends Term {
  stage: AgreementStage;
  parties: readonly { side: PartySide; name?: string | null }[];
  answers?: readonly Answered[];
  contributions?: readonly OfSide[];
  followUps?: readonly Followed[];
  /** Who last said yes to it; null for nobody. */
  approved?: Approved | null;
  /** Whether its text refers to the charter. */
  refersToCharter?: boolean;
  /** The names of the parties that have not signed what is to be signed. */
  unsigned?: readonly string[];
  /** The council that follows it, with the days on which it has met; null for none. */
  steeringGroup?: { vacant: number; metOn: readonly Day[] } | null;
}

/** How urgent something is whose day is to come or has gone. */
export function severityOn(day: Day, today: Day): Severity {
  const left = daysBetween(today, day);
  if (left < 0) return Severity.Overdue;
  if (left <= 30) return Severity.Due30;
  return left <= 90 ? Severity.Due90 : Severity.Fine;
}
