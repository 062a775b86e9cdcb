import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Lens } from "../lens.ts";
import type { LiveCamera } from "./camera.ts";
import type { Point } from "./curve.ts";
import { labelsAt, measuresAt, stepOf } from "./labels.ts";
import type { Look } from "./look.ts";
import { type Lit, litAmong, litBy, type MapActor, type MapTie, type Scene, sceneOf, sceneSized, sceneWith } from "./scene.ts";
import { sceneThrough } from "./through.ts";
import { useDrift } from "./useDrift.ts";

const nowhere: ReadonlyMap<string, Point> = new Map();

/** The scene through a lens; it is made anew only when who or what is in it, or a size, is another. */
function useThrough(drawn: Scene, lens: Lens | undefined): Scene {
  const { sizes, suggested, together, out } = lens ?? {};
  const gone = [...(out ?? [])].flatMap(([id, share]) => (share >= 1 ? [id] : [])).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: of who slides out, only who is gone changes the scene
  return useMemo(
    () => (sizes || suggested || together || gone ? sceneThrough(drawn, { sizes, suggested, together, out }) : drawn),
    [drawn, sizes, suggested, together, gone],
  );
}

/** What a scene becomes is made from what it was: what has not changed stays the same object. */
function useDrawn(actors: readonly MapActor[], ties: readonly MapTie[]): Scene {
  const before = useRef<Scene>(undefined);
  const now = useMemo(() => sceneOf(actors, ties, before.current), [actors, ties]);
  useEffect(() => {
    before.current = now;
  }, [now]);
  return now;
}

interface Seen {
  /** Where others are dragging actors. */
  moving: ReadonlyMap<string, Point>;
  step: number;
  lens: Lens | undefined;
  /** Whether what a lens puts elsewhere glides there. */
  gliding: boolean;
}

/** The scene as it is, with what somebody is dragging where it is dragged, and what a lens puts elsewhere there. */
export function useScene(actors: readonly MapActor[], ties: readonly MapTie[], { moving, step, lens, gliding }: Seen) {
  const [held, setHeld] = useState(nowhere);
  const [dragging, setDragging] = useState(false);
  const { bodies } = measuresAt(step);
  const drawn = useDrawn(actors, ties);
  const through = useThrough(drawn, lens);
  const still = useMemo(() => sceneSized(through, bodies), [through, bodies]);
  const drifting = useDrift(still, lens?.places, gliding);
  // What was let go stays where it was put until the page says where it stands now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new actors end the waiting, not the end of the drag
  useEffect(() => {
    if (!dragging) setHeld(nowhere);
  }, [actors]);
  const scene = useMemo(
    () => sceneWith(still, drifting.size || held.size ? new Map([...drifting, ...moving, ...held]) : moving),
    [still, drifting, moving, held],
  );
  const hold = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    setHeld(moves);
    setDragging(!done);
  };
  return { scene, still, hold };
}

/** The step of zoom that the camera is at or gliding to: labels change only with it. */
export const useStep = (camera: LiveCamera): number => useSyncExternalStore(camera.subscribe, () => stepOf(camera.goal().scale));

/** What stands out and which names are written. */
export function useLook(scene: Scene, step: number, brought: string | null | undefined, selection: ReadonlySet<string>, lens?: Lens): Look {
  const among = lens?.lit;
  const lit: Lit | undefined = useMemo(() => litBy(scene, brought) ?? litAmong(scene, among), [scene, brought, among]);
  const labels = useMemo(() => labelsAt(scene, step, lit), [scene, step, lit]);
  return { labels, lines: measuresAt(step).lines, lit, selection, lens };
}
