import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Point } from "../../schema/layout/layout.ts";
import { drawnTies } from "./onMap.ts";
import { useLayout } from "./useLayout.ts";
import { useMapRoom } from "./useMapRoom.ts";

const nowhere: ReadonlyMap<string, Point> = new Map();
const waitForOthers = 3_000;
/** A layout that could not be carried out, since its worker did not come, is tried again. */
const mostTries = 3;
const beforeNextTry = 2_000;

/**
 * Gives those on the map that have no place one: at once for the eyes, and stored by a member's browser, the one in use first and the
 * others only if it has not. Also tidies the whole map on request.
 */
export function usePlaces() {
  const { actors, ties, shown, mayEdit, weaving } = useMapRoom();
  const { lay, onItsWay } = useLayout();
  const [found, setFound] = useState(nowhere);
  const homeless = actors
    .filter(({ x }) => x === null)
    .map(({ id }) => id)
    .join();
  const moved = (places: ReadonlyMap<string, Point>) =>
    actors.flatMap((actor) => {
      const to = places.get(actor.id);
      return to && !actor.pinned && (to.x !== actor.x || to.y !== actor.y) ? [{ actor, ...to }] : [];
    });
  // Only new homeless ones begin a layout; what else changes meanwhile must not
  const house = useEffectEvent(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const find = (tries: number) => {
      const again = () => {
        if (tries && !left) later = setTimeout(() => find(tries - 1), beforeNextTry);
      };
      lay(actors, drawnTies(ties)).then((places) => places && !left && setFound(places), again);
    };
    find(mostTries);
    return () => {
      left = true;
      clearTimeout(later);
    };
  });
  useEffect(() => (homeless ? house() : undefined), [homeless]);
  const save = useEffectEvent(() => void weaving.settle(moved(found)));
  // Who the reader is may be known only after the layout, which must not be lost by that.
  useEffect(() => {
    if (!homeless || !mayEdit || !found.size) return;
    const later = setTimeout(save, document.hasFocus() ? 0 : waitForOthers * (1 + Math.random()));
    return () => clearTimeout(later);
  }, [homeless, mayEdit, found]);
  const placed = useMemo(
    () => shown.actors.map((actor) => (actor.x === null ? { ...actor, ...found.get(actor.id) } : actor)),
    [shown, found],
  );
  const tidy = async () => {
    const places = await lay(actors, drawnTies(ties), { anew: true });
    const moves = places ? moved(places) : [];
    if (moves.length) await weaving.tidy(moves);
  };
  return { placed, tidy, onItsWay };
}
