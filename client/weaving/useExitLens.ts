import { useMemo } from "react";
import type { Exit } from "../../schema/weaving/exit.ts";
import type { Thinned } from "../../schema/weaving/thinning.ts";
import type { Lens } from "../maps/lens.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { driftOf } from "./drift.ts";
import { useLens } from "./useLens.ts";

/** Lays over the map how it is at one moment of the weavers' leaving: they fade, their ties go one after another, what has come loose drifts apart. */
export function useExitLens(exit: Exit, moment: Thinned, ids: readonly string[], lit: ReadonlySet<string> | undefined) {
  const { actors, ties } = useMapRoom();
  const lens = useMemo((): Lens | undefined => {
    if (!moment.share) return lit && { lit };
    const named = (some: readonly number[]) => some.map((at) => ids[at]!);
    const pairs = new Set(moment.gone.flatMap(([one, other]) => [`${ids[one]} ${ids[other]}`, `${ids[other]} ${ids[one]}`]));
    const homes = new Map(actors.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }] as const])));
    const drift = driftOf(homes, moment.parts.map(named), named(moment.alone));
    return {
      lit,
      out: new Map(named(exit.weavers).map((id) => [id, moment.share])),
      gone: new Set(ties.flatMap(({ id, from, to }) => (pairs.has(`${from.id} ${to.id}`) ? [id] : []))),
      // Nobody stands elsewhere while all hang together: then the view stays too.
      ...(drift.size > 0 && { places: drift }),
    };
  }, [exit, moment, ids, lit, actors, ties]);
  useLens(lens);
}
