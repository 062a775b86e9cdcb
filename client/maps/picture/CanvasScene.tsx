import { memo, useState } from "react";
import { type LiveCamera, type Size, toScreen } from "./camera.ts";
import type { Drawn } from "./look.ts";
import { paint } from "./paint.ts";
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

/** The scene on a canvas, for maps that are too large for SVG. */
export const CanvasScene = memo(function CanvasScene({ camera, size, title, help, called, entry, ...drawn }: Props) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const palette = usePalette(frame);
  const { scene, selection } = drawn;
  const { width, height } = beyondSize(size);
  const sheet = useSlide<HTMLCanvasElement>(camera, (from) => {
    const on = sheet.current?.getContext("2d", { willReadFrequently: true });
    if (on && palette) paint(on, drawn, palette, from, { width, height });
  });
  const place = scene.actors.findIndex(({ id }) => id === entry);
  const actor = scene.actors[place];
  const ratio = devicePixelRatio;
  return (
    <div ref={setFrame}>
      <canvas ref={sheet} className="map-sheet" width={width * ratio} height={height * ratio} style={{ width, height }} />
      {actor && <Entry {...{ camera, title, help, called, actor, place }} count={scene.actors.length} selected={selection.has(actor.id)} />}
    </div>
  );
});
