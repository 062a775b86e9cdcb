import { useEffect, useState } from "react";
import type { Answers, Asked, Kind, Question } from "../../schema/weaving/answer.ts";

interface Waiting {
  question: Question;
  resolve: (answer: unknown) => void;
  reject: (reason: unknown) => void;
}

/**
 * Asks one worker, one question at a time, so that the page stays awake. Of the questions of a kind that wait only the latest is put;
 * the others are answered with nothing. One that cannot be answered is rejected, and the next is put to a new worker.
 */
function openAnalyst() {
  const waiting = new Map<Kind, Waiting>();
  let current: Waiting | undefined;
  let worker: Worker | undefined;
  const next = (end?: (asked: Waiting) => void) => {
    if (current) end?.(current);
    current = waiting.values().next().value;
    if (!current) return;
    waiting.delete(current.question.kind);
    worker ??= start();
    worker.postMessage(current.question);
  };
  const start = () => {
    const begun = new Worker(new URL("./weave.worker.ts", import.meta.url), { type: "module" });
    begun.onmessage = ({ data }) => next(({ resolve }) => resolve(data));
    begun.onerror = (event) => {
      event.preventDefault();
      begun.terminate();
      worker = undefined;
      next(({ reject }) => reject(new Error(event.message)));
    };
    return begun;
  };
  return <K extends Kind>(kind: K, asked: Asked[K]): Promise<Answers[K] | undefined> => {
    waiting.get(kind)?.resolve(undefined);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.delete(kind);
    waiting.set(kind, { question: { kind, ...asked } as unknown as Question, resolve, reject });
    if (!current) next();
    return promise as Promise<Answers[K] | undefined>;
  };
}

/** Asks the page's one analyst; nothing is answered when the same kind was asked again meanwhile. */
export const ask = openAnalyst();

/** What is known of a question: an answer with what it is the answer `to`, the question before while this one is worked out; and whether it failed. */
export interface Known<K extends Kind> {
  answer?: Answers[K];
  to?: Asked[K];
  failed: boolean;
}

/** The analyst's answer to a question, asked anew whenever `asked` is another object; nothing is asked while it is undefined. */
export function useAnswer<K extends Kind>(kind: K, asked: Asked[K] | undefined): Known<K> {
  const [known, setKnown] = useState<Known<K>>({ failed: false });
  useEffect(() => {
    if (!asked) return;
    let left = false;
    ask(kind, asked).then(
      (answer) => answer && !left && setKnown({ answer, to: asked, failed: false }),
      (reason) => {
        console.error(reason);
        if (!left) setKnown((before) => ({ ...before, failed: true }));
      },
    );
    return () => {
      left = true;
    };
  }, [kind, asked]);
  return known;
}
