import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { coreNumber } from "graphology-cores";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import { degreeCentrality } from "graphology-metrics/centrality/degree.js";
import eigenvector from "graphology-metrics/centrality/eigenvector.js";
import { density } from "graphology-metrics/graph/index.js";
import { weightedDegree } from "graphology-metrics/node/weighted-degree.js";
import type { Woven } from "../../../schema/weaving/graph.ts";

/** The same network as a graph of graphology. */
export function drawIn({ actors, ties }: Woven): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of actors) graph.addNode(id);
  for (const { from, to, strength } of ties) graph.addEdge(from, to, { weight: strength, length: 12 / strength! });
  return graph;
}

/**
 * What graphology has of our measures, by its own functions: betweenness, closeness (only without lengths), eigenvector, communities
 * with their modularity, components, core numbers, degrees and density. Ours has efficiency, local efficiency, transitivity, reach,
 * participation, centralisation and what a map hangs on besides.
 */
export function measureAll(graph: UndirectedGraph, weighted: boolean): Record<string, number> {
  const between = betweenness(graph, { getEdgeWeight: weighted ? "length" : null });
  closeness(graph, { wassermanFaust: true });
  eigenvector(graph, { getEdgeWeight: weighted ? "weight" : null, maxIterations: 10_000, tolerance: 1e-9 });
  louvain.detailed(graph, { getEdgeWeight: weighted ? "weight" : null });
  connectedComponents(graph);
  coreNumber(graph);
  degreeCentrality(graph);
  graph.forEachNode((node) => weightedDegree(graph, node));
  density(graph);
  return between;
}
