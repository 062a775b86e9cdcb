import type { ActorKind } from "./actors.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "./text.ts";

/**
 * The scale of a tie's strength, weakest first, as whole numbers 1–4: know of each other, contact, cooperate, steady partnership.
 * No tie at all is 0 and is never stored.
 */
export const Strength = { Know: 1, Contact: 2, Cooperate: 3, Steady: 4 } as const;
export type StrengthName = keyof typeof Strength;
export type Strength = (typeof Strength)[StrengthName];

/** Whether a tie is there today, or is one that somebody wishes for. A wish has no strength. */
export const TieState = { Present: "Present", Wished: "Wished" } as const;
export type TieState = keyof typeof TieState;

/** What passes along a tie. */
export const TieKind = {
  Information: "Information",
  Activities: "Activities",
  Rooms: "Rooms",
  Money: "Money",
  Staff: "Staff",
  Referral: "Referral",
  Governance: "Governance",
} as const;
export type TieKind = keyof typeof TieKind;

/** How far the work with a map has come, in the order of the network-weaving model. */
export const MapStep = { NotStarted: "NotStarted", Drawing: "Drawing", Themes: "Themes", Activity: "Activity" } as const;
export type MapStep = keyof typeof MapStep;

/** What has become of a challenge. */
export const ChallengeState = { Open: "Open", Ongoing: "Ongoing", Solved: "Solved" } as const;
export type ChallengeState = keyof typeof ChallengeState;

/** The most actors that can be set on a map or taken off it at once. */
export const mostAtOnce = 500;

/** The most actors that can be moved at once: a whole map, when it is tidied in one step. */
export const mostMoves = 5000;

/** How far from the middle of a map an actor can stand, in map units (one unit is one pixel at scale 1). */
export const farthest = 100_000;

interface Tied {
  from: { id: string; hub: { id: string } };
  to: { id: string; hub: { id: string } };
  state: TieState;
  strength?: unknown;
  since?: string | null;
  note?: string | null;
}

/** Why there cannot be such a tie; nothing if there can. */
export function whyNotTie({ from, to, state, strength, since, note }: Tied, today: string): Refusal | undefined {
  if (from.id === to.id) return refusal("maps.whyNot.tieToItself");
  if (from.hub.id !== to.hub.id) return refusal("maps.whyNot.tieAcrossHubs");
  if (state === TieState.Wished && strength) return refusal("maps.whyNot.wishWithStrength");
  if (state === TieState.Present && !strength) return refusal("maps.whyNot.strengthMissing");
  const no = firstNo(whyNotDay(since), whyNotText(note));
  if (no) return no;
  if (since && since > today) return refusal("house.whyNot.dateInFuture");
}

/** Why an actor cannot stand there; nothing if it can. */
export function whyNotStand({ x, y }: { x?: number | null; y?: number | null }): Refusal | undefined {
  if ((x == null) !== (y == null)) return refusal("maps.whyNot.halfPosition");
  if (x != null && y != null && !(Math.abs(x) <= farthest && Math.abs(y) <= farthest)) return refusal("maps.whyNot.tooFar");
}

/** Why a map cannot be described like this; nothing if it can. */
export const whyNotDescribeMap = (map: { title?: string | null; about?: string | null }): Refusal | undefined =>
  firstNo(map.title === undefined ? undefined : whyNotName(map.title ?? ""), whyNotText(map.about));

/** Why a challenge cannot be written like this; nothing if it can. */
export function whyNotChallenge(challenge: { text?: string | null; ideas?: string | null }): Refusal | undefined {
  if (challenge.text !== undefined && !challenge.text?.trim()) return refusal("house.whyNot.textMissing");
  return firstNo(whyNotText(challenge.text), whyNotText(challenge.ideas));
}

/** What a reader has chosen to see of a map; an empty list leaves nothing out. */
export interface MapFilter {
  kinds: readonly ActorKind[];
  themes: readonly string[];
  targetGroups: readonly string[];
  areas: readonly string[];
  weakest?: StrengthName | null;
  wished: boolean;
  focus?: string | null;
  steps: number;
}

/** The whole map: nothing left out. */
export const wholeMap: MapFilter = {
  kinds: [],
  themes: [],
  targetGroups: [],
  areas: [],
  weakest: null,
  wished: true,
  focus: null,
  steps: 1,
};

/** The most ties that a focus can reach out. */
export const mostSteps = 10;

/** Why a focus cannot reach so far; nothing if it can. */
export const whyNotSteps = (steps: number): Refusal | undefined =>
  steps >= 1 && steps <= mostSteps ? undefined : refusal("maps.whyNot.steps", { most: mostSteps });

interface Shown {
  id: string;
  kind: ActorKind;
  themes: readonly { id: string }[];
  targetGroups: readonly { id: string }[];
  areas: readonly { id: string }[];
}

interface ShownTie {
  from: { id: string };
  to: { id: string };
  state: TieState;
  strength?: StrengthName | null;
}

const meets = (wanted: readonly string[], has: readonly { id: string }[]) => !wanted.length || has.some(({ id }) => wanted.includes(id));

/** The actors and ties that a filter leaves: first by what they are, then, with a focus, those within so many steps of it. */
export function seenThrough<A extends Shown, T extends ShownTie>(
  filter: MapFilter,
  actors: readonly A[],
  ties: readonly T[],
): { actors: A[]; ties: T[] } {
  const strongEnough = ({ state, strength }: ShownTie) =>
    state === TieState.Wished ? filter.wished : !filter.weakest || Strength[strength ?? "Know"] >= Strength[filter.weakest];
  const left = actors.filter(
    (actor) =>
      actor.id === filter.focus ||
      ((!filter.kinds.length || filter.kinds.includes(actor.kind)) &&
        meets(filter.themes, actor.themes) &&
        meets(filter.targetGroups, actor.targetGroups) &&
        meets(filter.areas, actor.areas)),
  );
  let ids = new Set(left.map(({ id }) => id));
  const between = () => ties.filter((tie) => strongEnough(tie) && ids.has(tie.from.id) && ids.has(tie.to.id));
  if (filter.focus && ids.has(filter.focus)) ids = withinSteps(filter.focus, filter.steps, between());
  return { actors: left.filter(({ id }) => ids.has(id)), ties: between() };
}

/** The actors that can be reached from one actor in at most so many ties, itself included. */
export function withinSteps(start: string, steps: number, ties: readonly ShownTie[]): Set<string> {
  const reached = new Set([start]);
  for (let step = 0; step < steps; step++) {
    const before = new Set(reached);
    for (const { from, to } of ties) {
      if (before.has(from.id)) reached.add(to.id);
      if (before.has(to.id)) reached.add(from.id);
    }
  }
  return reached;
}
