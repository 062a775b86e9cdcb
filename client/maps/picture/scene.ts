import type { ActorKind } from "../../../schema/actors.ts";
import { type Label, labelOf, labelType, radiusOf } from "../../../schema/layout/labels.ts";
import { bendsOf } from "./bends.ts";
import { type Box, type Curve, curveBetween, type Point, reachBetween } from "./curve.ts";

/** An actor as the picture needs it. One without a place is not drawn. */
export interface MapActor {
  id: string;
  name: string;
  kind: ActorKind;
  /** Whether it is a weaver of this map. */
  weaver: boolean;
  /** Whether it is still active; others are drawn hollow. */
  active: boolean;
  x: number | null;
  y: number | null;
}

/** What has become of a tie from one day to another, where two days are drawn as one. */
export type TieChange = "new" | "stronger" | "weaker" | "lost";

/** A tie as the picture needs it. A wished tie has no strength. */
export interface MapTie {
  id: string;
  from: string;
  to: string;
  /** 1–4, see `Strength`. */
  strength: number | null;
  wished: boolean;
  directed: boolean;
  change?: TieChange;
}

/** An actor as it is drawn: its place, its size, its label. */
export interface SceneActor extends MapActor, Point {
  x: number;
  y: number;
  degree: number;
  radius: number;
  label: Label;
}

/** A tie as it is drawn: its two ends, and how far it swings out between them. */
export interface SceneTie extends MapTie {
  start: SceneActor;
  end: SceneActor;
  bend: number;
}

const curves = new WeakMap<SceneTie, Curve>();

/** The curve of a tie from rim to rim; worked out when it is first asked for, since many a tie is never drawn. */
export function curveOf(tie: SceneTie): Curve {
  const known = curves.get(tie);
  if (known) return known;
  const curve = curveBetween(tie.start, tie.end, tie.bend, tie.directed);
  curves.set(tie, curve);
  return curve;
}

/** A rectangle that a tie does not leave. */
export const reachOf = ({ start, end, bend }: SceneTie): Box => reachBetween(start, end, bend);

/** Everything that is drawn of a map, whatever draws it. */
export interface Scene {
  actors: readonly SceneActor[];
  ties: readonly SceneTie[];
  byId: ReadonlyMap<string, SceneActor>;
  tiesAt: ReadonlyMap<string, readonly SceneTie[]>;
  bounds: Box;
}

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The space that an actor's name takes under it, letters `grown` times their usual size. */
export function labelBox({ x, y, radius, label }: SceneActor, grown = 1): Box {
  const top = y + radius + labelType.gap;
  const half = (label.width * grown) / 2;
  return { left: x - half, right: x + half, top, bottom: top + label.height * grown };
}

/** The smallest rectangle around all actors and their names, letters `grown` times their usual size. */
export function boundsOf(actors: Iterable<SceneActor>, grown = 1): Box {
  let box: Box | undefined;
  for (const actor of actors) {
    const name = labelBox(actor, grown);
    box ??= { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    box.left = Math.min(box.left, name.left, actor.x - actor.radius);
    box.right = Math.max(box.right, name.right, actor.x + actor.radius);
    box.top = Math.min(box.top, actor.y - actor.radius);
    box.bottom = Math.max(box.bottom, name.bottom);
  }
  return box ?? nothing;
}

function degreesOf(ties: readonly MapTie[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

/** The ties at each actor. */
export function tiesByActor(ties: readonly SceneTie[]): Map<string, SceneTie[]> {
  const tiesAt = new Map<string, SceneTie[]>();
  for (const tie of ties)
    for (const id of [tie.from, tie.to]) {
      const known = tiesAt.get(id);
      if (known) known.push(tie);
      else tiesAt.set(id, [tie]);
    }
  return tiesAt;
}

const obstacleOf = (actor: SceneActor) => ({ ...actor, name: labelBox(actor) });

/** Whether two things say the same in everything that they say. */
function alike<T extends object>(one: T, other: T): boolean {
  for (const key in one) if (one[key] !== other[key]) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

/** A thing as it was, where it still says the same: what is the same object is not drawn anew. */
const kept = <T extends object>(now: T, was: T | undefined): T => (was && alike(now, was) ? was : now);

/**
 * The scene of these actors and of the ties whose both ends are among them. What the scene `before` knows of them is not worked out
 * again, and what is as it was in it is the same object.
 */
export function sceneOf(actors: readonly MapActor[], ties: readonly MapTie[], before?: Scene): Scene {
  const degrees = degreesOf(ties);
  const placed = actors.flatMap((actor): SceneActor[] => {
    if (actor.x == null || actor.y == null) return [];
    const degree = degrees.get(actor.id) ?? 0;
    const was = before?.byId.get(actor.id);
    const label = was?.name === actor.name ? was.label : labelOf(actor.name);
    return [kept({ ...actor, x: actor.x, y: actor.y, degree, radius: radiusOf(degree, actor.weaver), label }, was)];
  });
  const byId = new Map(placed.map((actor) => [actor.id, actor]));
  const drawable = ties.filter((tie) => byId.has(tie.from) && byId.has(tie.to));
  const known = before && { obstacles: before.actors.map(obstacleOf), ties: before.ties };
  const bends = bendsOf(placed.map(obstacleOf), drawable, known);
  const earlier = new Map(before?.ties.map((tie) => [tie.id, tie]));
  const drawn = drawable.map((tie, at) =>
    kept({ ...tie, start: byId.get(tie.from)!, end: byId.get(tie.to)!, bend: bends[at]! }, earlier.get(tie.id)),
  );
  return { actors: placed, ties: drawn, byId, tiesAt: tiesByActor(drawn), bounds: boundsOf(placed) };
}

const resized = new WeakMap<SceneActor, SceneActor>();

/** An actor in another size: the same object as when it was last asked for in that size. */
export function inSize(actor: SceneActor, radius: number): SceneActor {
  if (radius === actor.radius) return actor;
  const known = resized.get(actor);
  if (known?.radius === radius) return known;
  const made = { ...actor, radius };
  resized.set(actor, made);
  return made;
}

const rejoined = new WeakMap<SceneTie, SceneTie>();

/** A tie between its ends as they are in another scene: the same object as when it was last asked for between them. */
export function joining(tie: SceneTie, start: SceneActor, end: SceneActor): SceneTie {
  if (start === tie.start && end === tie.end) return tie;
  const known = rejoined.get(tie);
  if (known?.start === start && known.end === end) return known;
  const made = { ...tie, start, end };
  rejoined.set(tie, made);
  return made;
}

/** The ties of a scene drawn anew to those of its actors that are not as they were. */
function retied(scene: Scene, actors: readonly SceneActor[]): Omit<Scene, "bounds"> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ties = scene.ties.map((tie) => joining(tie, byId.get(tie.from)!, byId.get(tie.to)!));
  // Who is tied to whom has not changed, only where they stand.
  return { actors, ties, byId, tiesAt: scene.tiesAt };
}

/** The same scene with some actors elsewhere; what did not move is the same object as before. */
export function sceneWith(scene: Scene, moves: ReadonlyMap<string, Point>): Scene {
  if (!moves.size) return scene;
  const actors = scene.actors.map((actor) => {
    const to = moves.get(actor.id);
    return to && (to.x !== actor.x || to.y !== actor.y) ? { ...actor, x: to.x, y: to.y } : actor;
  });
  return { ...retied(scene, actors), bounds: boundsOf(actors) };
}

/** More actors than this are a crowd when seen from afar; with so many ties an actor has its full size in it. */
const crowd = 400;
const fullFrom = 14;
const [least, full] = [0.62, 1.25];

/** The same scene with bodies so many times their size; in a crowd those with few ties take less of it, so that the others stand out. */
export function sceneSized(scene: Scene, bodies: number): Scene {
  if (bodies === 1) return scene;
  const share = ({ degree, weaver }: SceneActor) => (weaver ? full : least + (full - least) * Math.min(1, (degree / fullFrom) ** 2));
  const isCrowd = scene.actors.length > crowd;
  const actors = scene.actors.map((actor) => inSize(actor, actor.radius * bodies * (isCrowd ? share(actor) : 1)));
  return { ...retied(scene, actors), bounds: scene.bounds };
}

/** What is brought out while the rest fades; nothing when all is equal. */
export interface Lit {
  actors: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

/** Brings out an actor with its neighbours, or a tie with its ends. One without ties fades nobody: there is nothing to follow. */
export function litBy(scene: Scene, id: string | null | undefined): Lit | undefined {
  if (!id) return;
  const tie = scene.ties.find((one) => one.id === id);
  if (tie) return { actors: new Set([tie.from, tie.to]), ties: new Set([id]) };
  const ties = scene.tiesAt.get(id);
  if (!ties) return;
  return { actors: new Set([id, ...ties.flatMap(({ from, to }) => [from, to])]), ties: new Set(ties.map((one) => one.id)) };
}

/** Brings out these actors, and the ties among them. */
export function litAmong(scene: Scene, ids: ReadonlySet<string> | undefined): Lit | undefined {
  if (!ids?.size) return;
  return { actors: ids, ties: new Set(scene.ties.flatMap(({ id, from, to }) => (ids.has(from) && ids.has(to) ? [id] : []))) };
}
