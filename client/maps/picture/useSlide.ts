import { useLayoutEffect, useRef } from "react";
import { type Camera, type LiveCamera, panned, type Size } from "./camera.ts";

/** How far a picture reaches beyond the edges of what it is seen through, in CSS pixels. */
export const beyond = 280;
const restAfter = 140;
const [smallest, largest] = [0.75, 1.4];

/** A size with what reaches beyond it on every side. */
export const beyondSize = ({ width, height }: Size): Size => ({ width: width + 2 * beyond, height: height + 2 * beyond });

/** Draws what a camera sees, and says so once it is on the sheet: at once or after a while. Returns how to give it up. */
type Draw = (camera: Camera, shown: () => void) => (() => void) | undefined;

/** Where a sheet that was drawn for one camera has to lie for another, as a matrix; nothing when it would not cover the view. */
function shifted(then: Camera, now: Camera): string | undefined {
  const grown = now.scale / then.scale;
  const [x, y] = [now.x - then.x * grown, now.y - then.y * grown];
  if (grown < smallest || grown > largest || Math.abs(x) > beyond || Math.abs(y) > beyond) return;
  const shift = beyond * (1 - grown);
  return grown === 1 && !x && !y ? "" : `matrix(${grown},0,0,${grown},${x + shift},${y + shift})`;
}

/**
 * Lets a picture that is costly to draw follow the camera: what is drawn slides and grows as one sheet, and is drawn anew when the
 * camera rests or the sheet no longer covers the view. `draw` is given a camera for a sheet that begins `beyond` the upper left corner.
 */
export function useSlide<E extends HTMLElement | SVGSVGElement>(camera: LiveCamera, draw: Draw) {
  const sheet = useRef<E>(null);
  const drawn = useRef<Camera>(undefined);
  useLayoutEffect(() => {
    let resting = 0;
    let giveUp: (() => void) | undefined;
    const lie = () => {
      const matrix = drawn.current && shifted(drawn.current, camera.now());
      if (matrix !== undefined) sheet.current!.style.transform = matrix;
      return matrix !== undefined;
    };
    const anew = () => {
      giveUp?.();
      const from = camera.now();
      giveUp = draw(panned(from, beyond, beyond), () => {
        giveUp = undefined;
        drawn.current = from;
        // The camera may have gone on while it was drawn.
        if (!lie()) anew();
      });
    };
    const follow = () => {
      clearTimeout(resting);
      if (lie()) resting = window.setTimeout(anew, restAfter);
      else if (!giveUp) anew();
    };
    anew();
    const stop = camera.subscribe(follow);
    return () => {
      stop();
      clearTimeout(resting);
      giveUp?.();
    };
  });
  return sheet;
}
