import { type LayoutActor, layOut, overlaps } from "../../schema/layout/layout.ts";
import type { Measured } from "./report.ts";

/** Labels that overlap another label or an actor, and the time a layout takes, on maps like those that people draw. */
export async function labels(): Promise<Measured[]> {
  return [30, 100, 300, 2000].flatMap((size) => {
    const actors: LayoutActor[] = Array.from({ length: size }, (_, at) => ({
      id: String(at),
      name: `Föreningen för grannar nummer ${at}`,
      pinned: false,
    }));
    const ties = Array.from({ length: size * 2 }, (_, at) => ({
      from: String(at % size),
      to: String((at * 7 + 3) % Math.max(1, Math.ceil(size / 4))),
    })).filter(({ from, to }) => from !== to);
    const began = performance.now();
    const positions = layOut(actors, ties);
    const took = (performance.now() - began) / 1000;
    const overlapping = overlaps({ actors, ties, positions });
    return [
      { what: `overlaps of labels and actors, ${size} actors`, value: overlapping, unit: "", ...(size <= 100 && { atMost: 0 }) },
      { what: `layout from nothing, ${size} actors`, value: took, unit: "s" },
    ];
  });
}
