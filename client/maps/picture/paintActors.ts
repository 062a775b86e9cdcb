import { type ActorKind, lookOf, type Shape } from "../../../schema/actors.ts";
import { labelType } from "../../../schema/layout/labels.ts";
import type { Colouring } from "../../actors/Glyph.tsx";
import { iconPath } from "../../actors/icons.ts";
import { iconLower, iconShare, outlineOf, rim, shuttleOf, shuttleRim } from "../../actors/outlines.ts";
import { ringGap } from "./look.ts";
import { bodyOf, type Palette, rimOf, signOf } from "./palette.ts";
import type { SceneActor } from "./scene.ts";

const kept = new Map<string, Path2D>();

/** A path that is drawn often, made once. */
function path(key: string, data: () => string): Path2D {
  let made = kept.get(key);
  if (!made) {
    made = new Path2D(data());
    kept.set(key, made);
  }
  return made;
}

const outline = (shape: Shape, radius: number) => path(`${shape} ${radius}`, () => outlineOf(shape, radius));
const shuttle = (radius: number) => path(`shuttle ${radius}`, () => shuttleOf(radius));
const icon = (kind: ActorKind) => path(kind, () => iconPath(kind));

/** Actors smaller than this on the screen are drawn without their icon. */
const iconFrom = 7;

function paintRing(on: CanvasRenderingContext2D, radius: number, { accent }: Palette) {
  const alpha = on.globalAlpha;
  on.beginPath();
  on.arc(0, 0, radius + ringGap, 0, 2 * Math.PI);
  on.fillStyle = on.strokeStyle = accent;
  on.globalAlpha = alpha * 0.18;
  on.fill();
  on.globalAlpha = alpha;
  on.lineWidth = 1.5;
  on.stroke();
}

function paintShuttle(on: CanvasRenderingContext2D, radius: number, { ground, ink, accent }: Palette, scale: number, selected: boolean) {
  on.fillStyle = ground;
  on.strokeStyle = selected ? accent : ink;
  on.lineWidth = shuttleRim / scale;
  on.fill(shuttle(radius));
  on.stroke(shuttle(radius));
}

/** The number of an actor's group, in place of its icon. */
function paintNumber(on: CanvasRenderingContext2D, { radius, kind }: SceneActor, group: number, { font }: Palette) {
  on.font = `640 ${radius * 1.1}px ${font}`;
  on.textAlign = "center";
  on.fillText(String(group + 1), 0, radius * 0.38 + iconLower(lookOf(kind).shape, radius));
}

/** Draws an actor at its place; whoever asks puts the brush back where it was. */
export function paintActor(
  on: CanvasRenderingContext2D,
  actor: SceneActor,
  palette: Palette,
  scale: number,
  selected: boolean,
  coloured: Colouring | undefined,
) {
  const { kind, radius, active, weaver } = actor;
  const { shape } = lookOf(kind);
  on.translate(actor.x, actor.y);
  if (selected) paintRing(on, radius, palette);
  if (weaver) paintShuttle(on, radius, palette, scale, selected);
  on.fillStyle = active ? bodyOf(palette, kind, coloured) : palette.ground;
  on.strokeStyle = rimOf(palette, kind, coloured);
  on.lineWidth = rim;
  on.fill(outline(shape, radius));
  on.stroke(outline(shape, radius));
  if (radius * scale < iconFrom) return;
  on.fillStyle = on.strokeStyle = active ? signOf(palette, coloured) : rimOf(palette, kind, coloured);
  if (coloured && "group" in coloured) paintNumber(on, actor, coloured.group, palette);
  else {
    const size = (radius * iconShare) / 24;
    on.translate(0, iconLower(shape, radius));
    on.scale(size, size);
    on.translate(-12, -12);
    on.lineWidth = 2;
    on.stroke(icon(kind));
  }
}

/** Draws an actor's name under it, letters `grown` times their usual size. */
export function paintName(on: CanvasRenderingContext2D, { x, y, radius, label }: SceneActor, grown: number) {
  label.lines.forEach((line, at) => {
    const under = y + radius + labelType.gap + labelType.lineHeight * grown * (at + 0.78);
    on.strokeText(line, x, under);
    on.fillText(line, x, under);
  });
}
