import { type Box, distanceTo, type Point } from "./curve.ts";
import { curveOf, labelBox, reachOf, type Scene, type SceneActor, type SceneTie } from "./scene.ts";
import { isSuggested, isTogether } from "./through.ts";

/** The actor under a point, reached `reach` map units outside its rim too; the nearest if several. */
export function actorAt(scene: Scene, { x, y }: Point, reach: number): SceneActor | undefined {
  let found: SceneActor | undefined;
  let nearest = Infinity;
  for (const actor of scene.actors) {
    const away = Math.hypot(actor.x - x, actor.y - y) - actor.radius;
    if (away <= reach && away < nearest) [found, nearest] = [actor, away];
  }
  return found;
}

/** The actor whose name is under a point. */
export const nameAt = (scene: Scene, { x, y }: Point, written: ReadonlySet<string>, grown: number): SceneActor | undefined =>
  scene.actors.find((actor) => {
    if (!written.has(actor.id)) return false;
    const box = labelBox(actor, grown);
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });

/** The tie under a point; the nearest if several. */
export function tieAt(scene: Scene, at: Point, reach: number): SceneTie | undefined {
  let found: SceneTie | undefined;
  let nearest = reach;
  for (const tie of scene.ties) {
    if (isSuggested(tie) || isTogether(tie)) continue;
    const { left, right, top, bottom } = reachOf(tie);
    if (left > at.x + reach || right < at.x - reach || top > at.y + reach || bottom < at.y - reach) continue;
    const away = distanceTo(curveOf(tie), at);
    if (away <= nearest) [found, nearest] = [tie, away];
  }
  return found;
}

/** The actors that stand inside a rectangle. */
export const actorsWithin = (scene: Scene, box: Box): SceneActor[] =>
  scene.actors.filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** The ways that an arrow key can point. */
export const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest actor in a direction: within 60° of it, what stands aside counting twice. */
export function nearestTowards(scene: Scene, from: Point & { id: string }, way: Point): SceneActor | undefined {
  let found: SceneActor | undefined;
  let nearest = Infinity;
  for (const actor of scene.actors) {
    if (actor.id === from.id) continue;
    const [dx, dy] = [actor.x - from.x, actor.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y - dy * way.x);
    if (ahead <= 0 || aside > ahead * 1.74) continue;
    if (ahead + 2 * aside < nearest) [found, nearest] = [actor, ahead + 2 * aside];
  }
  return found;
}
