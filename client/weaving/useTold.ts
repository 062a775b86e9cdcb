import { useMemo, useRef } from "react";
import { Strength } from "../../schema/maps.ts";
import { type ToldMap, toldOf } from "../../schema/weaving/answer.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";

const alike = (one: ArrayLike<unknown>, other: ArrayLike<unknown>) =>
  one.length === other.length && Array.prototype.every.call(one, (value, at) => value === other[at]);

const same = (one: ToldMap, other: ToldMap) =>
  alike(one.ids, other.ids) && alike(one.weavers, other.weavers) && alike(one.ties, other.ties);

/** The whole map that the page is about, as the analyst is told of it: the same object until an actor, a weaver or a present tie is another. */
export function useTold(): ToldMap {
  const { actors, ties } = useMapRoom();
  const before = useRef<ToldMap>(undefined);
  return useMemo(() => {
    const present = ties.map(({ from, to, strength }) => ({ from: from.id, to: to.id, strength: strength ? Strength[strength] : null }));
    const told = toldOf({ actors, ties: present });
    if (!before.current || !same(before.current, told)) before.current = told;
    return before.current;
  }, [actors, ties]);
}
