import { useEffect, useState } from "react";
import type { Answers, Asked, Kind, Question } from "../../schema/weaving/answer.ts";

/** What the worker tells: how much of a longer work is done, 0 to 1, and at last the answer. */
export type Told = { share: number } | { answer: Answers[Kind] };

/** How somebody asks: who hears how far it is, and by what the question is taken back. */
interface Asking {
  onShare?: (share: number) => void;
  signal?: AbortSignal;
}

interface Waiting extends Asking {
  question: Question;
  resolve: (answer: unknown) => void;
  reject: (reason: unknown) => void;
}

/**
 * Asks one worker, one question at a time, so that the page stays awake. Of the questions of a kind that wait only the latest is put;
 * the others are answered with nothing. One that cannot be answered is rejected, and the next is put to a new worker. One that is taken
 * back is answered with nothing: whoever works on it is ended at once.
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
    begun.onmessage = ({ data }: MessageEvent<Told>) =>
      "share" in data ? current?.onShare?.(data.share) : next(({ resolve }) => resolve(data.answer));
    begun.onerror = (event) => {
      event.preventDefault();
      replace(({ reject }) => reject(new Error(event.message)));
    };
    return begun;
  };
  const replace = (end: (asked: Waiting) => void) => {
    worker?.terminate();
    worker = undefined;
    next(end);
  };
  const takeBack = (asked: Waiting) => {
    asked.resolve(undefined);
    if (asked === current) replace(() => {});
    else if (waiting.get(asked.question.kind) === asked) waiting.delete(asked.question.kind);
  };
  return <K extends Kind>(kind: K, asked: Asked[K], asking: Asking = {}): Promise<Answers[K] | undefined> => {
    waiting.get(kind)?.resolve(undefined);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const put = { question: { kind, ...asked } as unknown as Question, resolve, reject, ...asking };
    asking.signal?.addEventListener("abort", () => takeBack(put), { once: true });
    waiting.delete(kind);
    waiting.set(kind, put);
    if (!current) next();
    return promise as Promise<Answers[K] | undefined>;
  };
}

/** Asks the page's one analyst; nothing is answered when the same kind was asked again meanwhile. */
export const ask = openAnalyst();

/** Asks another about what may take long and be taken back: nobody else waits for it, and it remembers nothing that would be lost. */
export const askAtLength = openAnalyst();

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
