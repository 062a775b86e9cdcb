import type { Answered } from "../../../schema/agreements/criteria.ts";
import { approvedBy, type Decided } from "../../../schema/agreements/deciding.ts";
import { type Mark, type Measured, Severity } from "../../../schema/agreements/marks.ts";
import { type OfSide, worthOf } from "../../../schema/agreements/means.ts";
import { type Rules, rulesOn } from "../../../schema/agreements/rules.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import { followUpsOf, standingOf } from "../../../schema/agreements/standing.ts";
import type { Day } from "../../../schema/day.ts";
import type { BoardLine, StatusBoard } from "./StatusBoard.ts";

/** From when until when somebody has a seat. */
type Seated = readonly [from: Day, until: Day | null];

/** A follow-up, whatever the day; one that was missed is over as well. */
interface FollowedUp {
  dueOn: Day;
  heldOn: Day | null;
  isMissed: boolean;
}

/** What the database tells of an agreement, whatever the day. */
export interface LineFacts extends Omit<BoardLine, "marks" | "nextOn" | "boards" | "followUps" | "sums"> {
  /** Whether the reader has part in it, and so sees all that it is measured by. */
  isPartner: boolean;
  followUps: readonly FollowedUp[];
  contributions: readonly (OfSide & { actor: string | null })[];
  answers: readonly Answered[];
  /** Who has said yes to its texts, and when. */
  approvals: readonly Pick<Decided, "body" | "decidedOn">[];
  /** Whether its latest text refers to the charter; null where it has none. */
  refersToCharter: boolean | null;
  unsigned: readonly string[];
  /** What its line names, whether or not the reader sees it: its area, its themes, its parties' actors; and the council that follows it. */
  names: readonly (string | null)[];
  group: string | null;
  /** Who has each seat of its steering group when, and the days on which the group has met; null for none. */
  steering: { seats: readonly (readonly Seated[])[]; metOn: readonly Day[] } | null;
}

/** What the database tells of a hub's agreements, whatever the day. */
export interface BoardFacts {
  rules: readonly (Rules & { startsOn: Day })[];
  lines: readonly LineFacts[];
}

/** The board of a day: every agreement measured against the rules that hold then. */
export function boardOn({ rules, lines }: BoardFacts, on: Day): StatusBoard {
  const holding = rulesOn(rules, on);
  const by = JSON.stringify([on, rules]);
  return {
    on,
    rules: { ...holding, startsOn: "startsOn" in holding ? holding.startsOn : null },
    lines: lines.map((line) => remembered(line, by, () => lineOn(line, { rules, holding }, on))),
  };
}

const worked = new WeakMap<LineFacts, { by: string; line: BoardLine }>();

/** An agreement as it was worked out last, when that was by the same: where one of a hub's agreements has changed, the others have not. */
function remembered(facts: LineFacts, by: string, work: () => BoardLine): BoardLine {
  const known = worked.get(facts);
  if (known?.by === by) return known.line;
  const line = work();
  worked.set(facts, { by, line });
  return line;
}

function lineOn(
  { isPartner, contributions, answers, approvals, refersToCharter, unsigned, steering, names: _names, group: _group, ...line }: LineFacts,
  { rules, holding }: Pick<BoardFacts, "rules"> & { holding: Rules },
  on: Day,
): BoardLine {
  const measured: Measured = {
    ...{ stage: line.stage, startsOn: line.startsOn, endsOn: line.endsOn, parties: line.parties, contributions, answers, unsigned },
    approved: approvedBy(approvals, rules, on),
    followUps: line.followUps.map(({ dueOn, heldOn, isMissed }) => ({ dueOn, heldOn: isMissed ? dueOn : heldBy(heldOn, on) })),
    ...(refersToCharter !== null && { refersToCharter }),
    steeringGroup: steering && { vacant: steering.seats.filter((terms) => !isTaken(terms, on)).length, metOn: steering.metOn },
  };
  const isActive = line.stage === AgreementStage.Active;
  const due = isPartner && isActive ? followUpsOf(measured, holding.followUpsPerYear).filter(({ heldOn }) => !heldOn) : [];
  const held = line.followUps.flatMap(({ dueOn, heldOn }) => (heldBy(heldOn, on) ? [{ dueOn, heldOn }] : []));
  return {
    ...line,
    marks: isPartner ? standingOf(measured, holding, on).flatMap(markOf) : [],
    nextOn: isActive ? (due[0]?.dueOn ?? line.endsOn) : null,
    boards: [...new Set(contributions.flatMap(({ board }) => board ?? []))],
    followUps: [...held, ...due.map(({ dueOn }) => ({ dueOn, heldOn: null }))],
    sums: contributions.map((one) => ({ ...one, amount: one.amount ?? 0, worth: worthOf(one) })),
  };
}

/** The day on which something was held, as it was known on a day. */
const heldBy = (heldOn: Day | null, on: Day) => (heldOn && heldOn <= on ? heldOn : null);

const isTaken = (terms: readonly Seated[], on: Day) => terms.some(([from, until]) => from <= on && (until === null || until >= on));

/** A mark as the board tells it; what is as it should be is left out. */
const markOf = ({ kind, severity, day, why: { key, values = {} } }: Mark) =>
  severity === Severity.Fine ? [] : [{ kind, severity, key, values: Object.keys(values).length ? values : null, day: day ?? null }];
