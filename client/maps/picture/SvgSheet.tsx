import { type ReactNode, useRef } from "react";
import type { LiveCamera, Size } from "./camera.ts";
import { beyondSize, useSlide } from "./useSlide.ts";

/** An SVG whose content follows the camera. */
export function SvgSheet({ camera, size, children }: { camera: LiveCamera; size: Size; children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  const sheet = useSlide<SVGSVGElement>(camera, ({ x, y, scale }, shown) => {
    group.current?.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    shown();
    return undefined;
  });
  return (
    <svg ref={sheet} className="map-sheet" role="none" focusable="false" style={{ ...beyondSize(size) }}>
      <g ref={group}>{children}</g>
    </svg>
  );
}
