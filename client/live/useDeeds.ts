import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useCallback, useRef } from "react";
import { notify } from "../ui/Notices.tsx";
import { useReason } from "../ui/Refused.tsx";
import { type Before, type Done, perform } from "./deeds.ts";
import type { Room } from "./fit.ts";
import { afterStep, stepsIn } from "./steps.ts";

/** Does something, with words as a step that can be undone; answers nothing when it was refused, and then the reader has been told why. */
export type Do = <Answer, V extends OperationVariables>(
  mutation: TypedDocumentNode<Answer, V>,
  variables: V,
  deed?: Before,
) => Promise<Done<Answer> | undefined>;

/** Keeps what several deeds did together as one step. */
export function asOneStep(room: Room, words: string, deeds: readonly (Done<unknown> | undefined)[]) {
  const operations = deeds.flatMap((done) => done?.operation ?? []);
  const steps = stepsIn(room.id);
  if (operations.length) steps.set(afterStep(steps.now(), { operations, words }));
}

/** How the page about a room does things, keeps them as steps, and tells why not. */
export function useDeeds(room: Room): Do {
  const reason = useRef(useReason());
  reason.current = useReason();
  return useCallback<Do>(
    async (mutation, variables, before = {}) => {
      try {
        const done = await perform(room, mutation, variables, { ...before, keeps: true });
        const steps = stepsIn(room.id);
        if (before.words) steps.set(afterStep(steps.now(), { operations: [done.operation], words: before.words }));
        return done;
      } catch (problem) {
        notify({ text: reason.current(problem) });
      }
    },
    [room],
  );
}
