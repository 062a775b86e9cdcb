import { type ActorKind, lookOf, type Shape } from "../../../schema/actors.ts";
import { labelType } from "../../../schema/layout/labels.ts";
import type { Colouring } from "../../actors/Glyph.tsx";
import { iconPath } from "../../actors/icons.ts";
import { iconLower, iconShare, outlineOf, rim, shuttleOf, shuttleRim } from "../../actors/outlines.ts";
import { type Camera, type Size, seenBox } from "./camera.ts";
import { courseOf } from "./clear.ts";
import type { Box, Curve } from "./curve.ts";
import type { Labels } from "./labels.ts";
import { type Drawn, dashes, faded, isDashed, ringGap, widthOf } from "./look.ts";
import { bodyOf, type Palette, rimOf, signOf } from "./palette.ts";
import { labelBox, reachOf, type SceneActor, type SceneTie } from "./scene.ts";
import { actorSeen, colouringOf, isSuggested, thinned, tieSeen } from "./through.ts";

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

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function arrowHead(at: CanvasRenderingContext2D, { pull, end }: Curve, length: number) {
  const angle = Math.atan2(end.y - pull.y, end.x - pull.x);
  at.moveTo(end.x, end.y);
  for (const side of [-0.45, 0.45]) at.lineTo(end.x - length * Math.cos(angle + side), end.y - length * Math.sin(angle + side));
  at.closePath();
}

/** Work that can be laid aside between its steps. */
type Steps = Generator<void, void, void>;

/** So many ties or actors are drawn before the page may do something else. */
const [someTies, someActors] = [250, 120];

function* inParts<T>(all: readonly T[], size: number): Generator<readonly T[], void, void> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Ties that look the same are one path: a stroke costs more than its curves, and where they cross they are no darker. */
function* curves(on: CanvasRenderingContext2D, ties: readonly SceneTie[], labels: Labels): Steps {
  const all = new Path2D();
  for (const some of inParts(ties, someTies)) {
    for (const tie of some) {
      const { start, pull, end } = courseOf(tie, labels).curve;
      all.moveTo(start.x, start.y);
      all.quadraticCurveTo(pull.x, pull.y, end.x, end.y);
    }
    yield;
  }
  on.stroke(all);
}

/** How much is seen of a tie of strength 0 (wished) to 4 from far away, where all of them together would be one grey cloud. */
const seenFromAfar = [0.5, 0.16, 0.3, 0.6, 1] as const;
/** From this scale on every tie is seen whole, and below the other only the strongest. */
const [whole, afar] = [0.8, 0.25];

function seenOf(strength: number | null, scale: number): number {
  const share = Math.max(0, Math.min(1, (whole - scale) / (whole - afar)));
  return 1 - share * (1 - seenFromAfar[strength ?? 0]!);
}

/** Ties by their strength, the weakest first so that the strongest lie over them, and the wished over all. */
const byStrength = (ties: readonly SceneTie[]) =>
  [1, 2, 3, 4, null]
    .map((strength) => ({ strength, alike: ties.filter((tie) => (tie.wished ? null : tie.strength) === strength) }))
    .filter(({ alike }) => alike.length);

const changes = [undefined, "lost", "weaker", "stronger", "new"] as const;

/** Ties that look alike, what has changed over what has not. */
const byLook = (ties: readonly SceneTie[]) =>
  changes.flatMap((change) => byStrength(ties.filter((tie) => tie.change === change)).map((some) => ({ ...some, change })));

function* paintTies(
  on: CanvasRenderingContext2D,
  ties: readonly SceneTie[],
  palette: Palette,
  { lines, labels, lit }: Drawn,
  scale: number,
  thin: number,
): Steps {
  const alpha = on.globalAlpha;
  for (const { strength, change, alike } of byLook(ties)) {
    on.globalAlpha = alpha * (lit || change ? 1 : seenOf(strength, scale));
    on.strokeStyle = change ? palette.changed[change] : strength ? palette.tie : palette.wished;
    on.lineWidth = (alike.some(isSuggested) ? 2.5 : widthOf({ strength, change })) * thin * lines;
    on.setLineDash(isDashed({ wished: !strength, change }) ? dashes.map((dash) => dash * lines) : []);
    yield* curves(on, alike, labels);
    yield;
  }
  on.setLineDash([]);
  on.globalAlpha = alpha;
}

/** Where directed ties lead, over the names: else a name could hide which way it goes. */
function paintHeads(
  on: CanvasRenderingContext2D,
  ties: readonly SceneTie[],
  palette: Palette,
  { labels, lines, lit }: Drawn,
  scale: number,
) {
  const alpha = on.globalAlpha;
  const directed = ties.filter((tie) => tie.directed);
  for (const { strength, alike } of byStrength(directed)) {
    on.globalAlpha = alpha * (lit ? 1 : seenOf(strength, scale));
    on.fillStyle = strength ? palette.tie : palette.wished;
    on.beginPath();
    for (const tie of alike) arrowHead(on, courseOf(tie, labels).curve, 9 * lines);
    on.fill();
  }
  on.globalAlpha = alpha;
}

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

function paintShuttle(on: CanvasRenderingContext2D, radius: number, { ground, ink, accent }: Palette, selected: boolean) {
  on.fillStyle = ground;
  on.strokeStyle = selected ? accent : ink;
  on.lineWidth = shuttleRim(radius);
  on.fill(shuttle(radius));
  on.stroke(shuttle(radius));
}

/** The number of an actor's group, in place of its icon. */
function paintNumber(on: CanvasRenderingContext2D, { radius, kind }: SceneActor, group: number, { font }: Palette) {
  on.font = `640 ${radius * 1.1}px ${font}`;
  on.textAlign = "center";
  on.fillText(String(group + 1), 0, radius * 0.38 + iconLower(lookOf(kind).shape, radius));
}

function paintActor(
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
  if (weaver) paintShuttle(on, radius, palette, selected);
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

function paintName(on: CanvasRenderingContext2D, { x, y, radius, label }: SceneActor, grown: number) {
  label.lines.forEach((line, at) => {
    const under = y + radius + labelType.gap + labelType.lineHeight * grown * (at + 0.78);
    on.strokeText(line, x, under);
    on.fillText(line, x, under);
  });
}

/** A ring that stays around everything chosen among the ties. */
function* paintChosen(on: CanvasRenderingContext2D, ties: readonly SceneTie[], palette: Palette, labels: Labels): Steps {
  on.strokeStyle = palette.accent;
  on.globalAlpha = 0.35;
  on.lineWidth = 9;
  yield* curves(on, ties, labels);
  on.globalAlpha = 1;
}

/** Those ties that stand out, or the others, by how much is left to see of them. */
function bySeen(ties: readonly SceneTie[], { lit, lens }: Drawn, isFront: boolean): Map<number, SceneTie[]> {
  const some = ties.filter(({ id }) => !!lit?.ties.has(id) === isFront);
  return lens ? Map.groupBy(some, (tie) => tieSeen(lens, tie)) : new Map([[1, some]]);
}

/** Draws what the camera sees of a scene on a canvas of a size in CSS pixels, step by step: what takes long can be spread over several tasks. */
export function* paint(on: CanvasRenderingContext2D, drawn: Drawn, palette: Palette, camera: Camera, size: Size): Steps {
  const { scene, lit, selection, labels, lens } = drawn;
  const ratio = on.canvas.width / size.width;
  const world = () => on.setTransform(ratio * camera.scale, 0, 0, ratio * camera.scale, ratio * camera.x, ratio * camera.y);
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.clearRect(0, 0, on.canvas.width, on.canvas.height);
  world();
  on.lineCap = on.lineJoin = "round";
  const seen = seenBox(camera, size);
  const ties = scene.ties.filter((tie) => meets(reachOf(tie), seen));
  const near = { left: seen.left - 40, right: seen.right + 40, top: seen.top - 40, bottom: seen.bottom + 40 };
  const actors = scene.actors.filter((actor) => meets({ left: actor.x, right: actor.x, top: actor.y, bottom: actor.y }, near));
  const named = scene.actors.filter((actor) => labels.written.has(actor.id) && meets(labelBox(actor, labels.grown), seen));
  const [back, front] = lit ? [faded, 1] : [1, 1];
  yield* paintChosen(
    on,
    ties.filter(({ id }) => selection.has(id)),
    palette,
    labels,
  );
  const inTurn = [false, true].flatMap((isFront) =>
    [...bySeen(ties, drawn, isFront)].map(([part, some]) => ({ alpha: (isFront ? front : back) * part, thin: thinned(part), some })),
  );
  for (const { alpha, thin, some } of inTurn) {
    on.globalAlpha = alpha;
    yield* paintTies(on, some, palette, drawn, camera.scale, thin);
  }
  const alphaOf = ({ id }: SceneActor) => (lit && !lit.actors.has(id) ? back : front) * actorSeen(lens, id);
  for (const some of inParts(actors, someActors)) {
    for (const actor of some) {
      on.globalAlpha = alphaOf(actor);
      paintActor(on, actor, palette, camera.scale, selection.has(actor.id), colouringOf(lens, actor.id));
      world();
    }
    yield;
  }
  on.font = `${labelType.fontSize * labels.grown}px ${palette.font}`;
  on.textAlign = "center";
  on.strokeStyle = palette.ground;
  on.fillStyle = palette.ink;
  on.lineWidth = 5 * labels.grown;
  for (const actor of named) {
    on.globalAlpha = alphaOf(actor);
    paintName(on, actor, labels.grown);
  }
  for (const { alpha, some } of inTurn) {
    on.globalAlpha = alpha;
    paintHeads(on, some, palette, drawn, camera.scale);
  }
  on.globalAlpha = 1;
}
