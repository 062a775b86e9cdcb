import { type LiveCamera, panned, toMap, zoomed } from "./camera.ts";
import type { Box, Point } from "./curve.ts";
import { actorAt, actorsWithin, nameAt, tieAt } from "./find.ts";
import { handleAt } from "./handle.ts";
import type { Labels } from "./labels.ts";
import type { Scene, SceneActor } from "./scene.ts";

/** What a pointer does to the picture. The picture gives it what is there, and is told what the person meant. */
export interface Hands {
  camera: LiveCamera;
  scene: Scene;
  labels: Labels;
  selection: ReadonlySet<string>;
  /** The actor that shows the handle for drawing a tie. */
  handled: SceneActor | undefined;
  mayMove: boolean;
  select: (ids: ReadonlySet<string>) => void;
  focus: (id: string) => void;
  hover: (id: string | null) => void;
  drag: (moves: ReadonlyMap<string, Point>, done: boolean) => void;
  /** A tie on its way: from an actor, to a point and perhaps to the actor there; nothing when it is let go. */
  stretch: (tie: { from: string; at: Point; to: string | null } | null) => void;
  drawTie: (from: string, to: string) => void;
  band: (box: Box | null) => void;
}

type Gesture =
  | { does: "press"; on: string | null; actor: boolean; from: Point; hold: number }
  | { does: "pan" }
  | { does: "pinch" }
  | { does: "move"; from: Point; origins: ReadonlyMap<string, Point>; moves: ReadonlyMap<string, Point> }
  | { does: "tie"; from: string; to: string | null }
  | { does: "band"; from: Point; before: ReadonlySet<string> };

const slack = { mouse: 4, touch: 10 };
const holdTime = 450;

const boxBetween = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Understands pointers and the wheel: pan, pinch, select, rubber band, move, draw a tie. Points are in pixels of the picture. */
export class Gestures {
  #gesture: Gesture | null = null;
  #pointers = new Map<number, Point>();
  #now: () => Hands;

  /** `now` gives the hands as they are at each moment. */
  constructor(now: () => Hands) {
    this.#now = now;
  }

  get #hands() {
    return this.#now();
  }

  /** What is under a point: an actor by its body or its name, else a tie. */
  #under(at: Point, touch: boolean): { id: string; actor: boolean } | null {
    const { camera, scene, labels } = this.#hands;
    const { scale } = camera.now();
    const point = toMap(camera.now(), at);
    const { written, grown } = labels;
    const actor = actorAt(scene, point, (touch ? 10 : 3) / scale) ?? nameAt(scene, point, written, grown);
    if (actor) return { id: actor.id, actor: true };
    const tie = tieAt(scene, point, (touch ? 14 : 8) / scale);
    return tie ? { id: tie.id, actor: false } : null;
  }

  down(at: Point, { pointerId, pointerType, shiftKey, button, ctrlKey, metaKey }: PointerEvent) {
    this.#pointers.set(pointerId, at);
    const touch = pointerType === "touch";
    if (this.#pointers.size > 1) return this.#pinch();
    if (button === 1) return this.#begin({ does: "pan" });
    if (button !== 0) return;
    const { camera, handled, selection } = this.#hands;
    if (handled && handleAt(handled, camera.now(), at, touch)) return this.#begin({ does: "tie", from: handled.id, to: null });
    const under = this.#under(at, touch);
    const more = shiftKey || ctrlKey || metaKey;
    if (!under && more) return this.#begin({ does: "band", from: at, before: selection });
    const hold = touch && under?.actor ? window.setTimeout(() => this.#lift(under.id, at), holdTime) : 0;
    this.#begin({ does: "press", on: under?.id ?? null, actor: !!under?.actor, from: at, hold });
  }

  move(at: Point, { pointerId, pointerType }: PointerEvent) {
    const before = this.#pointers.get(pointerId);
    if (!before) return this.#hover(at);
    const others = [...this.#pointers].filter(([id]) => id !== pointerId).map(([, point]) => point);
    this.#pointers.set(pointerId, at);
    const gesture = this.#gesture;
    const { camera } = this.#hands;
    if (gesture?.does === "press") this.#pressed(gesture, at, pointerType === "touch");
    else if (gesture?.does === "pan") camera.set(panned(camera.now(), at.x - before.x, at.y - before.y));
    else if (gesture?.does === "pinch" && others[0]) this.#pinched(before, at, others[0]);
    else if (gesture?.does === "move") this.#moved(gesture, at, false);
    else if (gesture?.does === "tie") this.#stretched(gesture, at);
    else if (gesture?.does === "band") this.#banded(gesture, at);
  }

  up(at: Point, event: PointerEvent) {
    if (!this.#pointers.delete(event.pointerId)) return;
    const gesture = this.#gesture;
    this.#gesture = null;
    const { stretch, drawTie, band } = this.#hands;
    if (gesture?.does === "press") this.#chosen(gesture, event.shiftKey || event.ctrlKey || event.metaKey);
    else if (gesture?.does === "pinch" && this.#pointers.size) this.#gesture = { does: "pan" };
    else if (gesture?.does === "move") this.#moved(gesture, at, true);
    else if (gesture?.does === "band") band(null);
    else if (gesture?.does === "tie") {
      stretch(null);
      if (gesture.to) drawTie(gesture.from, gesture.to);
    }
  }

  /** Lets go of everything as it was before. */
  cancel() {
    const gesture = this.#gesture;
    this.#gesture = null;
    this.#pointers.clear();
    if (gesture?.does === "press") clearTimeout(gesture.hold);
    if (gesture?.does === "move") this.#hands.drag(gesture.origins, true);
    if (gesture?.does === "tie") this.#hands.stretch(null);
    if (gesture?.does === "band") this.#hands.band(null);
  }

  /** Whether something is held just now, so that Escape means to let go of it. */
  get busy() {
    return this.#gesture !== null;
  }

  wheel(at: Point, { deltaY, deltaMode, ctrlKey }: WheelEvent) {
    const { camera } = this.#hands;
    const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    camera.set(zoomed(camera.now(), Math.exp(-deltaY * lines * (ctrlKey ? 0.01 : 0.0016)), at));
  }

  #begin(gesture: Gesture) {
    this.#gesture = gesture;
    if (gesture.does !== "press") this.#hands.hover(null);
  }

  #hover(at: Point) {
    const { camera, handled, hover } = this.#hands;
    if (handled && handleAt(handled, camera.now(), at, false)) return hover(handled.id);
    hover(this.#under(at, false)?.id ?? null);
  }

  #pressed(gesture: Gesture & { does: "press" }, at: Point, touch: boolean) {
    if (Math.hypot(at.x - gesture.from.x, at.y - gesture.from.y) < (touch ? slack.touch : slack.mouse)) return;
    clearTimeout(gesture.hold);
    if (gesture.actor && !touch && this.#hands.mayMove) return this.#lift(gesture.on!, gesture.from);
    const { camera } = this.#hands;
    this.#begin({ does: "pan" });
    camera.set(panned(camera.now(), at.x - gesture.from.x, at.y - gesture.from.y));
  }

  /** Takes up an actor, and all that are selected with it. */
  #lift(id: string, from: Point) {
    const { scene, selection, mayMove } = this.#hands;
    if (!mayMove) return;
    const lifted = selection.has(id) ? [...selection] : [id];
    const origins = new Map(lifted.flatMap((one) => scene.byId.get(one) ?? []).map((actor) => [actor.id, { x: actor.x, y: actor.y }]));
    this.#begin({ does: "move", from, origins, moves: origins });
    navigator.vibrate?.(10);
    this.#hands.drag(origins, false);
  }

  #moved(gesture: Gesture & { does: "move" }, at: Point, done: boolean) {
    const { scale } = this.#hands.camera.now();
    const [dx, dy] = [(at.x - gesture.from.x) / scale, (at.y - gesture.from.y) / scale];
    const moves = new Map([...gesture.origins].map(([id, { x, y }]) => [id, { x: Math.round(x + dx), y: Math.round(y + dy) }]));
    gesture.moves = moves;
    this.#hands.drag(moves, done);
  }

  #stretched(gesture: Gesture & { does: "tie" }, at: Point) {
    const { camera, scene, stretch } = this.#hands;
    const point = toMap(camera.now(), at);
    const under = actorAt(scene, point, 12 / camera.now().scale);
    gesture.to = under && under.id !== gesture.from ? under.id : null;
    stretch({ from: gesture.from, at: point, to: gesture.to });
  }

  #banded(gesture: Gesture & { does: "band" }, at: Point) {
    const { camera, scene, select, band } = this.#hands;
    const box = boxBetween(toMap(camera.now(), gesture.from), toMap(camera.now(), at));
    band(box);
    select(new Set([...gesture.before, ...actorsWithin(scene, box).map(({ id }) => id)]));
  }

  #pinch() {
    if (this.#gesture?.does === "press") clearTimeout(this.#gesture.hold);
    if (this.#gesture?.does === "move") this.#hands.drag(this.#gesture.moves, true);
    if (this.#gesture?.does === "tie") this.#hands.stretch(null);
    this.#begin({ does: "pinch" });
  }

  #pinched(before: Point, at: Point, other: Point) {
    const { camera } = this.#hands;
    const apart = (a: Point) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const shifted = panned(camera.now(), (at.x - before.x) / 2, (at.y - before.y) / 2);
    camera.set(zoomed(shifted, apart(at) / apart(before), middle));
  }

  #chosen({ on, actor, hold }: Gesture & { does: "press" }, more: boolean) {
    clearTimeout(hold);
    const { selection, select, focus } = this.#hands;
    if (!on) return void (more || (selection.size && select(new Set())));
    const before = selection;
    if (!more) select(new Set([on]));
    else select(before.has(on) ? new Set([...before].filter((id) => id !== on)) : new Set([...before, on]));
    if (actor) focus(on);
  }
}
