/** Work that can be laid aside between its steps. */
export type Steps = Generator<void, void, void>;

/** The parts of a long list, so many at a time. */
export function* inParts<T>(all: readonly T[], size: number): Generator<readonly T[], void, void> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** How long the page is kept from other things at a time, in milliseconds. */
const share = 6;

/**
 * Carries out the steps of a picture a few at a time, with room for whatever else the page has to do between them. `settle` makes the
 * browser finish what a step has asked for: else it puts that off until the end of the task, where nobody counts it. `done` is called
 * once after the last, in a task of its own. Returns how to give it up.
 */
export function carriedOut(steps: Steps, settle: () => void, done: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.close();
  let isOver = false;
  port1.onmessage = () => {
    if (isOver) {
      stop();
      return done();
    }
    const until = performance.now() + share;
    do {
      isOver = !!steps.next().done;
      settle();
    } while (!isOver && performance.now() < until);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}
