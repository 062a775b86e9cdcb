import { type Graph, graphOf, type Woven } from "../../schema/weaving/graph.ts";
import { liveMeasures } from "../../schema/weaving/live.ts";
import { measure } from "../../schema/weaving/measures.ts";
import { type Measured, median } from "./report.ts";
import { cpu } from "./weavingMeasures.ts";
import { networkOf, numbersFrom } from "./weavingTowns.ts";

const size = 2000;
const edits = 50;
/** The same edits in every round; the first is for the compiler, and of the others each edit's median counts. */
const rounds = 6;

/** One edit at 2,000 actors: the measures brought in step against all measured anew, on the same graph, in turn; ties drawn, cut and given another strength at random. */
export async function weavingEdits(): Promise<Measured[]> {
  return [false, true].flatMap((weighted) => {
    const [, ...told] = Array.from({ length: rounds }, () => follow(weighted));
    const whole = median(told.flatMap(({ anew }) => anew));
    const updates = Array.from({ length: edits }, (_, nth) => median(told.map((round) => round.updates[nth]!)));
    const what = `one edit of ${size} actors${weighted ? ", by strength" : ""}`;
    return [
      { what: `${what}: measured anew`, value: whole, unit: "ms" },
      { what: `${what}: brought in step, median of ${edits}`, value: median(updates), unit: "ms" },
      { what: `${what}: times as fast as anew, median`, value: whole / median(updates), unit: "×", atLeast: 20 },
      { what: `${what}: times as fast as anew, worst`, value: whole / Math.max(...updates), unit: "×", atLeast: 20 },
    ];
  });
}

/** What each edit took, and some of the graphs measured anew, CPU milliseconds. */
function follow(weighted: boolean): { updates: number[]; anew: number[] } {
  const random = numbersFrom(7);
  const network = networkOf(size);
  const live = liveMeasures({ weighted });
  live.follow(graphOf(network));
  const [updates, anew]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < edits; nth++) {
    const graph = graphOf(edit(network, random));
    updates.push(
      cpu(() => {
        if (live.follow(graph).by !== "update") throw new Error("It was measured anew.");
      }),
    );
    if (nth % 10 === 0) anew.push(cpu(() => measure(graph, { weighted })));
  }
  drift(live.follow(graphOf(network)).measured.each.betweenness, graphOf(network), weighted);
  return { updates, anew };
}

/** Draws, cuts or changes a tie, each as likely. */
function edit(network: Woven, random: () => number): Woven {
  const ties = network.ties as Woven["ties"][number][];
  const any = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const deed = any(["draw", "cut", "change"]);
  const tie = any(ties);
  if (deed === "cut") ties.splice(ties.indexOf(tie), 1);
  else if (deed === "change") tie.strength = 1 + (tie.strength! % 4);
  else ties.push({ from: any(network.actors).id, to: any(network.actors).id, strength: 1 + Math.floor(random() * 4) });
  return network;
}

function drift(followed: Float64Array, graph: Graph, weighted: boolean): void {
  const anew = measure(graph, { weighted }).each.betweenness;
  if (!followed.every((value, index) => Math.abs(value - anew[index]!) < 1e-9)) throw new Error("What was followed has drifted.");
}
