import { Strength } from "../maps.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { MeetingState } from "./meeting.ts";

/** What whoever weaves a map has made of it that two actors were seen together: taken as a sign of their tie, or left aside. */
export const EncounterState = { Taken: "Taken", Declined: "Declined" } as const;
export type EncounterState = keyof typeof EncounterState;

/** What a meeting proposes of two actors: that it dates the tie that they have, or that they have a contact since then. */
export const EncounterKind = { Date: "Date", Contact: "Contact" } as const;
export type EncounterKind = keyof typeof EncounterKind;

/** In how large a company being there still says that people met; of more actors a meeting only dates the ties that they have. */
export const mostTogether = 20;
/** For how many days a meeting that was held asks what it is to teach the network. */
export const learningDays = 120;

interface About {
  area?: string | null;
  theme?: string | null;
}

/** Whether a council's meetings teach a map: one of its area or of a theme that it works with; every map, for a council of the whole hub. */
export const isTaught = (map: About, council: { area?: string | null; themes: readonly string[] }): boolean =>
  !council.area || map.area === council.area || (!!map.theme && council.themes.includes(map.theme));

/** Two actors by their ids, whichever comes first. */
export interface Pair {
  one: string;
  other: string;
}

/** What is known of the actors who were at a meeting, as far as one map shows them. */
export interface Seen {
  meeting: string;
  /** Who was represented by somebody present and stands on the map; each once. */
  present: readonly string[];
  ties: readonly (Pair & { strength?: Strength | null })[];
  /** What was decided of pairs before, at this meeting and at others. */
  decided: readonly (Pair & { meeting: string; state: EncounterState; kind: EncounterKind })[];
  /** Pairs of which somebody has said that they are not to be introduced. */
  apart: readonly Pair[];
}

/** What a meeting says of two actors, and what has been made of it; nothing yet for what is proposed. */
export interface Proposed extends Pair {
  kind: EncounterKind;
  state: EncounterState | null;
}

/** A pair as one word, whichever way round it is given. */
export const pairKey = ({ one, other }: Pair): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * What a meeting teaches of each two actors who were there and stand on the same map: it dates the tie that they have, and proposes a contact
 * where they have none, or only a wish. What was decided at this meeting stays as it was; a contact that was left aside is not proposed by
 * later meetings either, nor one between actors that are not to be introduced.
 */
export function taughtBy({ meeting, present, ties, decided, apart }: Seen): Proposed[] {
  const tied = new Set(ties.filter(({ strength }) => strength).map(pairKey));
  const never = new Set(apart.map(pairKey));
  const here = new Map(decided.filter((one) => one.meeting === meeting).map((one) => [pairKey(one), one]));
  const declined = new Set(
    decided.filter(({ state, kind }) => state === EncounterState.Declined && kind === EncounterKind.Contact).map(pairKey),
  );
  const isCompany = present.length <= mostTogether;
  return pairsOf(present).flatMap((pair): Proposed[] => {
    const key = pairKey(pair);
    const known = here.get(key);
    if (known) return [{ ...pair, kind: known.kind, state: known.state }];
    if (tied.has(key)) return [{ ...pair, kind: EncounterKind.Date, state: null }];
    if (!isCompany || never.has(key)) return [];
    return [{ ...pair, kind: EncounterKind.Contact, state: declined.has(key) ? EncounterState.Declined : null }];
  });
}

const pairsOf = (ids: readonly string[]): Pair[] => {
  const each = [...new Set(ids)].sort();
  return each.flatMap((one, at) => each.slice(at + 1).map((other) => ({ one, other })));
};

/** Why a meeting teaches nothing; nothing if it does: only what has been held says who was there. */
export function whyNotLearn({ state }: { state: MeetingState }): Refusal | undefined {
  if (state !== MeetingState.Held) return refusal("learns.whyNot.notHeld");
}

/** Why it cannot be said of two actors what a meeting proposes of them; nothing if it can. `proposed` is what it says of them today. */
export function whyNotDecide(proposed: Proposed | undefined, state: EncounterState): Refusal | undefined {
  if (!proposed) return refusal("learns.whyNot.notTogether");
  if (proposed.state === EncounterState.Taken) return refusal("learns.whyNot.taken");
  if (state === EncounterState.Declined && proposed.state === state) return refusal("learns.whyNot.declined");
}
