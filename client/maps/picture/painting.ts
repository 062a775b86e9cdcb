/** Work that can be laid aside between its steps. */
export type Steps = Generator<void, void, void>;

/** The parts of a long list, so many at a time. */
export function* inParts<T>(all: readonly T[], size: number): Generator<readonly T[], void, void> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** How long the page is kept from other things at a time, in milliseconds; what is drawn costs about as much again when it is put on the screen. */
const share = 4;

/**
 * Carries out the steps of a picture a few at a time, with room for whatever else the page has to do between them. `done` is called
 * once after the last. Returns how to give it up.
 */
export function carriedOut(steps: Steps, done: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.close();
  port1.onmessage = () => {
    const until = performance.now() + share;
    do
      if (steps.next().done) {
        stop();
        return done();
      }
    while (performance.now() < until);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}
