import { type Box, type Curve, cut, pathOf, pointOn } from "./curve.ts";
import type { Labels } from "./labels.ts";
import { curveOf, labelBox, type SceneActor, type SceneTie } from "./scene.ts";

/** How a tie is drawn when names are written: its curve, and the same as SVG path data. */
export interface Course {
  curve: Curve;
  d: string;
}

/** A tie that comes to a name within so many map units from its actor leaves through it; one that comes later only passes behind. */
const soon = 14;
const stride = 3;
/** What is left of a tie must be seen to be one. */
const least = 16;

const lengthOf = ({ start, end }: Curve) => Math.hypot(end.x - start.x, end.y - start.y);
const back = ({ start, pull, end }: Curve): Curve => ({ start: end, pull, end: start });
const within = (box: Box, x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom;

/** How far along a curve, as t, it comes out from under the name that stands at its start; 0 when it does not run under it. */
function comesOut(curve: Curve, name: Box): number {
  const steps = Math.ceil(lengthOf(curve) / stride);
  let inside = false;
  for (let step = 1; step <= steps; step++) {
    const { x, y } = pointOn(curve, step / steps);
    if (within(name, x, y)) inside = true;
    else if (inside) return step / steps;
    else if (step * stride > soon) return 0;
  }
  return 0;
}

/** A tie's curve without what lies behind the names of its own ends, where they are written. */
export function clearOf(tie: SceneTie, { written, grown }: Labels): Curve {
  const { start, end } = tie;
  const curve = curveOf(tie);
  const out = (from: Curve, actor: SceneActor) => (written.has(actor.id) ? comesOut(from, labelBox(actor, grown)) : 0);
  const from = out(curve, start);
  const to = 1 - out(back(curve), end);
  if (from === 0 && to === 1) return curve;
  return (to - from) * lengthOf(curve) < least ? curve : cut(curve, from, to);
}

const known = new WeakMap<SceneTie, Course & { ofStart: boolean; ofEnd: boolean; grown: number }>();

/** How a tie is drawn among these names; worked out anew only when it, or what is written at its ends, is not as it was. */
export function courseOf(tie: SceneTie, labels: Labels): Course {
  const [ofStart, ofEnd] = [labels.written.has(tie.from), labels.written.has(tie.to)];
  const { grown } = labels;
  const before = known.get(tie);
  if (before && before.ofStart === ofStart && before.ofEnd === ofEnd && before.grown === grown) return before;
  const curve = clearOf(tie, labels);
  const course = { curve, d: pathOf(curve), ofStart, ofEnd, grown };
  known.set(tie, course);
  return course;
}
