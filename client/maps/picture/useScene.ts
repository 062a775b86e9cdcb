import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { LiveCamera } from "./camera.ts";
import type { Point } from "./curve.ts";
import { labelsAt, measuresAt, stepOf } from "./labels.ts";
import type { Look } from "./look.ts";
import { type Lit, litBy, type MapActor, type MapTie, type Scene, sceneOf, sceneSized, sceneWith } from "./scene.ts";

const nowhere: ReadonlyMap<string, Point> = new Map();

/** The scene as it is, with what somebody is dragging where it is dragged. */
export function useScene(actors: readonly MapActor[], ties: readonly MapTie[], moving: ReadonlyMap<string, Point> = nowhere, step = 0) {
  const [held, setHeld] = useState(nowhere);
  const [dragging, setDragging] = useState(false);
  const { bodies } = measuresAt(step);
  const drawn = useMemo(() => sceneOf(actors, ties), [actors, ties]);
  const still = useMemo(() => sceneSized(drawn, bodies), [drawn, bodies]);
  // What was let go stays where it was put until the page says where it stands now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new actors end the waiting, not the end of the drag
  useEffect(() => {
    if (!dragging) setHeld(nowhere);
  }, [actors]);
  const scene = useMemo(() => sceneWith(still, held.size ? new Map([...moving, ...held]) : moving), [still, moving, held]);
  const hold = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    setHeld(moves);
    setDragging(!done);
  };
  return { scene, still, hold };
}

/** The step of zoom that the camera is at or gliding to: labels change only with it. */
export const useStep = (camera: LiveCamera): number => useSyncExternalStore(camera.subscribe, () => stepOf(camera.goal().scale));

/** What stands out and which names are written. */
export function useLook(scene: Scene, step: number, brought: string | null | undefined, selection: ReadonlySet<string>): Look {
  const lit: Lit | undefined = useMemo(() => litBy(scene, brought), [scene, brought]);
  const labels = useMemo(() => labelsAt(scene, step, lit), [scene, step, lit]);
  return { labels, lines: measuresAt(step).lines, lit, selection };
}
