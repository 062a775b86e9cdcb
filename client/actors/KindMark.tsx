import type { ActorKind } from "../../schema/actors.ts";
import { Glyph } from "./Glyph.tsx";
import "./KindMark.css";

const room = 14;

/** An actor's kind as the maps draw it: its shape, its hue and its icon. The kind's name stands beside it in words. */
export const KindMark = ({ kind, size = 24, active = true }: { kind: ActorKind; size?: number; active?: boolean }) => (
  <svg className="kind-mark" width={size} height={size} viewBox={`${-room} ${-room} ${2 * room} ${2 * room}`} aria-hidden="true">
    <Glyph kind={kind} radius={11} active={active} />
  </svg>
);
