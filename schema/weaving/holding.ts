import { componentsOf, largestOf } from "./components.ts";
import { coresOf } from "./cores.ts";
import { pairsHeldBy } from "./depths.ts";
import { efficiencyOf } from "./efficiency.ts";
import type { Graph } from "./graph.ts";
import { degreeIn, keptRows, marked, type Rows, rowCount, rowsWithout, unmarked } from "./rows.ts";

/** How a network hangs together with those who bind it, and without them. Actors are indices. */
export interface Holding {
  actors: number;
  /** The weavers; when nobody is marked, the one on whom most hangs. */
  binders: Int32Array;
  /** Whether the binders are marked as weavers. */
  marked: boolean;
  /** Everybody else. */
  others: Int32Array;
  /** How many of all actors the largest group has, and how many groups of two or more there are. */
  together: number;
  groups: number;
  /** How near each other all actors are on average: the efficiency, 0–1. */
  efficiency: number;
  /** How many of the others still hang together without the binders; and how many over ties of contact or more. */
  held: number;
  firm: number;
  /** The share of the others' efficiency that is left without the binders, 0–1. */
  kept: number;
  /** The innermost core of what is left without the binders: each of so many has at least so many ties to the rest of it. */
  core: number;
  coreTies: number;
  /** How many of the others have two ties or more to others who also do: the 2-core of what is left without the binders. */
  braced: number;
  /** How many of the others have a tie at all. */
  tied: number;
  /** The others who know nobody but the binders, and the actors who know nobody at all. */
  onlyBinders: Int32Array;
  loose: Int32Array;
  /** The most connected of the others; should they stop too, so many are left, and so many of these still hang together. */
  leading: Int32Array;
  rest: number;
  tolerated: number;
}

/** One in so many of the others is taken away too, to see whether the network has come to hang on somebody else. */
const oneLeaderIn = 12;

/** The weakest strength that binds more than knowing of each other: contact. */
const contact = 2;

/** How the network of these rows hangs together with and without its weavers; nearness is estimated from at most so many actors. */
export function holdingOf(rows: Rows, weavers: Int32Array, from?: number): Holding {
  const everybody = unmarked(new Uint8Array(rowCount(rows)));
  const binders = weavers.length ? weavers : mostBinding(rows, everybody);
  const gone = marked(everybody.length, binders);
  const others = unmarked(gone);
  return {
    actors: everybody.length,
    binders,
    marked: weavers.length > 0,
    others,
    loose: everybody.filter((actor) => !degreeIn(rows, actor)),
    efficiency: efficiencyOf(rows, everybody, from),
    tied: others.reduce((count, actor) => count + Number(degreeIn(rows, actor) > 0), 0),
    ...groupedIn(rows),
    ...withoutBinders(rows, rowsWithout(rows, gone), others, from),
  };
}

/** The binders as values of a sentence: how many, and the first by its id, for when it is the only one. */
export const bindersIn = ({ binders }: Holding, ids: Graph["ids"]) => ({ weavers: binders.length, actor: ids[binders[0]!]! });

function groupedIn(rows: Rows): Pick<Holding, "together" | "groups"> {
  const sizes = new Map<number, number>();
  for (const component of componentsOf(rows)) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return { together: Math.max(0, ...sizes.values()), groups: [...sizes.values()].filter((size) => size > 1).length };
}

function withoutBinders(rows: Rows, left: Rows, others: Int32Array, from?: number) {
  const before = efficiencyOf(rows, others, from);
  const leading = mostTied(left, others, Math.max(1, Math.round(others.length / oneLeaderIn)));
  const stopped = marked(rowCount(rows), leading);
  const rest = others.filter((actor) => !stopped[actor]);
  const firm = keptRows(left, (_, place) => left.strengths[place]! >= contact);
  return {
    held: largestOf(componentsOf(left), others),
    firm: largestOf(componentsOf(firm), others),
    kept: before ? efficiencyOf(left, others, from) / before : 0,
    ...coredIn(left),
    onlyBinders: others.filter((actor) => !degreeIn(left, actor) && degreeIn(rows, actor)),
    leading,
    rest: rest.length,
    tolerated: largestOf(componentsOf(rowsWithout(left, stopped)), rest),
  };
}

/** The one without whom most pairs would lose each other; where nobody holds any pair, the one with the most ties. */
function mostBinding(rows: Rows, everybody: Int32Array): Int32Array {
  const held = pairsHeldBy(rows);
  const most = held.reduce((one, other) => Math.max(one, other), 0);
  return most ? everybody.filter((actor) => held[actor] === most).subarray(0, 1) : mostTied(rows, everybody, 1);
}

function coredIn(left: Rows): Pick<Holding, "core" | "coreTies" | "braced"> {
  const cores = coresOf(left);
  const coreTies = cores.reduce((most, core) => Math.max(most, core), 0);
  return { coreTies, core: cores.filter((core) => core === coreTies).length, braced: cores.filter((core) => core > 1).length };
}

const mostTied = (rows: Rows, among: Int32Array, count: number): Int32Array =>
  among.toSorted((one, other) => degreeIn(rows, other) - degreeIn(rows, one) || one - other).subarray(0, count);
