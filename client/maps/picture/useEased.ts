import { useEffect, useRef, useState } from "react";
import type { Point } from "./curve.ts";

type Places = ReadonlyMap<string, Point>;

/** Word of where something is comes about this often, in milliseconds: by then most of the way to the place before is behind it. */
const lag = 40;
const near = 0.5;

/** Each thing a part of the way from where it is seen to where it is said to be, the longer the more; one just taken up is there at once. */
export function nearer(seen: Places, said: Places, elapsed: number): Places {
  const part = 1 - Math.exp(-elapsed / lag);
  return new Map(
    [...said].map(([id, to]) => {
      const from = seen.get(id) ?? to;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      return [id, Math.hypot(dx, dy) < near ? to : { x: from.x + dx * part, y: from.y + dy * part }];
    }),
  );
}

const same = (one: Places, other: Places) => one.size === other.size && [...other].every(([id, at]) => one.get(id) === at);

/** Where things are seen that others drag: word of them comes in steps, and they glide from one to the next. At once when not `gliding`. */
export function useEased(said: Places, gliding: boolean): Places {
  const [seen, setSeen] = useState(said);
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    if (!gliding || !said.size || matchMedia("(prefers-reduced-motion: reduce)").matches) return setSeen(said);
    let before = performance.now();
    let frame = 0;
    const step = (now: number) => {
      latest.current = nearer(latest.current, said, Math.max(0, now - before));
      before = now;
      setSeen(latest.current);
      if (!same(latest.current, said)) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [said, gliding]);
  return seen;
}
