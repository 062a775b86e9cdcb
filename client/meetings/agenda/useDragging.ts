import { type PointerEvent, type RefObject, useState } from "react";

/** Something that is dragged in a list, and before which of the others it would be let go. */
export interface Dragging {
  id: string;
  to: number;
}

/** Lets the rows of a list be dragged by a handle, with mouse, pen or finger; `onDrop` is told where among the others it was let go. */
export function useDragging(list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void) {
  const [dragging, setDragging] = useState<Dragging>();
  const among = (id: string, y: number) =>
    [...(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])]
      .filter((row) => row.dataset.item !== id)
      .filter((row) => row.getBoundingClientRect().top + row.offsetHeight / 2 < y).length;
  const handle = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging({ id, to: among(id, event.clientY) });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragging?.id === id) setDragging({ id, to: among(id, event.clientY) });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (dragging?.id === id) onDrop(id, among(id, event.clientY));
      setDragging(undefined);
    },
    onPointerCancel: () => setDragging(undefined),
  });
  return { dragging, handle };
}
