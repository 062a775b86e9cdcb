import { Side } from "../../schema/councils.ts";
import "./SideMark.css";

/** The outline of a side's sign around (0, 0): politics a rhombus, the administration a square, civil society a circle. */
export function outlineOf(side: Side, radius: number): string {
  if (side === Side.Politics) {
    const r = radius * 1.2;
    return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
  }
  const r = side === Side.Administration ? radius * 0.9 : radius;
  if (side === Side.Administration) return `M${-r} ${-r}H${r}V${r}H${-r}Z`;
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** A side as a small sign in its thread's colour, beside the word for it; hollow for an empty seat. */
export const SideMark = ({ side, empty }: { side: Side; empty?: boolean }) => (
  <svg className="side-mark" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false" data-side={side}>
    <path d={outlineOf(side, 5.5)} data-empty={empty || undefined} />
  </svg>
);
