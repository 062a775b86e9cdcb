import { type Day, daysAfter, daysBetween } from "../day.ts";
import { refusal } from "../refusal.ts";
import { notMet, unanswered } from "./criteria.ts";
import { followUpsDue, monthsAfter } from "./due.ts";
import { type Followed, type Mark, MarkKind, type Measured, Severity, severities, severityOn } from "./marks.ts";
import { gapsOf, publicMoney } from "./means.ts";
import { passedOver, type Rules } from "./rules.ts";
import { AgreementStage } from "./stage.ts";

/** How an agreement stands in one respect on a day; nothing where that does not concern it. */
type Measure = (agreement: Measured, rules: Rules, today: Day) => Mark | undefined;

const isActive = ({ stage }: Measured) => stage === AgreementStage.Active;
const isDrafted = ({ stage }: Measured) => (["Drafting", "Decision", "Signing"] as readonly string[]).includes(stage);

/**
 * The follow-ups of an agreement: those that are planned, and for each spell that the rules ask one of and that has none, one by the spell's
 * last day. In the order of their days.
 */
export function followUpsOf({ startsOn, endsOn, followUps = [] }: Measured, perYear: number): Followed[] {
  const due = followUpsDue({ startsOn, endsOn }, perYear);
  const missing = due.filter((day, at) => {
    const from = at ? daysAfter(due[at - 1]!, 1) : startsOn!;
    return !followUps.some(({ dueOn }) => dueOn >= from && dueOn <= day);
  });
  return [...followUps, ...missing.map((dueOn) => ({ dueOn }))].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

const followUp: Measure = (agreement, { followUpsPerYear }, today) => {
  if (!isActive(agreement) || !agreement.followUps) return;
  const open = followUpsOf(agreement, followUpsPerYear).filter(({ heldOn, isMissed }) => !heldOn && !isMissed);
  const overdue = open.filter(({ dueOn }) => dueOn < today);
  const day = open[0]?.dueOn;
  if (!day) return { kind: MarkKind.FollowUp, severity: Severity.Fine, why: refusal("standing.followUp.none") };
  const severity = severityOn(day, today);
  if (overdue.length)
    return { kind: MarkKind.FollowUp, severity, day, why: refusal("standing.followUp.overdue", { day, count: overdue.length }) };
  return { kind: MarkKind.FollowUp, severity, day, why: refusal("standing.followUp.due", { day, perYear: followUpsPerYear }) };
};

const runsOut: Measure = (agreement, _rules, today) => {
  const { endsOn } = agreement;
  if (!isActive(agreement)) return;
  if (!endsOn) return { kind: MarkKind.RunsOut, severity: Severity.NeedsMe, why: refusal("standing.runsOut.never") };
  const severity = severityOn(endsOn, today);
  const key = severity === Severity.Overdue ? "standing.runsOut.ranOut" : "standing.runsOut.until";
  return { kind: MarkKind.RunsOut, severity, day: endsOn, why: refusal(key, { day: endsOn }) };
};

const notice: Measure = (agreement, { noticeMonths }, today) => {
  const { endsOn } = agreement;
  if (!isActive(agreement) || !endsOn || !noticeMonths || endsOn < today) return;
  const day = monthsAfter(endsOn, -noticeMonths);
  const values = { day, endsOn, months: noticeMonths };
  if (day <= today) return { kind: MarkKind.Notice, severity: Severity.NeedsMe, day, why: refusal("standing.notice.began", values) };
  return { kind: MarkKind.Notice, severity: severityOn(day, today), day, why: refusal("standing.notice.begins", values) };
};

const decision: Measure = (agreement) => {
  const { stage, answers = [], contributions, approved } = agreement;
  const [kind, values] = [MarkKind.Decision, { notMet: notMet(answers).length }];
  if (stage === AgreementStage.Decision) return { kind, severity: Severity.NeedsMe, why: refusal("standing.decision.awaited", values) };
  if (!approved || !contributions || !(stage === AgreementStage.Signing || isActive(agreement))) return;
  const { body } = approved;
  const sum = publicMoney(contributions);
  const right = passedOver(approved, body, sum);
  if (!right) return { kind, severity: Severity.Fine, why: refusal("standing.decision.made", { body }) };
  const severity = isActive(agreement) ? Severity.Noted : Severity.NeedsMe;
  return { kind, severity, why: refusal("standing.decision.passedOver", { body, right, sum }) };
};

const signature: Measure = ({ stage, unsigned }) => {
  if (stage !== AgreementStage.Signing || !unsigned?.length) return;
  const values = { names: unsigned.join(", "), count: unsigned.length };
  return { kind: MarkKind.Signature, severity: Severity.NeedsMe, why: refusal("standing.signature", values) };
};

const criteria: Measure = ({ stage, parties, answers }) => {
  if (stage === AgreementStage.Dialogue || !answers) return;
  const count = stage === AgreementStage.Criteria ? unanswered(parties, answers).length : 0;
  if (count) return { kind: MarkKind.Criteria, severity: Severity.NeedsMe, why: refusal("standing.criteria.unanswered", { count }) };
  const left = notMet(answers).length;
  if (left) return { kind: MarkKind.Criteria, severity: Severity.Noted, why: refusal("standing.criteria.notMet", { count: left }) };
  return answers.length ? { kind: MarkKind.Criteria, severity: Severity.Fine, why: refusal("standing.criteria.met") } : undefined;
};

const charter: Measure = (agreement) => {
  if (agreement.refersToCharter === undefined || !(isDrafted(agreement) || isActive(agreement))) return;
  if (agreement.refersToCharter) return { kind: MarkKind.Charter, severity: Severity.Fine, why: refusal("standing.charter.referred") };
  return { kind: MarkKind.Charter, severity: Severity.NeedsMe, why: refusal("standing.charter.missing") };
};

const means: Measure = (agreement) => {
  const { contributions } = agreement;
  if (!contributions || !(isDrafted(agreement) || isActive(agreement))) return;
  const [first] = gapsOf(agreement, contributions);
  if (!first) {
    const key = contributions.length ? "standing.means.matched" : "standing.means.none";
    return { kind: MarkKind.Means, severity: contributions.length ? Severity.Fine : Severity.NeedsMe, why: refusal(key) };
  }
  const values = { year: String(first.year), side: first.side };
  return { kind: MarkKind.Means, severity: Severity.NeedsMe, why: refusal(`standing.means.${first.why}`, values) };
};

const length: Measure = (agreement, { usualYears }) => {
  const { startsOn, endsOn } = agreement;
  if (!startsOn || !endsOn || !(isDrafted(agreement) || isActive(agreement))) return;
  const usually = daysAfter(monthsAfter(startsOn, usualYears * 12), -1);
  const values = { years: usualYears, day: usually };
  if (endsOn <= usually) return { kind: MarkKind.Length, severity: Severity.Fine, why: refusal("standing.length.usual", values) };
  const severity = isActive(agreement) ? Severity.Noted : Severity.NeedsMe;
  return { kind: MarkKind.Length, severity, day: usually, why: refusal("standing.length.longer", values) };
};

const steeringGroup: Measure = (agreement) => {
  if (agreement.steeringGroup === undefined || !(isDrafted(agreement) || isActive(agreement))) return;
  if (agreement.steeringGroup) return { kind: MarkKind.SteeringGroup, severity: Severity.Fine, why: refusal("standing.steering.there") };
  return { kind: MarkKind.SteeringGroup, severity: Severity.NeedsMe, why: refusal("standing.steering.missing") };
};

const seats: Measure = ({ stage, steeringGroup: group }) => {
  if (!group || stage === AgreementStage.Ended || stage === AgreementStage.Closed) return;
  if (!group.vacant) return { kind: MarkKind.Seats, severity: Severity.Fine, why: refusal("standing.seats.taken") };
  return { kind: MarkKind.Seats, severity: Severity.NeedsMe, why: refusal("standing.seats.vacant", { count: group.vacant }) };
};

const steeringMeetings: Measure = (agreement, { steeringLeast }, today) => {
  const { startsOn, steeringGroup: group } = agreement;
  if (!isActive(agreement) || !group || !startsOn || !steeringLeast) return;
  const from = daysAfter(monthsAfter(today, -12), 1);
  const count = group.metOn.filter((day) => day >= from && day <= today).length;
  const values = { count, least: steeringLeast };
  // A year that is not over yet asks for its share.
  const asked = Math.floor((steeringLeast * Math.min(365, daysBetween(startsOn, today))) / 365);
  if (count >= asked) return { kind: MarkKind.SteeringMeetings, severity: Severity.Fine, why: refusal("standing.meetings.enough", values) };
  return { kind: MarkKind.SteeringMeetings, severity: Severity.NeedsMe, why: refusal("standing.meetings.few", values) };
};

const measures: readonly Measure[] = [
  ...[followUp, runsOut, notice, decision, signature, criteria, charter, means, length, steeringGroup, seats, steeringMeetings],
];

/** How an agreement stands against a hub's rules on a day, the most urgent first; what is as it should be comes last. */
export const standingOf = (agreement: Measured, rules: Rules, today: Day): Mark[] =>
  measures
    .flatMap((measure) => measure(agreement, rules, today) ?? [])
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
