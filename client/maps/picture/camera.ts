import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Box, Point } from "./curve.ts";

/** How the map is looked at: a map point (x, y) stands on the screen at (x · scale + this.x, y · scale + this.y). */
export interface Camera extends Point {
  scale: number;
}

/** The size of what the map is seen through, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What lies over the edges of the picture (panels, bars), in CSS pixels; the picture is centred in what is left. */
export interface Inset {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const farthestOut = 0.02;
export const farthestIn = 4;
/** A small map is not blown up more than this to fill the screen. */
const largestFit = 1.25;
/** The free stretch between the picture and its edges: narrower on a phone. */
const marginOf = (width: number) => (width < 600 ? 12 : 32);

const clamped = (scale: number) => Math.max(farthestOut, Math.min(farthestIn, scale));

export const toScreen = (camera: Camera, { x, y }: Point): Point => ({ x: x * camera.scale + camera.x, y: y * camera.scale + camera.y });
export const toMap = (camera: Camera, { x, y }: Point): Point => ({ x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale });

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({ ...camera, x: camera.x + dx, y: camera.y + dy });

/** Closer by a factor, with the map point under a screen point kept where it is. */
export function zoomed(camera: Camera, factor: number, about: Point): Camera {
  const scale = clamped(camera.scale * factor);
  const grown = scale / camera.scale;
  return { scale, x: about.x - (about.x - camera.x) * grown, y: about.y - (about.y - camera.y) * grown };
}

const free = (size: Size, inset: Inset) => ({
  x: (inset.left + size.width - inset.right) / 2,
  y: (inset.top + size.height - inset.bottom) / 2,
  width: Math.max(1, size.width - inset.left - inset.right),
  height: Math.max(1, size.height - inset.top - inset.bottom),
});

const looking = (at: Point, scale: number, size: Size, inset: Inset): Camera => {
  const { x, y } = free(size, inset);
  return { scale, x: x - at.x * scale, y: y - at.y * scale };
};

/** The whole of a rectangle, centred. */
export function fitted(box: Box, size: Size, inset: Inset): Camera {
  const { width, height } = free(size, inset);
  const margin = marginOf(size.width);
  const wide = (width - 2 * margin) / (box.right - box.left || 1);
  const high = (height - 2 * margin) / (box.bottom - box.top || 1);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return looking(middle, clamped(Math.min(wide, high, largestFit)), size, inset);
}

/** A map point in the middle, close enough to read. */
export const flownTo = (camera: Camera, at: Point, size: Size, inset: Inset): Camera => looking(at, Math.max(camera.scale, 1), size, inset);

/** The same scale, moved just enough that a map point stands clear of the edges. */
export function revealing(camera: Camera, at: Point, size: Size, inset: Inset): Camera {
  const { x, y } = toScreen(camera, at);
  const nudge = (where: number, low: number, high: number) =>
    (low > high ? (low + high) / 2 : Math.max(low, Math.min(high, where))) - where;
  const clear = 2 * marginOf(size.width);
  return panned(
    camera,
    nudge(x, inset.left + clear, size.width - inset.right - clear),
    nudge(y, inset.top + clear, size.height - inset.bottom - clear),
  );
}

/** Whether a map point is in view, and not under what lies over the edges. */
export function isSeen(camera: Camera, at: Point, { width, height }: Size, inset: Inset): boolean {
  const { x, y } = toScreen(camera, at);
  return x >= inset.left && x <= width - inset.right && y >= inset.top && y <= height - inset.bottom;
}

/** Somewhere on the way from one look to another; the scale changes by equal factors in equal times. */
export function onTheWay(from: Camera, to: Camera, share: number): Camera {
  const eased = 1 - (1 - share) ** 3;
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const along = to.scale === from.scale ? eased : (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
}

/** The part of the map that is seen. */
export function seenBox(camera: Camera, { width, height }: Size): Box {
  const a = toMap(camera, { x: 0, y: 0 });
  const b = toMap(camera, { x: width, y: height });
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}

/** A camera that tells its listeners when it moves; React is not asked, so that panning redraws no actor. */
export interface LiveCamera {
  now: () => Camera;
  /** Where it is gliding to, or where it is. */
  goal: () => Camera;
  set: (camera: Camera) => void;
  glide: (camera: Camera) => void;
  subscribe: (listener: () => void) => () => void;
}

const glideTime = 180;
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function liveCamera(): LiveCamera & { stop: () => void } {
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let goal = camera;
  let frame = 0;
  const listeners = new Set<() => void>();
  const show = (next: Camera) => {
    camera = next;
    for (const listener of listeners) listener();
  };
  const stop = () => cancelAnimationFrame(frame);
  const glide = (to: Camera) => {
    stop();
    goal = to;
    if (still()) return show(to);
    const from = camera;
    const begun = performance.now();
    const step = (time: number) => {
      const share = Math.max(0, Math.min(1, (time - begun) / glideTime));
      show(share === 1 ? to : onTheWay(from, to, share));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  const set = (next: Camera) => {
    stop();
    goal = next;
    show(next);
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { now: () => camera, goal: () => goal, set, glide, subscribe, stop };
}

/** The camera of one picture. */
export function useCamera(): LiveCamera {
  const camera = useMemo(liveCamera, []);
  useEffect(() => camera.stop, [camera]);
  return camera;
}

/** Moves an SVG group with the camera. */
export function useFollow(camera: LiveCamera) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const { x, y, scale } = camera.now();
      group.current?.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    };
    follow();
    return camera.subscribe(follow);
  }, [camera]);
  return group;
}
