import { memo, useRef, useState } from "react";
import { type LiveCamera, type Size, toScreen } from "./camera.ts";
import type { Drawn } from "./look.ts";
import { paint } from "./paint.ts";
import { carriedOut } from "./painting.ts";
import { usePalette } from "./palette.ts";
import type { SceneActor } from "./scene.ts";
import { beyondSize, useSlide } from "./useSlide.ts";

interface Props extends Drawn {
  camera: LiveCamera;
  size: Size;
  title: string;
  help: string;
  called: (actor: SceneActor) => string;
  /** The actor that Tab comes to. */
  entry: string | null;
}

/** The one actor of a canvas that can be focused just now, where it is drawn; the arrow keys replace it by the next. */
function Entry({ camera, title, help, called, actor, place, count, selected }: EntryProps) {
  const { x, y } = toScreen(camera.now(), actor);
  return (
    <div
      role="listbox"
      aria-multiselectable="true"
      aria-label={title}
      aria-describedby={help}
      className="map-entry"
      style={{ left: x, top: y }}
    >
      <div
        key={actor.id}
        role="option"
        id={`map-actor-${actor.id}`}
        data-actor={actor.id}
        aria-label={called(actor)}
        aria-selected={selected}
        aria-setsize={count}
        aria-posinset={place + 1}
        tabIndex={0}
      />
    </div>
  );
}

interface EntryProps extends Pick<Props, "camera" | "title" | "help" | "called"> {
  actor: SceneActor;
  place: number;
  count: number;
  selected: boolean;
}

const brushOn = (canvas: HTMLCanvasElement) => canvas.getContext("2d", { willReadFrequently: true })!;

/** Gives a canvas a size in pixels; one that has it is left as it is, since it would be made anew. */
function fitTo(canvas: HTMLCanvasElement, width: number, height: number) {
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
}

/** Puts a finished picture on the sheet that is seen, which gets its size only then: what was there before stays until now. */
function putOn(sheet: HTMLCanvasElement, picture: HTMLCanvasElement, { width, height }: Size) {
  fitTo(sheet, picture.width, picture.height);
  Object.assign(sheet.style, { width: `${width}px`, height: `${height}px` });
  const on = brushOn(sheet);
  on.globalCompositeOperation = "copy";
  on.drawImage(picture, 0, 0);
}

/** The scene on a canvas, for maps that are too large for SVG. It is drawn out of sight, with pauses, and seen when it is done. */
export const CanvasScene = memo(function CanvasScene({ camera, size, title, help, called, entry, ...drawn }: Props) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const palette = usePalette(frame);
  const { scene, selection } = drawn;
  const unseen = useRef<HTMLCanvasElement>(null);
  const sheet = useSlide<HTMLCanvasElement>(camera, (from, shown) => {
    if (!palette) return;
    const whole = beyondSize(size);
    unseen.current ??= document.createElement("canvas");
    const picture = unseen.current;
    fitTo(picture, Math.round(whole.width * devicePixelRatio), Math.round(whole.height * devicePixelRatio));
    const on = brushOn(picture);
    return carriedOut(
      paint(on, drawn, palette, from, whole),
      () => on.getImageData(0, 0, 1, 1),
      () => {
        putOn(sheet.current!, picture, whole);
        shown();
      },
    );
  });
  const place = scene.actors.findIndex(({ id }) => id === entry);
  const actor = scene.actors[place];
  return (
    <div ref={setFrame}>
      <canvas ref={sheet} className="map-sheet" />
      {actor && <Entry {...{ camera, title, help, called, actor, place }} count={scene.actors.length} selected={selection.has(actor.id)} />}
    </div>
  );
});
