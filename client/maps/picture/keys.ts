import { type LiveCamera, panned } from "./camera.ts";
import type { Point } from "./curve.ts";
import { arrows, nearestTowards } from "./find.ts";
import type { Scene, SceneActor } from "./scene.ts";

/** What happens in the picture that is said aloud. */
export type Said =
  | { key: "nobodyThere" | "tieLeft" }
  | { key: "tieFrom"; name: string }
  | { key: "tieDrawn"; from: string; to: string }
  | { key: "nobodyNamed"; typed: string }
  | { key: "moved"; count: number; name: string };

/** What the keyboard does to the picture. */
export interface Keyboard {
  camera: LiveCamera;
  scene: Scene;
  /** The actor that has the keyboard. */
  focused: SceneActor;
  selection: ReadonlySet<string>;
  /** The actor that a tie has been begun from. */
  tieFrom: SceneActor | undefined;
  mayMove: boolean;
  mayTie: boolean;
  focus: (id: string) => void;
  select: (ids: ReadonlySet<string>) => void;
  open: (id: string) => void;
  showWhole: () => void;
  nearer: (factor: number) => void;
  drag: (moves: ReadonlyMap<string, Point>, done: boolean) => void;
  beginTie: (from: string | null) => void;
  drawTie: (from: string, to: string) => void;
  say: (what: Said) => void;
}

type Key = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

const step = 10;
const stride = 80;
const closer = 1.25;

/** What is typed to find the other end of a tie; forgotten after a pause. */
let typed = "";
let forgetting = 0;

function typeOn(letter: string): string {
  clearTimeout(forgetting);
  forgetting = window.setTimeout(() => {
    typed = "";
  }, 900);
  typed += letter.toLocaleLowerCase();
  return typed;
}

function find(letter: string, { scene, focus, say }: Keyboard) {
  const begins = typeOn(letter);
  const found = scene.actors.find(({ name }) => name.toLocaleLowerCase().startsWith(begins));
  if (found) focus(found.id);
  else say({ key: "nobodyNamed", typed: begins });
}

function tie({ key }: Key, { tieFrom, focused, beginTie, drawTie, focus, say }: Keyboard): boolean {
  if (key === "Escape") {
    beginTie(null);
    focus(tieFrom!.id);
    say({ key: "tieLeft" });
  } else if (key === "Enter") {
    beginTie(null);
    if (focused.id === tieFrom!.id) say({ key: "tieLeft" });
    else {
      drawTie(tieFrom!.id, focused.id);
      say({ key: "tieDrawn", from: tieFrom!.name, to: focused.name });
    }
  } else return false;
  return true;
}

function carry(way: Point, far: boolean, { scene, focused, selection, drag, mayMove }: Keyboard) {
  if (!mayMove) return;
  const by = far ? step * 5 : step;
  const carried = selection.has(focused.id) ? [...selection] : [focused.id];
  const moved = carried.flatMap((id) => scene.byId.get(id) ?? []);
  drag(new Map(moved.map(({ id, x, y }) => [id, { x: Math.round(x + way.x * by), y: Math.round(y + way.y * by) }])), false);
}

function arrow(way: Point, { altKey, shiftKey }: Key, board: Keyboard) {
  const { camera, scene, focused, focus, say } = board;
  if (altKey) return carry(way, shiftKey, board);
  if (shiftKey) return camera.set(panned(camera.now(), -way.x * stride, -way.y * stride));
  const next = nearestTowards(scene, focused, way);
  if (next) focus(next.id);
  else say({ key: "nobodyThere" });
}

function toggled(selection: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return selection.has(id) ? new Set([...selection].filter((one) => one !== id)) : new Set([...selection, id]);
}

const plain: Readonly<Record<string, (board: Keyboard) => void>> = {
  Enter: ({ open, focused }) => open(focused.id),
  " ": ({ select, selection, focused }) => select(toggled(selection, focused.id)),
  Escape: ({ select }) => select(new Set()),
  Home: ({ scene, focus }) => scene.actors[0] && focus(scene.actors[0].id),
  End: ({ scene, focus }) => scene.actors.length && focus(scene.actors.at(-1)!.id),
  "+": ({ nearer }) => nearer(closer),
  "=": ({ nearer }) => nearer(closer),
  "-": ({ nearer }) => nearer(1 / closer),
  "0": ({ showWhole }) => showWhole(),
  t: ({ mayTie, beginTie, focused, say }) => {
    if (!mayTie) return;
    beginTie(focused.id);
    say({ key: "tieFrom", name: focused.name });
  },
};

/** Does what a key means in the picture; whether it meant anything. */
export function press(pressed: Key, board: Keyboard): boolean {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if ((ctrlKey || metaKey) && key.toLowerCase() === "a") {
    board.select(new Set(board.scene.byId.keys()));
    return true;
  }
  if (ctrlKey || metaKey) return false;
  const way = arrows[key];
  if (way) {
    arrow(way, pressed, board);
    return true;
  }
  if (altKey) return false;
  if (board.tieFrom && tie(pressed, board)) return true;
  if (board.tieFrom && key.length === 1 && /[\p{L}\p{N} ]/u.test(key)) {
    find(key, board);
    return true;
  }
  // With nothing to let go of, Escape belongs to what lies around the map.
  if (key === "Escape" && !board.selection.size) return false;
  const does = plain[key] ?? plain[key.toLowerCase()];
  does?.(board);
  return !!does;
}
