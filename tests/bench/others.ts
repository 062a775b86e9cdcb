import { setTimeout as wait } from "node:timers/promises";

const beat = 25;

/** What somebody does over and over while something else goes on, and how long each answer took, in milliseconds. */
export interface Busy {
  stop(): Promise<number[]>;
}

/** Asks each of some things over and over, as others do meanwhile, until they are told to stop. */
export function others(asks: readonly (() => Promise<unknown>)[]): Busy {
  const times: number[] = [];
  let isOver = false;
  const done = asks.map(async (ask) => {
    while (!isOver) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
      await wait(beat);
    }
  });
  return {
    async stop() {
      isOver = true;
      await Promise.all(done);
      return times;
    },
  };
}
