import type { CSSProperties } from "react";
import { type ActorKind, lookOf } from "../../schema/actors.ts";
import { iconPath } from "./icons.ts";
import { iconLower, iconShare, outlineOf, shuttleOf, shuttleRim } from "./outlines.ts";
import "./Glyph.css";

/** The hue of a kind of actor, for the styles of what stands inside. */
export const hueOf = (kind: ActorKind): CSSProperties => ({ "--of-kind": `var(--hue-${lookOf(kind).hue})` }) as CSSProperties;

/** An actor's body around (0, 0): its shape in its hue, its icon, and the shuttle if it is a weaver. */
export function Glyph({
  kind,
  radius,
  active = true,
  weaver = false,
}: {
  kind: ActorKind;
  radius: number;
  active?: boolean;
  weaver?: boolean;
}) {
  const { shape } = lookOf(kind);
  const scale = (radius * iconShare) / 24;
  return (
    <g className="map-glyph" data-hollow={active ? undefined : ""} style={hueOf(kind)}>
      {weaver && <path className="map-shuttle" d={shuttleOf(radius)} strokeWidth={shuttleRim(radius)} />}
      <path className="map-shape" d={outlineOf(shape, radius)} />
      <path
        className="map-icon"
        d={iconPath(kind)}
        transform={`translate(0 ${iconLower(shape, radius)}) scale(${scale}) translate(-12 -12)`}
      />
    </g>
  );
}
