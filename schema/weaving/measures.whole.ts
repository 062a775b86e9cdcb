import { modularityOf } from "./communities.ts";
import type { Findings } from "./findings.ts";
import { type Graph, orderOf, sizeOf } from "./graph.ts";
import { betweennessIn, degreesIn } from "./measures.each.ts";

/** How a value is written: a share as per cent, a number with decimals, a count as a whole number, or the number of a group. */
export type Format = "share" | "number" | "count" | "group";

/** A measure: what it is called in the words, how its value is written, where it is from, and how it is read from what was found out. */
export interface Measure<Value> {
  id: string;
  format: Format;
  source: string;
  of(findings: Findings): Value;
}

const most = (values: Float64Array | Int32Array) => {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
};
const sum = (values: Float64Array) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
/** A sum as a share of the largest there can be; 0 where there cannot be any. */
const shareOf = (part: number, all: number) => (all > 0 ? part / all : 0);
const pairsIn = (graph: Graph) => (orderOf(graph) * (orderOf(graph) - 1)) / 2;
/** By how much all together stay below the highest. */
const below = (values: Float64Array) => most(values) * values.length - sum(values);

/** What is measured of a whole map, in the order it is told. */
export const wholeMeasures = [
  { id: "components", format: "count", source: "Wasserman & Faust 1994, 4.2", of: ({ components }) => components.sizes.length },
  {
    id: "largestShare",
    format: "share",
    source: "Wasserman & Faust 1994, 4.2",
    of: ({ graph, components }) => shareOf(components.sizes[0] ?? 0, orderOf(graph)),
  },
  {
    id: "density",
    format: "share",
    source: "Wasserman & Faust 1994, 4.1; 4.4",
    of: ({ graph, weighted }) =>
      weighted ? shareOf(sum(degreesIn(graph, true)), 8 * pairsIn(graph)) : shareOf(sizeOf(graph), pairsIn(graph)),
  },
  {
    id: "meanDegree",
    format: "number",
    source: "Wasserman & Faust 1994, 4.1",
    of: ({ graph, weighted }) => shareOf(sum(degreesIn(graph, weighted)), orderOf(graph)),
  },
  {
    id: "transitivity",
    format: "share",
    source: "Luce & Perry 1949; Opsahl & Panzarasa 2009",
    of: ({ triads }) => shareOf(triads.closed, triads.all),
  },
  {
    id: "efficiency",
    format: "share",
    source: "Latora & Marchiori 2001",
    of: ({ graph, weighted, paths }) => shareOf(sum(paths.nearness) * (weighted ? 3 : 1), 2 * pairsIn(graph)),
  },
  {
    id: "localEfficiency",
    format: "share",
    source: "Latora & Marchiori 2001",
    of: ({ graph, localEfficiency }) => shareOf(sum(localEfficiency), orderOf(graph)),
  },
  {
    id: "degreeCentralisation",
    format: "share",
    source: "Freeman 1979",
    of: ({ graph, weighted }) => {
      const order = orderOf(graph);
      return shareOf(below(degreesIn(graph, weighted)), (order - 1) * (order - 2) * (weighted ? 4 : 1));
    },
  },
  {
    id: "betweennessCentralisation",
    format: "share",
    source: "Freeman 1979",
    of: (findings) => shareOf(below(betweennessIn(findings)), orderOf(findings.graph) - 1),
  },
  {
    id: "modularity",
    format: "number",
    source: "Newman & Girvan 2004; Blondel et al. 2008",
    of: ({ graph, weighted, communities }) => modularityOf(graph, weighted, communities),
  },
  { id: "communities", format: "count", source: "Blondel et al. 2008", of: ({ communities }) => communities.sizes.length },
  { id: "largestCore", format: "count", source: "Seidman 1983", of: ({ cores }) => most(cores) },
  { id: "articulationPoints", format: "count", source: "Tarjan 1972", of: ({ cuts }) => cuts.articulation.length },
  { id: "bridges", format: "count", source: "Tarjan 1974", of: ({ cuts }) => cuts.bridges.length },
] as const satisfies readonly Measure<number>[];

/** A measure of a whole map, by its id. */
export type WholeMeasure = (typeof wholeMeasures)[number]["id"];
