import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Lens } from "../lens.ts";
import { type Camera, type LiveCamera, type Size, seenBox, toMap, toScreen } from "./camera.ts";
import { bodyOf, usePalette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { colouringOf } from "./through.ts";

const size: Size = { width: 176, height: 120 };

/** The whole of a scene on the small canvas. */
function overviewOf({ bounds: { left, top, right, bottom } }: Scene): Camera {
  const scale = Math.min((size.width - 16) / (right - left || 1), (size.height - 16) / (bottom - top || 1));
  return { scale, x: (size.width - (left + right) * scale) / 2, y: (size.height - (top + bottom) * scale) / 2 };
}

/** The whole map in small, with the part that is seen; a press or a drag takes one there. */
export function Minimap({ scene, lens, camera, seen }: { scene: Scene; lens: Lens | undefined; camera: LiveCamera; seen: Size }) {
  const say = useTranslations("maps.picture");
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const palette = usePalette(frame);
  const overview = useMemo(() => overviewOf(scene), [scene]);
  useEffect(() => {
    const on = canvas.current?.getContext("2d");
    if (!on || !palette) return;
    on.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    on.clearRect(0, 0, size.width, size.height);
    const alike = Map.groupBy(scene.actors, ({ id, kind }) => bodyOf(palette, kind, colouringOf(lens, id)));
    for (const [colour, actors] of alike) {
      on.fillStyle = colour;
      on.beginPath();
      for (const actor of actors) {
        const { x, y } = toScreen(overview, actor);
        const radius = Math.max(1, Math.min(3, actor.radius * overview.scale));
        on.moveTo(x + radius, y);
        on.arc(x, y, radius, 0, 2 * Math.PI);
      }
      on.fill();
    }
  }, [scene, lens, palette, overview]);
  useLayoutEffect(() => {
    const follow = () => {
      const box = seenBox(camera.now(), seen);
      const [a, b] = [toScreen(overview, { x: box.left, y: box.top }), toScreen(overview, { x: box.right, y: box.bottom })];
      Object.assign(window.current!.style, { left: `${a.x}px`, top: `${a.y}px`, width: `${b.x - a.x}px`, height: `${b.y - a.y}px` });
    };
    follow();
    return camera.subscribe(follow);
  }, [camera, overview, seen]);
  const go = ({ nativeEvent: { offsetX, offsetY }, buttons }: PointerEvent) => {
    if (!buttons) return;
    const to = toMap(overview, { x: offsetX, y: offsetY });
    const { scale } = camera.now();
    camera.set({ scale, x: seen.width / 2 - to.x * scale, y: seen.height / 2 - to.y * scale });
  };
  return (
    <div className="map-overview" role="img" aria-label={say("overview")} ref={setFrame}>
      <canvas
        ref={canvas}
        width={size.width * devicePixelRatio}
        height={size.height * devicePixelRatio}
        style={size}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      />
      <div ref={window} />
    </div>
  );
}
