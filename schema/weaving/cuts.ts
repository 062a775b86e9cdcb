import { depthsOf } from "./depths.ts";
import type { Rows } from "./rows.ts";

/** What a map hangs on: actors (articulation points) and ties (bridges) without which a part falls into several. Indices, ascending. */
export interface Cuts {
  articulation: Int32Array;
  bridges: [one: number, other: number][];
}

/** Finds both in one walk in depth, O(n + m). Source: Tarjan 1972; Hopcroft & Tarjan 1973. */
export function cutsOf(rows: Rows): Cuts {
  const { order, entered, lowest, parent } = depthsOf(rows);
  const branches = new Uint8Array(order.length);
  const bridges: [number, number][] = [];
  for (const actor of order) {
    const above = parent[actor]!;
    if (above === -1) continue;
    if (lowest[actor]! > entered[above]!) bridges.push(actor < above ? [actor, above] : [above, actor]);
    // Where a walk began, everything hangs below: only a second branch is cut off.
    if (lowest[actor]! >= entered[above]! && branches[above]! < 2) branches[above]!++;
  }
  bridges.sort(([one, other], [first, second]) => one - first || other - second);
  const articulation: number[] = [];
  for (let actor = 0; actor < order.length; actor++) if (branches[actor]! > (parent[actor] === -1 ? 1 : 0)) articulation.push(actor);
  return { articulation: Int32Array.from(articulation), bridges };
}
