import { useEffect, useLayoutEffect, useRef } from "react";
import { type Camera, fitted, flownTo, type Inset, isSeen, type LiveCamera, revealing, type Size, toScreen, zoomed } from "./camera.ts";
import type { Box, Point } from "./curve.ts";
import { labelsAt, stepOf } from "./labels.ts";
import { boundsOf, type Scene, type SceneActor, sceneWith } from "./scene.ts";

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const same = (a: Camera, b: Camera) => a.x === b.x && a.y === b.y && a.scale === b.scale;

/** The whole scene in view, with room for the names that are written at that distance, which are larger than the map itself says. */
function wholeOf(scene: Scene, size: Size, inset: Inset): Camera {
  const near = fitted(scene.bounds, size, inset);
  const { written, grown } = labelsAt(scene, stepOf(near.scale));
  const named = boundsOf(
    scene.actors.filter(({ id }) => written.has(id)),
    grown,
  );
  return fitted(around(scene.bounds, named), size, inset);
}

/** Where a lens puts those who stand elsewhere in the scene at home. */
interface Drift {
  still: Scene;
  places: ReadonlyMap<string, Point> | undefined;
}

const nowhere: ReadonlyMap<string, Point> = new Map();

/**
 * The ways to look elsewhere. The whole map is shown at first, and again when the room changes, or a lens puts somebody elsewhere,
 * before anybody has looked around; the one who has been chosen is brought into view.
 */
export function useViewpoint(camera: LiveCamera, scene: Scene, size: Size, inset: Inset, chosen: SceneActor | undefined, drift: Drift) {
  const whole = useRef<Camera>(null);
  const { left, top, right, bottom } = inset;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what moves in the scene moves no camera, only its first actor and the room do
  useLayoutEffect(() => {
    if (!scene.actors.length || (whole.current && !same(camera.now(), whole.current))) return;
    whole.current = wholeOf(scene, size, inset);
    camera.set(whole.current);
  }, [!scene.actors.length, size, left, top, right, bottom]);
  const followed = useRef(drift.places);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what a lens puts elsewhere is followed
  useEffect(() => {
    if (followed.current === drift.places) return;
    followed.current = drift.places;
    if (!whole.current || !same(camera.goal(), whole.current)) return;
    whole.current = wholeOf(sceneWith(drift.still, drift.places ?? nowhere), size, inset);
    if (!same(camera.goal(), whole.current)) camera.glide(whole.current);
  }, [drift.places]);
  const reveal = (what: Point) => {
    const to = revealing(camera.goal(), what, size, inset);
    if (!same(to, camera.goal())) camera.glide(to);
  };
  // Choosing may open a panel that takes the room, and what is new on the map may stand anywhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen one that is moved may leave the view
  useEffect(() => {
    if (chosen && !isSeen(camera.goal(), chosen, size, inset)) reveal(chosen);
  }, [chosen?.id, size, left, top, right, bottom]);
  return {
    fit() {
      whole.current = wholeOf(scene, size, inset);
      camera.glide(whole.current);
    },
    fly: (to: Point) => camera.glide(flownTo(camera.now(), to, size, inset)),
    reveal,
    /** Closer by a factor: to a map point that is in view, else to the middle. */
    nearer(factor: number, to?: Point) {
      const goal = camera.goal();
      const about = to && isSeen(goal, to, size, inset) ? toScreen(goal, to) : { x: size.width / 2, y: size.height / 2 };
      camera.glide(zoomed(goal, factor, about));
    },
  };
}
