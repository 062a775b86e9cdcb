import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useCallback, useRef } from "react";
import { type Before, type Done, perform } from "./deeds.ts";
import type { Room } from "./fit.ts";
import { afterStep, stepsIn } from "./steps.ts";
import { notify } from "./ui/Notices.tsx";
import { useReason } from "./ui/Refused.tsx";

/** A deed as a page asks for it: with words it is a step that can be undone, without them it is not. */
export interface Deed extends Before {
  words?: string;
}

/** Does something; answers nothing when it was refused, and then the reader has been told why. */
export type Do = <Answer, V extends OperationVariables>(
  mutation: TypedDocumentNode<Answer, V>,
  variables: V,
  deed?: Deed,
) => Promise<Done<Answer> | undefined>;

/** How the page about a room does things, keeps them as steps, and tells why not. */
export function useDeeds(room: Room): Do {
  const reason = useRef(useReason());
  reason.current = useReason();
  return useCallback<Do>(
    async (mutation, variables, { words, ...before } = {}) => {
      try {
        const done = await perform(room, mutation, variables, before);
        const steps = stepsIn(room.id);
        if (words) steps.set(afterStep(steps.now(), { operation: done.operation, words }));
        return done;
      } catch (problem) {
        notify({ text: reason.current(problem) });
      }
    },
    [room],
  );
}
