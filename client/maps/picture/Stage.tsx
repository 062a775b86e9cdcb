import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useTranslations } from "use-intl";
import { CanvasScene } from "./CanvasScene.tsx";
import { fitted, flownTo, type Inset, revealing, type Size, useCamera, useFollow, zoomed } from "./camera.ts";
import type { Box, Point } from "./curve.ts";
import { press } from "./keys.ts";
import { Minimap } from "./Minimap.tsx";
import { Overlay, type Stretched } from "./Overlay.tsx";
import type { MapPictureHandle, MapPictureProps, Presence } from "./props.ts";
import { SvgScene } from "./SvgScene.tsx";
import { Tools } from "./Tools.tsx";
import { useCalled } from "./useCalled.ts";
import { useEntry } from "./useEntry.ts";
import { useGestures } from "./useGestures.ts";
import { useSaid } from "./useSaid.ts";
import { useLook, useScene, useStep } from "./useScene.ts";

/** Above this many actors the scene is drawn on a canvas. */
const mostInSvg = 400;
/** Above this many actors an overview helps to find the way. */
const manyActors = 150;

const nothing: ReadonlySet<string> = new Set();
const nobody: readonly Presence[] = [];

interface Props extends MapPictureProps {
  frame: HTMLElement;
  size: Size;
  ref?: Ref<MapPictureHandle>;
}

/** What a picture is seen through, and everything that hands and keys do in it. */
export function Stage({ frame, size, ref, title, actors, ties, selection, onSelect, onOpen, onMove, onDrawTie, ...rest }: Props) {
  const { presence = nobody, moving, glow = nothing, readOnly = false } = rest;
  const inset: Inset = { left: 0, top: 0, right: 0, bottom: 0, ...rest.inset };
  const say = useTranslations("maps.picture");
  const { said, announce } = useSaid();
  const called = useCalled();
  const help = useId();
  const camera = useCamera();
  const group = useFollow(camera);
  const step = useStep(camera);
  const { scene, hold } = useScene(actors, ties, moving, step);
  const { entry, focused, focus, listeners } = useEntry(frame, scene);
  const [hovered, setHovered] = useState<string | null>(null);
  const [tieFrom, setTieFrom] = useState<string | null>(null);
  const [stretched, setStretched] = useState<Stretched | null>(null);
  const [band, setBand] = useState<Box | null>(null);
  const sole = selection.size === 1 ? [...selection][0] : null;
  const busy = !!stretched || !!band || !!tieFrom;
  const look = useLook(scene, step, busy ? null : (hovered ?? focused?.id ?? sole), selection);
  const mayMove = !readOnly && !!onMove;
  const handled = readOnly || !onDrawTie ? undefined : scene.byId.get(hovered ?? focused?.id ?? sole ?? "");
  const fit = () => camera.glide(fitted(scene.bounds, size, inset));
  const drag = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    hold(moves, done);
    onMove?.(
      [...moves].map(([id, at]) => ({ id, ...at })),
      { done },
    );
  };
  const drawTie = (from: string, to: string) => onDrawTie?.(from, to);
  const pointer = useGestures(frame, {
    ...{ camera, scene, labels: look.labels, selection, handled, mayMove, select: onSelect, focus, drag, drawTie },
    ...{ hover: setHovered, stretch: setStretched, band: setBand },
  });
  const shown = useRef(false);
  useLayoutEffect(() => {
    if (shown.current || !scene.actors.length) return;
    shown.current = true;
    camera.set(fitted(scene.bounds, size, inset));
  });
  useEffect(() => {
    if (!focused) return;
    const to = revealing(camera.now(), focused, size, inset);
    if (to.x !== camera.now().x || to.y !== camera.now().y) camera.glide(to);
    // The camera follows the keyboard, not the actor that is being moved by it.
  }, [focused?.id]);
  const carried = useRef<ReadonlyMap<string, Point> | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!entry || !(event.target as Element).closest("[data-actor]")) return;
    const carry = (moves: ReadonlyMap<string, Point>) => {
      carried.current = moves;
      drag(moves, false);
    };
    const meant = press(event, {
      ...{
        camera,
        size,
        scene,
        focused: entry,
        selection,
        tieFrom: scene.byId.get(tieFrom ?? ""),
        mayMove,
        mayTie: !!handled || (!readOnly && !!onDrawTie),
      },
      ...{ focus, select: onSelect, open: (id) => onOpen?.(id), fit, drag: carry, beginTie: setTieFrom, drawTie, say: announce },
    });
    if (!meant) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyUp = () => {
    if (!carried.current) return;
    drag(carried.current, true);
    announce({ key: "moved", count: carried.current.size, name: entry?.name ?? "" });
    carried.current = null;
  };
  useImperativeHandle(ref, () => ({
    fit,
    flyTo(id) {
      const actor = scene.byId.get(id);
      if (!actor) return;
      focus(id);
      camera.glide(flownTo(camera.now(), actor, size, inset));
    },
  }));
  const parts = { scene, ...look, title: say("name", { title }), help, called, entry: entry?.id ?? null };
  const onCanvas = scene.actors.length > mostInSvg;
  const aimed = tieFrom && entry ? { from: tieFrom, at: entry, to: entry.id === tieFrom ? null : entry.id } : stretched;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointers act on what is drawn inside, the keyboard on its focusable actors */}
      <div
        className="map-stage"
        data-over={hovered ? "" : undefined}
        {...pointer}
        {...listeners}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onDoubleClick={() => hovered && onOpen?.(hovered)}
        onClick={(event: MouseEvent) => {
          // Screen readers click without a pointer.
          const actor = event.detail === 0 && (event.target as Element).closest<HTMLElement>("[data-actor]")?.dataset.actor;
          if (actor) onSelect(new Set([actor]));
        }}
      >
        {onCanvas ? (
          <CanvasScene camera={camera} size={size} {...parts} />
        ) : (
          <svg className="map-svg" focusable="false">
            <SvgScene group={group} {...parts} />
          </svg>
        )}
        <Overlay {...{ camera, scene, presence, glow, handled, stretched: aimed, band }} ringed={focused} />
      </div>
      <p id={help} hidden>
        {say(readOnly ? "helpReading" : "help")}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <Tools onZoom={(factor) => camera.glide(zoomed(camera.now(), factor, { x: size.width / 2, y: size.height / 2 }))} onFit={fit} />
      {scene.actors.length > manyActors && <Minimap scene={scene} camera={camera} seen={size} />}
    </>
  );
}
