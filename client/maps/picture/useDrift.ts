import { useEffect, useRef, useState } from "react";
import type { Point } from "./curve.ts";
import type { Scene } from "./scene.ts";

type Places = ReadonlyMap<string, Point>;

/** How long somebody takes from one place to another, in milliseconds. */
const glide = 180;
const nowhere: Places = new Map();

/** Everybody a share of the way from where they were to where they shall stand; one without either place is at home. */
export function drifted(from: Places, to: Places, home: (id: string) => Point | undefined, share: number): Places {
  const eased = 1 - (1 - share) ** 3;
  const on = new Map<string, Point>();
  for (const id of new Set([...from.keys(), ...to.keys()])) {
    const [begin, end] = [from.get(id) ?? home(id), to.get(id) ?? home(id)];
    if (begin && end) on.set(id, { x: begin.x + (end.x - begin.x) * eased, y: begin.y + (end.y - begin.y) * eased });
  }
  return on;
}

/** Where those stand who are shown elsewhere for a while: they glide there and, at the end, home again. At once when not `gliding`. */
export function useDrift({ byId }: Scene, places: Places = nowhere, gliding: boolean): Places {
  const [seen, setSeen] = useState(places);
  const latest = useRef({ seen, byId });
  latest.current = { seen, byId };
  useEffect(() => {
    const from = latest.current.seen;
    if (from === places || (!from.size && !places.size)) return;
    if (!gliding || matchMedia("(prefers-reduced-motion: reduce)").matches) return setSeen(places);
    const begun = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const share = Math.max(0, Math.min(1, (now - begun) / glide));
      setSeen(share === 1 ? places : drifted(from, places, (id) => latest.current.byId.get(id), share));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [places, gliding]);
  return seen;
}
