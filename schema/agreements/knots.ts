import { PartySide, partySides } from "../agreements.ts";
import type { Day } from "../day.ts";
import { AgreementStage, way } from "./stage.ts";

/** What can happen along an agreement's line of life, in its order. */
export const KnotKind = {
  Dialogue: "Dialogue",
  Criteria: "Criteria",
  Drafting: "Drafting",
  Decision: "Decision",
  Signing: "Signing",
  Start: "Start",
  FollowUp: "FollowUp",
  Amended: "Amended",
  End: "End",
} as const;
export type KnotKind = keyof typeof KnotKind;

/** One side at a knot: whether it has done its part there. */
export interface KnotSide {
  side: PartySide;
  done: boolean;
}

/** A knot on the line: what, when if it is known, and whether it has been tied. One is the next. */
export interface Knot {
  id: string;
  kind: KnotKind;
  on: Day | null;
  state: "done" | "next" | "ahead" | "missed";
  sides: readonly KnotSide[];
  /** How many of the same kind it stands for. */
  count: number;
}

/** What is known of an agreement, as far as its line of life asks. */
export interface Lived {
  stage: AgreementStage;
  openedOn: Day;
  outcomeOn?: Day | null;
  startsOn?: Day | null;
  endsOn?: Day | null;
  parties: readonly { id: string; side: PartySide }[];
  /** Its texts, in any order. */
  versions: readonly { id: string; aim: string; state: string; createdOn: Day; proposedOn?: Day | null; inForceOn?: Day | null }[];
  decisions: readonly { verdict: string; decidedOn: Day; version?: { id: string } | null }[];
  signatures: readonly { version?: { id: string } | null; party?: { id: string } | null; side: PartySide; signedOn: Day }[];
  followUps: readonly { id: string; dueOn: Day; heldOn?: Day | null; state: string; answeredBy: readonly { side: PartySide }[] }[];
}

type Known = Omit<Knot, "state" | "count"> & { isDone: boolean; isMissed?: boolean };

/** The knots of an agreement's life in their order, from the first dialogue to the end; held follow-ups stand together when they are many. */
export function knotsOf(lived: Lived): Knot[] {
  const { stage, startsOn, endsOn } = lived;
  if (stage === AgreementStage.Closed) return tied([plain("Dialogue", lived.openedOn, true), plain("End", lived.outcomeOn ?? null, true)]);
  const begun = plain("Start", startsOn ?? null, stage === AgreementStage.Active || stage === AgreementStage.Ended);
  return tied([
    ...preparing(lived),
    begun,
    ...inTime([...followed(lived), ...amended(lived)]),
    plain("End", endsOn ?? null, stage === AgreementStage.Ended),
  ]);
}

const plain = (kind: KnotKind, on: Day | null, isDone: boolean, sides: readonly KnotSide[] = []): Known => ({
  ...{ id: kind, kind, on, isDone, sides },
});

const inTime = (knots: Known[]) => knots.sort((one, other) => (one.on ?? "").localeCompare(other.on ?? ""));

/** The steps before it is in force: each is done once the agreement stands further on. */
function preparing({ stage, openedOn, outcomeOn, parties, versions, decisions, signatures }: Lived): Known[] {
  const at = stage === AgreementStage.Ended ? way.length : way.indexOf(stage);
  const isPast = (step: AgreementStage) => at > way.indexOf(step);
  const first = versions.filter(({ aim }) => aim === "First").sort((one, other) => one.createdOn.localeCompare(other.createdOn));
  const text = first.find(({ inForceOn }) => inForceOn) ?? first.at(-1);
  const said = decisions.find(({ verdict, version }) => verdict === "Approves" && version?.id === text?.id);
  const signed = signatures.filter(({ version }) => version?.id === text?.id);
  const sides = partySides
    .filter((side) => parties.some((party) => party.side === side))
    .map((side) => ({ side, done: isPast("Signing") || hasSigned(side, parties, signed) }));
  const lastSigned =
    signed
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? null;
  return [
    plain("Dialogue", openedOn, isPast("Dialogue")),
    plain("Criteria", isPast("Dialogue") ? (outcomeOn ?? null) : null, isPast("Criteria")),
    plain("Drafting", text?.proposedOn ?? null, isPast("Drafting")),
    plain("Decision", isPast("Decision") ? (said?.decidedOn ?? null) : null, isPast("Decision")),
    plain("Signing", isPast("Signing") ? lastSigned : null, isPast("Signing"), sides),
  ];
}

const hasSigned = (side: PartySide, parties: Lived["parties"], signed: Lived["signatures"]) =>
  parties.filter((party) => party.side === side).every(({ id }) => signed.some(({ party }) => party?.id === id));

function followed({ followUps, stage }: Lived): Known[] {
  const held = followUps.filter(({ heldOn }) => heldOn);
  const left = followUps.filter(({ heldOn, state }) => !heldOn && (state === "Missed" || stage !== AgreementStage.Ended));
  const knot = ({ id, dueOn, heldOn, state, answeredBy }: Lived["followUps"][number]): Known => ({
    ...{ id, kind: "FollowUp", on: heldOn ?? dueOn, isDone: !!heldOn, isMissed: state === "Missed" },
    sides: [PartySide.Municipality, PartySide.CivilSociety].map((side) => ({ side, done: answeredBy.some((one) => one.side === side) })),
  });
  return [...held, ...left].map(knot);
}

const amended = ({ versions }: Lived): Known[] =>
  versions
    .filter(({ aim, inForceOn }) => aim !== "First" && inForceOn)
    .map(({ id, inForceOn }) => ({ id, kind: "Amended", on: inForceOn!, isDone: true, sides: [] }));

/** Says which is the next, and lets follow-ups that stand beside each other and are all held, or all far ahead, be one knot. */
function tied(known: readonly Known[]): Knot[] {
  const next = known.find(({ isDone, isMissed }) => !isDone && !isMissed);
  const knots: Knot[] = [];
  for (const { isDone, isMissed, ...knot } of known) {
    const state = isMissed ? "missed" : isDone ? "done" : knot.id === next?.id ? "next" : "ahead";
    const last = knots.at(-1);
    const joins =
      last && knot.kind === KnotKind.FollowUp && last.kind === knot.kind && last.state === state && (state === "done" || state === "ahead");
    if (joins) knots.splice(-1, 1, { ...last, count: last.count + 1, ...(state === "done" && { on: knot.on, sides: knot.sides }) });
    else knots.push({ ...knot, state, count: 1 });
  }
  return knots;
}
