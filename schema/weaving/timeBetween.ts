import { TieState } from "../maps.ts";
import type { ActorThen, MapThen, PastTie } from "./time.ts";

/** A tie that was there on both days, and not as strong on both; `tie` is as it is on the later one. */
export interface Altered {
  tie: PastTie;
  was: number;
}

/** What differs between a map on two days. Wishes are not counted: only what is there can come, go, or change. */
export interface Difference {
  /** Actors that came to the map, and that left it. */
  came: ActorThen[];
  left: ActorThen[];
  /** Who began to weave, and who no longer does though still there. */
  began: ActorThen[];
  ended: ActorThen[];
  /** Ties that are new, stronger, weaker, and no longer there. */
  drawn: PastTie[];
  stronger: Altered[];
  weaker: Altered[];
  lost: PastTie[];
}

/** The two actors of a tie, whichever way it leads and however often it was drawn. */
export const pairOf = ({ from, to }: { from: string; to: string }) => (from < to ? `${from} ${to}` : `${to} ${from}`);

const presentIn = ({ ties }: MapThen) => new Map(ties.filter(({ state }) => state === TieState.Present).map((tie) => [pairOf(tie), tie]));

/** What has become of a map from one day to another. */
export function between(one: MapThen, other: MapThen): Difference {
  const [before, after] = [presentIn(one), presentIn(other)];
  const [stood, stands] = [one, other].map(({ actors }) => new Map(actors.map((actor) => [actor.id, actor]))) as [
    Map<string, ActorThen>,
    Map<string, ActorThen>,
  ];
  const altered = [...after].flatMap(([pair, tie]) => {
    const was = before.get(pair)?.strength;
    return was && was !== tie.strength ? [{ tie, was }] : [];
  });
  return {
    came: other.actors.filter(({ id }) => !stood.has(id)),
    left: one.actors.filter(({ id }) => !stands.has(id)),
    began: other.actors.filter(({ id, weaver }) => weaver && !stood.get(id)?.weaver),
    ended: one.actors.filter(({ id, weaver }) => weaver && stands.get(id)?.weaver === false),
    drawn: [...after].flatMap(([pair, tie]) => (before.has(pair) ? [] : [tie])),
    stronger: altered.filter(({ tie, was }) => tie.strength! > was),
    weaker: altered.filter(({ tie, was }) => tie.strength! < was),
    lost: [...before].flatMap(([pair, tie]) => (after.has(pair) ? [] : [tie])),
  };
}

/** Whether nothing differs. */
export const isSame = (difference: Difference) => Object.values(difference).every((some: readonly unknown[]) => !some.length);
