import { useLayoutEffect, useRef } from "react";
import { type Camera, type LiveCamera, panned, type Size } from "./camera.ts";

/** How far a picture reaches beyond the edges of what it is seen through, in CSS pixels. */
export const beyond = 280;
const restAfter = 140;
const [smallest, largest] = [0.75, 1.4];

/** A size with what reaches beyond it on every side. */
export const beyondSize = ({ width, height }: Size): Size => ({ width: width + 2 * beyond, height: height + 2 * beyond });

/**
 * Lets a picture that is costly to draw follow the camera: what is drawn slides and grows as one sheet, and is drawn anew when the
 * camera rests or the sheet no longer covers the view. `draw` is given a camera for a sheet that begins `beyond` the upper left corner.
 */
export function useSlide<E extends HTMLElement | SVGSVGElement>(camera: LiveCamera, draw: (camera: Camera) => void) {
  const sheet = useRef<E>(null);
  useLayoutEffect(() => {
    let resting = 0;
    let then = camera.now();
    const anew = () => {
      then = camera.now();
      sheet.current!.style.transform = "";
      draw(panned(then, beyond, beyond));
    };
    const follow = () => {
      clearTimeout(resting);
      const now = camera.now();
      const grown = now.scale / then.scale;
      const [x, y] = [now.x - then.x * grown, now.y - then.y * grown];
      if (grown < smallest || grown > largest || Math.abs(x) > beyond || Math.abs(y) > beyond) return anew();
      const shift = beyond * (1 - grown);
      sheet.current!.style.transform = `matrix(${grown},0,0,${grown},${x + shift},${y + shift})`;
      resting = window.setTimeout(anew, restAfter);
    };
    anew();
    const stop = camera.subscribe(follow);
    return () => {
      stop();
      clearTimeout(resting);
    };
  });
  return sheet;
}
