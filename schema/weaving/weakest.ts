import { componentsOf, partsOf } from "./components.ts";
import { pairsHeldBy } from "./depths.ts";
import { type Graph, orderOf, sizeOf } from "./graph.ts";
import { marked, rowsWithout } from "./rows.ts";
import type { Said } from "./said.ts";
import { fewest } from "./stageAt.ts";

/** From this share of the pairs on, what keeps them apart is more than a loose end: one in four. */
const grave = 0.25;

/** Where a network would tear first, or is torn already, in one sentence. */
export function weakestOf(graph: Graph): Said {
  if (!orderOf(graph)) return { key: "across.weakest.empty" };
  if (orderOf(graph) < fewest) return { key: "across.weakest.few", values: { count: orderOf(graph) } };
  if (!sizeOf(graph)) return { key: "across.weakest.noTies" };
  const parts = partsOf(componentsOf(graph));
  const apart = 1 - togetherIn(parts) / pairsOf(orderOf(graph));
  const hinge = hingeOf(graph, parts);
  if (Math.max(apart, hinge?.share ?? 0) >= grave) return hinge && hinge.share > apart ? through(graph, hinge) : torn(parts);
  if (parts.length > 1) return torn(parts);
  if (hinge) return { key: "across.weakest.cutOff", values: { actor: graph.ids[hinge.actor]!, count: hinge.cutOff } };
  return { key: "across.weakest.none" };
}

/** An actor on whom others hang: the share of the pairs of the others who would no longer reach each other, and how many would be left outside. */
interface Hinge {
  actor: number;
  share: number;
  cutOff: number;
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;

const togetherIn = (parts: readonly (readonly number[])[]) => parts.reduce((sum, { length }) => sum + pairsOf(length), 0);

/** The actor whose leaving would part most pairs of the others; nothing if nobody's would. */
function hingeOf(graph: Graph, parts: readonly (readonly number[])[]): Hinge | undefined {
  const now = togetherIn(parts);
  const held = pairsHeldBy(graph);
  const shares = new Float64Array(orderOf(graph));
  for (const part of parts) for (const actor of part) if (held[actor]) shares[actor] = held[actor] / (now - (part.length - 1));
  const share = shares.reduce((most, one) => Math.max(most, one), 0);
  if (!share) return;
  const actor = shares.indexOf(share);
  const own = parts.find((part) => part.includes(actor))!;
  const left = partsOf(componentsOf(rowsWithout(graph, marked(orderOf(graph), [actor]))), own);
  const largest = left.find(([first]) => first !== actor)!;
  return { actor, share, cutOff: own.length - 1 - largest.length };
}

function through(graph: Graph, { actor, share }: Hinge): Said {
  const much = share >= 0.9 ? "all" : share >= 0.5 ? "most" : "much";
  return { key: `across.weakest.${much}`, values: { actor: graph.ids[actor]! } };
}

function torn(parts: readonly (readonly number[])[]): Said {
  const groups = parts.filter(({ length }) => length > 1).length;
  const alone = parts.length - groups;
  return groups > 1
    ? { key: "across.weakest.apart", values: { groups, alone } }
    : { key: "across.weakest.alone", values: { count: alone } };
}
