import { labelType } from "../../../schema/layout/labels.ts";
import { type Camera, type Size, seenBox } from "./camera.ts";
import { meets } from "./curve.ts";
import { type Drawn, faded } from "./look.ts";
import { paintActor, paintName } from "./paintActors.ts";
import { inParts, type Steps } from "./painting.ts";
import { paintChosen, paintHeads, paintTies } from "./paintTies.ts";
import type { Palette } from "./palette.ts";
import { labelBox, reachOf, type SceneActor, type SceneTie } from "./scene.ts";
import { actorSeen, colouringOf, thinned, tieSeen } from "./through.ts";

/** So many actors, and so many names, are drawn before the page may do something else. */
const [atOnce, namesAtOnce] = [80, 30];

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
  for (const some of inParts(actors, atOnce)) {
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
  for (const some of inParts(named, namesAtOnce)) {
    for (const actor of some) {
      on.globalAlpha = alphaOf(actor);
      paintName(on, actor, labels.grown);
    }
    yield;
  }
  for (const { alpha, some } of inTurn) {
    on.globalAlpha = alpha;
    paintHeads(on, some, palette, drawn, camera.scale);
  }
  on.globalAlpha = 1;
}
