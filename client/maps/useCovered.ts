import { useEffect, useState } from "react";
import type { MapPictureProps } from "./picture/props.ts";
import { useMapRoom } from "./useMapRoom.ts";

const overlaid = "(max-width: 1023px)";

function coveredBy(panel: Element | null, body: HTMLElement): MapPictureProps["inset"] {
  const frame = body.querySelector(".map-frame");
  if (!(panel instanceof HTMLElement) || !frame) return;
  const { bottom, width } = frame.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = panel;
  return offsetWidth >= width ? { bottom: Math.max(0, offsetHeight - (innerHeight - bottom)) } : { right: offsetWidth };
}

/** How much of the picture the panel that was opened lies over: on a narrow screen it stands not beside the map but on it. */
export function useCovered(body: HTMLElement | null): MapPictureProps["inset"] {
  const { leaf, selection } = useMapRoom();
  const [inset, setInset] = useState<MapPictureProps["inset"]>();
  const isOpen = leaf !== null && !selection.size;
  useEffect(() => {
    const around = body?.parentElement?.querySelector<HTMLElement>(".leaf");
    if (!body || !around || !isOpen || !matchMedia(overlaid).matches) return setInset(undefined);
    const measure = () => setInset(coveredBy(around.firstElementChild, body));
    const sized = new ResizeObserver(measure);
    // What stands there may be replaced: first by what waits for the panel's code, then by the panel.
    const replaced = new MutationObserver(() => {
      if (around.firstElementChild) sized.observe(around.firstElementChild);
    });
    replaced.observe(around, { childList: true });
    if (around.firstElementChild) sized.observe(around.firstElementChild);
    return () => {
      sized.disconnect();
      replaced.disconnect();
    };
  }, [body, isOpen]);
  return inset;
}
