import { useLayoutEffect, useState } from "react";
import type { Size } from "./camera.ts";

/** The size of an element in CSS pixels, as it is and as it becomes; nothing before it is known. */
export function useSize(of: Element | null): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    if (!of) return;
    const measure = () => setSize({ width: of.clientWidth, height: of.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(of);
    return () => watch.disconnect();
  }, [of]);
  return size?.width && size.height ? size : undefined;
}
