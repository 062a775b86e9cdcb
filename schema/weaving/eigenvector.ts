import type { Graph } from "./graph.ts";
import type { Groups } from "./groups.ts";
import { largestOf } from "./tridiagonal.ts";
import { add, dot, scale } from "./vectors.ts";

/** How many steps before it begins again: twice as many each time, up to eight times, for long chains that take longer. */
const steps = 48;
/** Then it is left as it is, a little less exact: only chains of a thousand actors come that far. */
const rounds = 64;
/** How wrong a value may be, as a share: near rounding. */
const enough = 1e-14;

/** How much of a vector from before the search begins with is even: what it may lack altogether is found too. */
const even = 1e-3;

/** The ties inside one part, its actors numbered anew, each with its weight. */
interface Part {
  size: number;
  offsets: Int32Array;
  neighbours: Int32Array;
  weights: Uint8Array;
}

/**
 * How well connected each actor's neighbours are in turn: the principal eigenvector of the ties (or their strengths), of every part on
 * its own, of length the root of the part's share of all actors. On a connected map its squares add up to 1; 0 without ties.
 * Source: Bonacich 1972; found by Lanczos's iteration (1950), begun again until it holds still, sooner from a vector of nearly the same ties.
 */
export function eigenvectorOf(graph: Graph, weighted: boolean, parts: Groups, before?: Float64Array): Float64Array {
  const order = graph.ids.length;
  const vector = new Float64Array(order);
  const { members, numbers } = membersOf(parts);
  let from = 0;
  for (const size of parts.sizes) {
    if (size < 2) break;
    const actors = members.subarray(from, from + size);
    from += size;
    const found = principalOf(partOf(graph, weighted, actors, numbers), startOf(actors, before));
    const length = Math.sqrt(size / order);
    for (let at = 0; at < size; at++) vector[actors[at]!] = Math.max(0, found[at]! * length);
  }
  return vector;
}

/** The actors of each group after another, and the number of each in its own. */
function membersOf({ of, sizes }: Groups): { members: Int32Array; numbers: Int32Array } {
  const starts = new Int32Array(sizes.length);
  for (let group = 1; group < sizes.length; group++) starts[group] = starts[group - 1]! + sizes[group - 1]!;
  const [members, numbers, taken] = [new Int32Array(of.length), new Int32Array(of.length), new Int32Array(sizes.length)];
  for (let index = 0; index < of.length; index++) {
    const group = of[index]!;
    numbers[index] = taken[group]!++;
    members[starts[group]! + numbers[index]!] = index;
  }
  return { members, numbers };
}

function partOf({ offsets, neighbours, strengths }: Graph, weighted: boolean, actors: Int32Array, numbers: Int32Array): Part {
  const part = {
    size: actors.length,
    offsets: new Int32Array(actors.length + 1),
    neighbours: neighbours.slice(),
    weights: strengths.slice(),
  };
  let ends = 0;
  for (let at = 0; at < actors.length; at++) {
    for (let place = offsets[actors[at]!]!; place < offsets[actors[at]! + 1]!; place++) {
      part.neighbours[ends] = numbers[neighbours[place]!]!;
      part.weights[ends++] = weighted ? strengths[place]! : 1;
    }
    part.offsets[at + 1] = ends;
  }
  return part;
}

/** The unit vector that the search begins with: even, or nearly the one from before. */
function startOf(actors: Int32Array, before: Float64Array | undefined): Float64Array {
  const start = new Float64Array(actors.length).fill(1 / Math.sqrt(actors.length));
  if (!before) return start;
  let square = 0;
  for (const actor of actors) square += before[actor]! * before[actor]!;
  const [share, length] = [square ? even : 1, Math.sqrt(square) || 1];
  for (let at = 0; at < start.length; at++) start[at] = share * start[at]! + before[actors[at]!]! / length;
  scale(start, 1 / Math.sqrt(dot(start, start, start.length)), start.length);
  return start;
}

/** The unit eigenvector of the largest eigenvalue, which on a connected part has no equal and no sign but one. */
function principalOf(part: Part, found: Float64Array): Float64Array {
  const basis = [found];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const { weights, wrong } = expand(part, basis, Math.min(part.size, steps * 2 ** Math.min(3, round)));
    scale(found, weights[0]!, part.size);
    for (let step = 1; step < weights.length; step++) add(found, weights[step]!, basis[step]!, part.size);
    scale(found, 1 / Math.sqrt(dot(found, found, part.size)), part.size);
    // Below rounding it cannot fall.
    if (wrong < enough || (wrong < 1e-11 && wrong > 0.9 * least)) break;
    least = Math.min(least, wrong);
  }
  return found;
}

/**
 * Adds to the basis, each orthogonal to the two before it and, against rounding, to the first, what the ties make of the last, until
 * nothing is left or that is enough; returns what the basis' best vector is made of, and how wrong that still is, as a share.
 */
function expand(part: Part, basis: Float64Array[], most: number): { weights: Float64Array; wrong: number } {
  const [diagonal, beside] = [new Float64Array(most), new Float64Array(most)];
  for (let step = 0; ; step++) {
    const one = basis[step]!;
    if (basis.length === step + 1) basis.push(new Float64Array(part.size));
    const next = basis[step + 1]!;
    times(part, one, next);
    diagonal[step] = dot(one, next, part.size);
    const before = step ? beside[step - 1]! : 0;
    subtract(next, diagonal[step]!, one, before, basis[step - (step ? 1 : 0)]!, part.size);
    const left = Math.sqrt(subtract(next, dot(basis[0]!, next, part.size), basis[0]!, 0, one, part.size));
    const empty = left < 1e-13 * (Math.abs(diagonal[step]!) + before);
    const last = empty || step === most - 1;
    if (last || step % (step < steps ? 2 : 32) === 1) {
      const { value, weights } = largestOf(diagonal, beside, step + 1);
      const wrong = empty ? 0 : Math.abs(left * weights[step]!) / value;
      if (last || wrong < enough) return { weights, wrong };
    }
    beside[step] = left;
    scale(next, 1 / left, part.size);
  }
}

/** Takes multiples of two vectors from a third and returns the square of its length. */
function subtract(from: Float64Array, times: number, one: Float64Array, timesOther: number, other: Float64Array, size: number): number {
  let square = 0;
  for (let at = 0; at < size; at++) {
    const left = from[at]! - times * one[at]! - timesOther * other[at]!;
    from[at] = left;
    square += left * left;
  }
  return square;
}

/** What each actor gets from its neighbours. */
function times({ size, offsets, neighbours, weights }: Part, input: Float64Array, output: Float64Array): void {
  for (let at = 0; at < size; at++) {
    let sum = 0;
    for (let place = offsets[at]!, end = offsets[at + 1]!; place < end; place++) sum += weights[place]! * input[neighbours[place]!]!;
    output[at] = sum;
  }
}
