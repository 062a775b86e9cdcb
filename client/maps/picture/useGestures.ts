import { type PointerEvent, type TouchEvent, useEffect, useMemo, useRef } from "react";
import type { Point } from "./curve.ts";
import { Gestures, type Hands } from "./gestures.ts";

/** Lets pointers and the wheel act on a picture; `hands` may change at every render. `isBusy` while one holds something. */
export function useGestures(frame: HTMLElement, hands: Hands) {
  const latest = useRef(hands);
  latest.current = hands;
  const gestures = useMemo(() => new Gestures(() => latest.current), []);
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  // React listens to the wheel passively, and a passive listener cannot keep the page from scrolling.
  useEffect(() => {
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      gestures.wheel(at(event), event);
    };
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !gestures.busy) return;
      event.stopPropagation();
      gestures.cancel();
    };
    frame.addEventListener("wheel", wheel, { passive: false });
    addEventListener("keydown", letGo, true);
    return () => {
      frame.removeEventListener("wheel", wheel);
      removeEventListener("keydown", letGo, true);
    };
  });
  const handlers = {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      gestures.down(at(event), event.nativeEvent);
    },
    onPointerMove: (event: PointerEvent) => gestures.move(at(event), event.nativeEvent),
    onPointerUp: (event: PointerEvent) => gestures.up(at(event), event.nativeEvent),
    // Else a click follows the finger's lifting, and falls on the panel that has opened under it.
    onTouchEnd: (event: TouchEvent) => event.cancelable && event.preventDefault(),
    onPointerCancel: () => gestures.cancel(),
    onPointerLeave: (event: PointerEvent) => event.pointerType === "mouse" && latest.current.hover(null),
  };
  return { handlers, isBusy: () => gestures.busy };
}
