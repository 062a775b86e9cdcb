import type { Point } from "../../schema/layout/layout.ts";
import { TieState } from "../../schema/maps.ts";
import type { ActorThen, MapThen, PastTie } from "../../schema/weaving/time.ts";
import { type Difference, pairOf } from "../../schema/weaving/timeBetween.ts";
import type { Instead } from "../maps/lens.ts";
import type { MapTie } from "../maps/MapPicture.tsx";

type Drawn = Pick<Instead, "actors" | "ties">;

const noPlace = { x: null, y: null };

/** Where everybody of a past map stands: where they stand now, and who is gone where they stood last, or else among those they had ties with. */
function placesOf({ actors, ties }: MapThen, now: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, placement } of actors) {
    const at = now.get(placement.id) ?? (placement.x != null && placement.y != null ? { x: placement.x, y: placement.y } : undefined);
    if (at) places.set(id, at);
  }
  for (const { id } of actors) if (!places.has(id)) places.set(id, amid(id, ties, places));
  return places;
}

const away = 90;

/** A place near the middle of those that somebody had ties with, to the side, so that nobody is covered. */
function amid(id: string, ties: readonly PastTie[], places: ReadonlyMap<string, Point>): Point {
  const near = ties.flatMap(({ from, to }) => (from === id ? (places.get(to) ?? []) : to === id ? (places.get(from) ?? []) : []));
  const middle = (of: "x" | "y") => (near.length ? near.reduce((sum, point) => sum + point[of], 0) / near.length : 0);
  return { x: middle("x") + away, y: middle("y") + away };
}

const drawnActor = ({ id, name, kind, weaver }: ActorThen, places: ReadonlyMap<string, Point>) => ({
  ...noPlace,
  ...places.get(id),
  id,
  name,
  kind,
  weaver,
  active: true,
});

const drawnTie = ({ id, from, to, state, strength, directed }: PastTie, change?: MapTie["change"]): MapTie => ({
  id,
  from,
  to,
  strength,
  wished: state === TieState.Wished,
  directed,
  ...(change && { change }),
});

/** A past map as it is drawn. `now` are the places of today, by the placements' ids. */
export function drawnThen(map: MapThen, now: ReadonlyMap<string, Point>): Drawn {
  const places = placesOf(map, now);
  return { actors: map.actors.map((actor) => drawnActor(actor, places)), ties: map.ties.map((tie) => drawnTie(tie)) };
}

/** What has become of a map, drawn in one picture: as it is on the later day, with what was lost till then, each marked by what became of it. */
export function drawnBetween(later: MapThen, { left, drawn, stronger, weaker, lost }: Difference, now: ReadonlyMap<string, Point>): Drawn {
  const all = { actors: [...later.actors, ...left], ties: [...later.ties, ...lost] };
  const places = placesOf(all, now);
  const changes = new Map<string, MapTie["change"]>([
    ...drawn.map((tie) => [pairOf(tie), "new"] as const),
    ...stronger.map(({ tie }) => [pairOf(tie), "stronger"] as const),
    ...weaker.map(({ tie }) => [pairOf(tie), "weaker"] as const),
  ]);
  const ids = new Set(lost.map(({ id }) => id));
  return {
    actors: all.actors.map((actor) => ({ ...drawnActor(actor, places), active: !left.includes(actor) })),
    ties: all.ties.map((tie) =>
      drawnTie(tie, ids.has(tie.id) ? "lost" : tie.state === TieState.Present ? changes.get(pairOf(tie)) : undefined),
    ),
  };
}
