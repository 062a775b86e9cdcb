import { useEffect, useMemo, useState } from "react";
import type { LiveCamera } from "./camera.ts";
import type { Point } from "./curve.ts";
import { labelsAt, stepOf } from "./labels.ts";
import type { Look } from "./look.ts";
import { type Lit, litBy, type MapActor, type MapTie, type Scene, sceneOf, sceneWith } from "./scene.ts";

const nowhere: ReadonlyMap<string, Point> = new Map();

/** The scene as it is, with what somebody is dragging where it is dragged. */
export function useScene(actors: readonly MapActor[], ties: readonly MapTie[], moving: ReadonlyMap<string, Point> = nowhere) {
  const [held, setHeld] = useState(nowhere);
  const [dragging, setDragging] = useState(false);
  const still = useMemo(() => sceneOf(actors, ties), [actors, ties]);
  // What was let go stays where it was put until the page says where it stands now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new actors are what ends the waiting
  useEffect(() => {
    if (!dragging) setHeld(nowhere);
  }, [actors]);
  const scene = useMemo(() => sceneWith(still, held.size ? new Map([...moving, ...held]) : moving), [still, moving, held]);
  const hold = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    setHeld(moves);
    setDragging(!done);
  };
  return { scene, hold };
}

/** The step of zoom that the camera is at: labels change only with it. */
export function useStep(camera: LiveCamera): number {
  const [step, setStep] = useState(() => stepOf(camera.now().scale));
  useEffect(() => camera.subscribe(() => setStep(stepOf(camera.now().scale))), [camera]);
  return step;
}

/** What stands out and which names are written. */
export function useLook(scene: Scene, step: number, brought: string | null | undefined, selection: ReadonlySet<string>): Look {
  const lit: Lit | undefined = useMemo(() => litBy(scene, brought), [scene, brought]);
  const labels = useMemo(() => labelsAt(scene, step, lit), [scene, step, lit]);
  return { labels, lit, selection };
}
