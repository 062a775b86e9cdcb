import { type LayoutActor, type LayoutTie, layOut, type Point, tidy } from "../../schema/layout/layout.ts";

/** What is asked of the worker: places for those who have none, or the whole map anew. */
export interface Asked {
  anew: boolean;
  actors: readonly LayoutActor[];
  ties: readonly LayoutTie[];
}

/** What the worker says: how far it has come (0–1), and at the end where everybody stands. */
export type Told = { share: number } | { positions: ReadonlyMap<string, Point> };

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data: { anew, actors, ties } }: MessageEvent<Asked>) => {
  const positions = (anew ? tidy : layOut)(actors, ties, { onProgress: (share) => tell({ share }) });
  tell({ positions });
});
