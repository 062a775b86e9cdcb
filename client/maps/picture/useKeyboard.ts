import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import type { Point } from "./curve.ts";
import { type Keyboard, press } from "./keys.ts";
import type { SceneActor } from "./scene.ts";

/** Lets the keyboard act on the actor that has it. What is carried by keys is let go of with the key. */
export function useKeyboard(entry: SceneActor | undefined, board: Omit<Keyboard, "focused">) {
  const carried = useRef<ReadonlyMap<string, Point>>(null);
  const drag = (moves: ReadonlyMap<string, Point>, done: boolean) => {
    carried.current = moves;
    board.drag(moves, done);
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      if (!entry || !(event.target as Element).closest("[data-actor]")) return;
      if (!press(event, { ...board, focused: entry, drag })) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick({ detail, target }: MouseEvent) {
      // A screen reader clicks without a pointer.
      const actor = detail === 0 && (target as Element).closest<HTMLElement>("[data-actor]")?.dataset.actor;
      if (actor) board.select(new Set([actor]));
    },
    onKeyUp() {
      if (!carried.current) return;
      board.drag(carried.current, true);
      board.say({ key: "moved", count: carried.current.size, name: entry?.name ?? "" });
      carried.current = null;
    },
  };
}
