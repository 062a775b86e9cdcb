import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useEffect, useMemo, useRef } from "react";
import { graphql } from "../graphql.ts";
import { perform } from "./deeds.ts";
import type { Room } from "./fit.ts";
import { type Kept, kept, useKept } from "./kept.ts";

/** One of a person's own steps on a page: the operations that did it, in order, and what it was in words. */
export interface Step {
  operations: readonly string[];
  words: string;
}

/** The steps of a page, the latest last: those that can be undone and those that can be done again. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

/** No steps yet. */
export const noSteps: Steps = { done: [], undone: [] };

const most = 100;
const without = (steps: readonly Step[], step: Step) => steps.filter(({ operations }) => operations[0] !== step.operations[0]);

/** A new step: what was undone before it cannot be done again. */
export const afterStep = ({ done }: Steps, step: Step): Steps => ({ done: [...done, step].slice(-most), undone: [] });

/** A step was undone by operations of its own, which in their turn can be undone. */
export const afterUndo = ({ done, undone }: Steps, step: Step, by: readonly string[]): Steps => ({
  done: without(done, step),
  undone: [...undone, { ...step, operations: by }],
});

/** A step that was undone was done again, likewise. */
export const afterRedo = ({ done, undone }: Steps, step: Step, by: readonly string[]): Steps => ({
  done: [...done, { ...step, operations: by }],
  undone: without(undone, step),
});

/** A step that can neither be undone nor done again: somebody has changed the same thing since. */
export const withoutStep = ({ done, undone }: Steps, step: Step): Steps => ({ done: without(done, step), undone: without(undone, step) });

/** Undoes an operation, one's own or another's. */
export const UNDO = graphql(`mutation Undo($operation: ID!) { undo(operation: $operation) }`);

const pages = new Map<string, Kept<Steps>>();

/** The steps done on the page about a room; they last as long as the tab does. */
export function stepsIn(room: string): Kept<Steps> {
  const steps = pages.get(room) ?? kept(noSteps);
  pages.set(room, steps);
  return steps;
}

/** Back: undo; forth: redo. */
export type Way = "back" | "forth";

/** Which way ⌘/Ctrl Z, ⇧⌘/Ctrl Z and Ctrl Y lead; nothing for other keys and where a field keeps its own undo. */
export function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): Way | undefined {
  if (!(ctrlKey || metaKey) || altKey) return;
  if (target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), textarea, [contenteditable]")) return;
  if (key.toLowerCase() === "z") return shiftKey ? "forth" : "back";
  if (key.toLowerCase() === "y" && ctrlKey) return "forth";
}

/** Undo and redo for the page about a room; `tell` is told why when a step cannot be undone, `told` when it was. */
export function useSteps(room: Room, tell: (problem: unknown) => void, told: (step: Step, way: Way) => void) {
  const steps = stepsIn(room.id);
  const { done, undone } = useKept(steps);
  // Each press means the step that is last once the presses before it are answered.
  const answered = useRef(Promise.resolve());
  const ways = useMemo(() => {
    const go = async (step: Step | undefined, after: typeof afterUndo) => {
      if (!step) return;
      try {
        const by = await Promise.all(
          [...step.operations].reverse().map((operation) => perform(room, UNDO, { operation }, { keeps: true })),
        );
        steps.set(
          after(
            steps.now(),
            step,
            by.map(({ operation }) => operation),
          ),
        );
        told(step, after === afterUndo ? "back" : "forth");
      } catch (error) {
        if (CombinedGraphQLErrors.is(error)) steps.set(withoutStep(steps.now(), step));
        tell(error);
      }
    };
    const inTurn = (next: () => Promise<void>) => {
      answered.current = answered.current.then(next);
      return answered.current;
    };
    return {
      back: () => inTurn(() => go(steps.now().done.at(-1), afterUndo)),
      forth: () => inTurn(() => go(steps.now().undone.at(-1), afterRedo)),
    };
  }, [steps, room, tell, told]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way) return;
      event.preventDefault();
      void ways[way]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [ways]);
  return { back: ways.back, forth: ways.forth, last: done.at(-1), next: undone.at(-1) };
}
