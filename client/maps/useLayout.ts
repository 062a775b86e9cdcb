import { useCallback, useEffect, useRef, useState } from "react";
import type { LayoutActor, LayoutTie, Point } from "../../schema/maps.layout.ts";
import type { Asked, Told } from "./layout.worker.ts";

const patience = 2_000;

/** A layout on its way that takes long enough to be shown: how far it has come, 0–1, and how to stop it. */
export interface LayoutOnItsWay {
  share: number;
  stop: () => void;
}

/**
 * Sets out a map in a worker, so that the page stays awake. `lay` answers with where everybody stands, or with nothing when it was
 * stopped or another layout was asked for meanwhile.
 */
export function useLayout() {
  const [onItsWay, setOnItsWay] = useState<LayoutOnItsWay>();
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const lay = useCallback((actors: readonly LayoutActor[], ties: readonly LayoutTie[], { anew = false } = {}) => {
    stop.current();
    return new Promise<ReadonlyMap<string, Point> | undefined>((resolve, reject) => {
      const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
      const begun = performance.now();
      const end = () => {
        worker.terminate();
        setOnItsWay(undefined);
        stop.current = () => {};
      };
      stop.current = () => {
        end();
        resolve(undefined);
      };
      worker.onerror = (event) => {
        end();
        reject(new Error(event.message));
      };
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if ("positions" in data) {
          end();
          resolve(data.positions);
        } else if (performance.now() - begun > patience) setOnItsWay({ share: data.share, stop: stop.current });
      };
      worker.postMessage({ anew, actors, ties } satisfies Asked);
    });
  }, []);
  return { lay, onItsWay };
}
