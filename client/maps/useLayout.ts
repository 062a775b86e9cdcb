import { useCallback, useEffect, useRef, useState } from "react";
import type { LayoutActor, LayoutTie, Point } from "../../schema/layout/layout.ts";
import type { Asked, Told } from "./layout.worker.ts";

const patience = 2_000;

type Places = ReadonlyMap<string, Point>;

/** A layout on its way that takes long enough to be shown: how far it has come, 0–1, and how to stop it. */
export interface LayoutOnItsWay {
  share: number;
  stop: () => void;
}

/** Asks a worker of its own, so that the page stays awake; `stop` ends it with nothing. */
function askWorker(asked: Asked, onShare: (share: number) => void): { places: Promise<Places | undefined>; stop: () => void } {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<Places | undefined>();
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }: MessageEvent<Told>) => ("positions" in data ? resolve(data.positions) : onShare(data.share));
  worker.postMessage(asked);
  return { places: promise.finally(() => worker.terminate()), stop: () => resolve(undefined) };
}

/**
 * Sets out a map. `lay` answers with where everybody stands, or with nothing when it was stopped or another layout was asked for
 * meanwhile; what takes more than two seconds is `onItsWay`.
 */
export function useLayout() {
  const [onItsWay, setOnItsWay] = useState<LayoutOnItsWay>();
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const lay = useCallback(async (actors: readonly LayoutActor[], ties: readonly LayoutTie[], { anew = false } = {}) => {
    stop.current();
    setOnItsWay(undefined);
    const begun = performance.now();
    const show = (share: number) => stop.current === asked.stop && setOnItsWay({ share, stop: asked.stop });
    const asked = askWorker({ anew, actors, ties }, (share) => performance.now() - begun > patience && show(share));
    const waiting = setTimeout(() => show(0), patience);
    stop.current = asked.stop;
    try {
      return await asked.places;
    } finally {
      clearTimeout(waiting);
      if (stop.current === asked.stop) setOnItsWay(undefined);
    }
  }, []);
  return { lay, onItsWay };
}
