import { type Camera, toScreen } from "./camera.ts";
import type { Point } from "./curve.ts";
import type { SceneActor } from "./scene.ts";

const angle = -Math.PI / 4;

/** Where an actor's handle for drawing a tie sits, in pixels of the picture: at the rim, up to the right. */
export function handleOf(actor: SceneActor, camera: Camera): Point {
  const middle = toScreen(camera, actor);
  const away = actor.radius * camera.scale + 9;
  return { x: middle.x + away * Math.cos(angle), y: middle.y + away * Math.sin(angle) };
}

/** Whether a point is on the handle: a target of 24 pixels, 40 for a finger. */
export function handleAt(actor: SceneActor, camera: Camera, { x, y }: Point, touch: boolean): boolean {
  const handle = handleOf(actor, camera);
  return Math.hypot(handle.x - x, handle.y - y) <= (touch ? 20 : 12);
}
