import { courseOf } from "./clear.ts";
import { type Box, type Curve, meets } from "./curve.ts";
import type { Labels } from "./labels.ts";
import { type Drawn, dashes, dots, isDashed, widthOf } from "./look.ts";
import { inParts, type Steps } from "./painting.ts";
import type { Palette } from "./palette.ts";
import { reachOf, type SceneTie } from "./scene.ts";
import { isSuggested, isTogether } from "./through.ts";

/** So many ties are worked out, and at most so many are drawn, before the page may do something else. */
const [atOnce, mostInPart] = [250, 150];

function arrowHead(at: CanvasRenderingContext2D, { pull, end }: Curve, length: number) {
  const angle = Math.atan2(end.y - pull.y, end.x - pull.x);
  at.moveTo(end.x, end.y);
  for (const side of [-0.45, 0.45]) at.lineTo(end.x - length * Math.cos(angle + side), end.y - length * Math.sin(angle + side));
  at.closePath();
}

/** Ties that look the same are one path: a stroke costs more than its curves, and where they cross they are no darker. */
function* curves(on: CanvasRenderingContext2D, ties: readonly SceneTie[], labels: Labels): Steps {
  for (const some of inParts(ties, atOnce)) {
    for (const tie of some) courseOf(tie, labels);
    yield;
  }
  yield* strokesIn({ left: 0, top: 0, right: on.canvas.width, bottom: on.canvas.height }, on, ties, labels);
}

/** So large a part of a canvas is not parted any more, in pixels. */
const smallest = 96;

/** Strokes as one path what of some ties lies in a part of the canvas; of many, parted into quarters, one after the other. */
function* strokesIn(part: Box, on: CanvasRenderingContext2D, ties: readonly SceneTie[], labels: Labels): Steps {
  const { a: scale, e: x, f: y } = on.getTransform();
  const wide = (on.lineWidth * scale) / 2 + 1;
  const near = { left: part.left - wide, right: part.right + wide, top: part.top - wide, bottom: part.bottom + wide };
  const inside = ties.filter((tie) => {
    const { left, right, top, bottom } = reachOf(tie);
    return meets({ left: left * scale + x, right: right * scale + x, top: top * scale + y, bottom: bottom * scale + y }, near);
  });
  const [middle, half] = [Math.round((part.left + part.right) / 2), Math.round((part.top + part.bottom) / 2)];
  if (inside.length <= mostInPart || part.right - part.left <= smallest || part.bottom - part.top <= smallest) {
    strokeWithin(part, on, inside, labels);
    return yield;
  }
  for (const [top, bottom] of [
    [part.top, half],
    [half, part.bottom],
  ] as const)
    for (const [left, right] of [
      [part.left, middle],
      [middle, part.right],
    ] as const)
      yield* strokesIn({ left, right, top, bottom }, on, inside, labels);
}

function strokeWithin({ left, top, right, bottom }: Box, on: CanvasRenderingContext2D, ties: readonly SceneTie[], labels: Labels) {
  const all = new Path2D();
  for (const tie of ties) {
    const { start, pull, end } = courseOf(tie, labels).curve;
    all.moveTo(start.x, start.y);
    all.quadraticCurveTo(pull.x, pull.y, end.x, end.y);
  }
  const world = on.getTransform();
  on.save();
  on.resetTransform();
  on.beginPath();
  on.rect(left, top, right - left, bottom - top);
  on.clip();
  on.setTransform(world);
  on.stroke(all);
  on.restore();
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
  changes.flatMap((change) =>
    byStrength(ties.filter((tie) => tie.change === change && !isTogether(tie))).map((some) => ({ ...some, change })),
  );

/** Draws the thin dotted lines between those who sit together, under all ties. */
function* paintTogether(on: CanvasRenderingContext2D, ties: readonly SceneTie[], palette: Palette, { lines, labels }: Drawn): Steps {
  const together = ties.filter(isTogether);
  if (!together.length) return;
  on.strokeStyle = palette.ink;
  on.lineWidth = 2 * lines;
  on.setLineDash(dots.map((dot) => dot * lines));
  yield* curves(on, together, labels);
}

/** Draws ties, those that look alike together; `thin` is how much of their thickness is left. */
export function* paintTies(
  on: CanvasRenderingContext2D,
  ties: readonly SceneTie[],
  palette: Palette,
  drawn: Drawn,
  scale: number,
  thin: number,
): Steps {
  const { lines, labels, lit } = drawn;
  const alpha = on.globalAlpha;
  yield* paintTogether(on, ties, palette, drawn);
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

/** Draws where directed ties lead, over the names: else a name could hide which way it goes. */
export function paintHeads(
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

/** Draws what stays around every tie that is chosen. */
export function* paintChosen(on: CanvasRenderingContext2D, ties: readonly SceneTie[], palette: Palette, labels: Labels): Steps {
  on.strokeStyle = palette.accent;
  on.globalAlpha = 0.35;
  on.lineWidth = 9;
  yield* curves(on, ties, labels);
  on.globalAlpha = 1;
}
