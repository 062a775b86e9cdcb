import { type Ref, useId, useImperativeHandle, useState } from "react";
import { useTranslations } from "use-intl";
import { CanvasScene } from "./CanvasScene.tsx";
import { type Inset, type Size, useCamera } from "./camera.ts";
import type { Box, Point } from "./curve.ts";
import { Minimap } from "./Minimap.tsx";
import { Overlay, type Stretched } from "./Overlay.tsx";
import type { MapPictureHandle, MapPictureProps, Presence } from "./props.ts";
import { SvgScene } from "./SvgScene.tsx";
import { SvgSheet } from "./SvgSheet.tsx";
import { Tools } from "./Tools.tsx";
import { useCalled } from "./useCalled.ts";
import { useEased } from "./useEased.ts";
import { useEntry } from "./useEntry.ts";
import { useGestures } from "./useGestures.ts";
import { useKeyboard } from "./useKeyboard.ts";
import { useSaid } from "./useSaid.ts";
import { useLook, useScene, useStep } from "./useScene.ts";
import { useViewpoint } from "./useViewpoint.ts";

/** Above this many actors the scene is drawn on a canvas. */
const mostInSvg = 400;
/** Above this many actors an overview helps to find the way. */
const manyActors = 150;

const nothing: ReadonlySet<string> = new Set();
const nowhere: ReadonlyMap<string, Point> = new Map();
const nobody: readonly Presence[] = [];

interface Props extends MapPictureProps {
  frame: HTMLElement;
  size: Size;
  ref?: Ref<MapPictureHandle>;
}

/** What a picture is seen through, and everything that hands and keys do in it. */
export function Stage({ frame, size, ref, title, actors, ties, selection, onSelect, onOpen, onMove, onDrawTie, ...rest }: Props) {
  const { presence = nobody, moving = nowhere, glow = nothing, readOnly = false, lens } = rest;
  const inset: Inset = { left: 0, top: 0, right: 0, bottom: 0, ...rest.inset };
  const say = useTranslations("maps.picture");
  const { said, announce } = useSaid();
  const called = useCalled();
  const help = useId();
  const camera = useCamera();
  const step = useStep(camera);
  const onCanvas = actors.length > mostInSvg;
  const { scene, still, hold } = useScene(actors, ties, { moving: useEased(moving, !onCanvas), step, lens, gliding: !onCanvas });
  const sole = selection.size === 1 ? [...selection][0] : null;
  const chosen = scene.byId.get(sole ?? (lens?.lit?.size === 1 ? [...lens.lit][0]! : ""));
  const { fit: showWhole, fly, reveal, nearer } = useViewpoint(camera, scene, size, inset, chosen, { still, places: lens?.places });
  const { entry, focused, focus, listeners } = useEntry(frame, scene, reveal);
  const [hovered, hover] = useState<string | null>(null);
  const [tieFrom, beginTie] = useState<string | null>(null);
  const [stretched, stretch] = useState<Stretched | null>(null);
  const [box, band] = useState<Box | null>(null);
  const pointed = hovered ?? focused?.id ?? sole ?? null;
  const look = useLook(still, step, stretched || box || tieFrom ? null : pointed, selection, lens);
  const mayMove = !readOnly && !!onMove;
  const mayTie = !readOnly && !!onDrawTie;
  const handled = mayTie ? scene.byId.get(pointed ?? "") : undefined;
  const drag = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    const places = [...moves].map(([id, at]) => ({ id, ...at }));
    hold(moves, done);
    onMove?.(places, { done });
  };
  const acts = {
    camera,
    scene,
    selection,
    mayMove,
    focus,
    select: onSelect,
    drag,
    drawTie: (from: string, to: string) => onDrawTie?.(from, to),
  };
  const { handlers, isBusy } = useGestures(frame, { ...acts, labels: look.labels, handled, hover, stretch, band });
  const keyboard = useKeyboard(entry, {
    ...{ ...acts, mayTie, beginTie, tieFrom: scene.byId.get(tieFrom ?? "") },
    ...{ open: (id) => onOpen?.(id), showWhole, nearer: (factor) => nearer(factor, entry), say: announce },
  });
  useImperativeHandle(ref, () => ({
    // Nothing moves away under what somebody holds.
    fit: () => void (isBusy() || showWhole()),
    flyTo(id) {
      const actor = scene.byId.get(id);
      if (!actor) return;
      focus(id);
      fly(actor);
    },
  }));
  const parts = { scene, ...look, title: say("name", { title }), help, called, entry: entry?.id ?? null };
  const aimed = tieFrom && entry ? { from: tieFrom, at: entry, to: entry.id === tieFrom ? null : entry.id } : stretched;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointers act on what is drawn inside, the keyboard on its focusable actors */}
      <div
        className="map-stage"
        data-over={hovered ? "" : undefined}
        {...handlers}
        {...listeners}
        {...keyboard}
        onDoubleClick={() => hovered && onOpen?.(hovered)}
      >
        {onCanvas ? (
          <CanvasScene camera={camera} size={size} {...parts} />
        ) : (
          <SvgSheet camera={camera} size={size}>
            <SvgScene {...parts} />
          </SvgSheet>
        )}
        <Overlay {...{ camera, scene, presence, glow, handled, stretched: aimed, band: box }} ringed={focused} />
      </div>
      <p id={help} hidden>
        {say(readOnly ? "helpReading" : "help")}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <Tools onZoom={nearer} onFit={showWhole} />
      {scene.actors.length > manyActors && <Minimap scene={scene} lens={lens} camera={camera} seen={size} />}
    </>
  );
}
