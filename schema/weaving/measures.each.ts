import type { Findings } from "./findings.ts";
import { type Graph, orderOf } from "./graph.ts";
import type { Groups } from "./groups.ts";
import type { Measure } from "./measures.whole.ts";
import { participationIn } from "./participation.ts";

/** How many ties each actor has, or how strong they are together. */
export function degreesIn({ offsets, strengths }: Graph, weighted: boolean): Float64Array {
  const degrees = new Float64Array(offsets.length - 1);
  for (let one = 0; one < degrees.length; one++) {
    if (!weighted) degrees[one] = offsets[one + 1]! - offsets[one]!;
    else for (let place = offsets[one]!; place < offsets[one + 1]!; place++) degrees[one]! += strengths[place]!;
  }
  return degrees;
}

/** For what share of the pairs of others a shortest way runs through each actor. */
export function betweennessIn({ graph, paths }: Findings): Float64Array {
  const others = orderOf(graph) - 1;
  const pairs = (others * (others - 1)) / 2;
  const betweenness = new Float64Array(paths.between.length);
  if (pairs > 0) for (let one = 0; one < betweenness.length; one++) betweenness[one] = Math.max(0, paths.between[one]!) / pairs;
  return betweenness;
}

/** One over the mean distance to whom it reaches, times the share of the others that it reaches. */
function closenessIn({ graph, weighted, paths }: Findings): Float64Array {
  const others = orderOf(graph) - 1;
  const closeness = new Float64Array(paths.farness.length);
  for (let one = 0; one < closeness.length; one++) {
    const farness = paths.farness[one]!;
    if (farness) closeness[one] = ((weighted ? 3 : 1) * paths.reached[one]! * paths.reached[one]!) / (farness * others);
  }
  return closeness;
}

/** The number of each actor's group, from 1. */
function numbersIn({ of }: Groups): Float64Array {
  const numbers = new Float64Array(of);
  for (let one = 0; one < numbers.length; one++) numbers[one]! += 1;
  return numbers;
}

/** What is measured of each actor, in the order it is told. */
export const actorMeasures = [
  { id: "degree", format: "count", source: "Freeman 1979", of: ({ graph }) => degreesIn(graph, false) },
  { id: "weightedDegree", format: "count", source: "Barrat et al. 2004", of: ({ graph }) => degreesIn(graph, true) },
  { id: "betweenness", format: "share", source: "Freeman 1977; Brandes 2001", of: betweennessIn },
  { id: "closeness", format: "share", source: "Wasserman & Faust 1994, 5.2", of: closenessIn },
  { id: "eigenvector", format: "number", source: "Bonacich 1972", of: ({ eigenvector }) => eigenvector },
  { id: "reach", format: "count", source: "Borgatti, Everett & Johnson 2018", of: ({ reach }) => reach.slice() },
  { id: "core", format: "count", source: "Seidman 1983; Batagelj & Zaveršnik 2003", of: ({ cores }) => new Float64Array(cores) },
  { id: "participation", format: "share", source: "Guimerà & Amaral 2005", of: participationIn },
  {
    id: "component",
    format: "group",
    source: "Wasserman & Faust 1994, 4.2",
    of: ({ components }) => numbersIn(components),
  },
  {
    id: "community",
    format: "group",
    source: "Blondel et al. 2008",
    of: ({ communities }) => numbersIn(communities),
  },
] as const satisfies readonly Measure<Float64Array>[];

/** A measure of each actor, by its id. */
export type ActorMeasure = (typeof actorMeasures)[number]["id"];
