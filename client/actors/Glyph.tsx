import type { CSSProperties } from "react";
import { type ActorKind, lookOf } from "../../schema/actors.ts";
import { iconPath } from "./icons.ts";
import { iconLower, iconShare, outlineOf, shuttleOf } from "./outlines.ts";
import "./Glyph.css";

/** What a body is coloured by instead of its kind: an amount in five steps of one hue, or a group, whose number stands in it. */
export type Colouring = { amount: 1 | 2 | 3 | 4 | 5 } | { group: number };

/** The hue of a group: there are eight, and what tells groups apart is their number. */
export const hueOfGroup = (group: number) => ((group % 8) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The hue of a kind of actor, for the styles of what stands inside. */
const hueOf = (kind: ActorKind): CSSProperties => ({ "--of-kind": `var(--hue-${lookOf(kind).hue})` }) as CSSProperties;

/** What is coloured, for the styles of what stands inside. */
const inColour = (kind: ActorKind, coloured: Colouring | undefined) =>
  coloured && "group" in coloured ? ({ "--of-kind": `var(--hue-${hueOfGroup(coloured.group)})` } as CSSProperties) : hueOf(kind);

interface Props {
  kind: ActorKind;
  radius: number;
  active?: boolean;
  weaver?: boolean;
  coloured?: Colouring;
}

/** An actor's body around (0, 0): its shape in its hue, its icon, and the shuttle if it is a weaver. */
export function Glyph({ kind, radius, active = true, weaver = false, coloured }: Props) {
  const { shape } = lookOf(kind);
  const scale = (radius * iconShare) / 24;
  return (
    <g
      className="map-glyph"
      data-hollow={active ? undefined : ""}
      data-amount={coloured && "amount" in coloured ? coloured.amount : undefined}
      style={inColour(kind, coloured)}
    >
      {weaver && <path className="map-shuttle" d={shuttleOf(radius)} />}
      <path className="map-shape" d={outlineOf(shape, radius)} />
      {coloured && "group" in coloured ? (
        <text className="map-sign" fontSize={radius * 1.1} y={radius * 0.38 + iconLower(shape, radius)}>
          {coloured.group + 1}
        </text>
      ) : (
        <path
          className="map-icon"
          d={iconPath(kind)}
          transform={`translate(0 ${iconLower(shape, radius)}) scale(${scale}) translate(-12 -12)`}
        />
      )}
    </g>
  );
}
