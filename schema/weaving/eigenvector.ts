import type { Graph } from "./graph.ts";
import type { Groups } from "./groups.ts";
import { largestOf } from "./tridiagonal.ts";

const steps = 40;
const rounds = 2000;

/**
 * How well connected each actor's neighbours are in turn: the principal eigenvector of the ties (or their strengths), of every part on
 * its own, of length the root of the part's share of all actors. On a connected map its squares add up to 1; 0 without ties.
 * Source: Bonacich 1972; found by Lanczos's iteration (1950), begun again until it holds still.
 */
export function eigenvectorOf({ offsets, neighbours, strengths }: Graph, weighted: boolean, parts: Groups): Float64Array {
  const order = offsets.length - 1;
  const vector = new Float64Array(order);
  const members = membersOf(parts);
  const room = { basis: Array.from({ length: steps + 1 }, () => new Float64Array(parts.sizes[0] ?? 0)), place: new Int32Array(order) };
  let from = 0;
  for (const size of parts.sizes) {
    if (size < 2) break;
    const part = members.subarray(from, from + size);
    from += size;
    for (let at = 0; at < size; at++) room.place[part[at]!] = at;
    const times = (input: Float64Array, output: Float64Array) => {
      for (let at = 0; at < size; at++) {
        let sum = 0;
        for (let place = offsets[part[at]!]!, end = offsets[part[at]! + 1]!; place < end; place++)
          sum += (weighted ? strengths[place]! : 1) * input[room.place[neighbours[place]!]!]!;
        output[at] = sum;
      }
    };
    const found = principal(times, size, room.basis);
    const scale = Math.sqrt(size / order);
    for (let at = 0; at < size; at++) vector[part[at]!] = Math.max(0, found[at]! * scale);
  }
  return vector;
}

/** The actors of each group after another. */
function membersOf({ of, sizes }: Groups): Int32Array {
  const next = new Int32Array(sizes.length);
  for (let group = 1; group < sizes.length; group++) next[group] = next[group - 1]! + sizes[group - 1]!;
  const members = new Int32Array(of.length);
  for (let index = 0; index < of.length; index++) members[next[of[index]!]!++] = index;
  return members;
}

type Times = (input: Float64Array, output: Float64Array) => void;

/** The unit eigenvector of the largest eigenvalue, which no other part of a connected map shares. */
function principal(times: Times, size: number, basis: Float64Array[]): Float64Array {
  const most = Math.min(steps, size);
  const [diagonal, beside] = [new Float64Array(most), new Float64Array(most)];
  const guess = new Float64Array(size).fill(1 / Math.sqrt(size));
  let [least, still] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds; round++) {
    basis[0]!.set(guess);
    const { made, off } = expand(times, size, basis, diagonal, beside, most);
    const { value, weights } = largestOf(diagonal, beside, made);
    guess.fill(0);
    for (let step = 0; step < made; step++) add(guess, weights[step]!, basis[step]!, size);
    scale(guess, 1 / Math.sqrt(dot(guess, guess, size)), size);
    // What is wrong with it; below rounding it cannot fall, so that it ends where it no longer does.
    const wrong = Math.abs(off * weights[made - 1]!) / value;
    if (wrong < 1e-15) still++;
    if (wrong >= least * 0.999 && wrong < 1e-11) still++;
    if (still > 1) break;
    least = Math.min(least, wrong);
  }
  return guess;
}

/** Adds to the basis, orthogonal, what the ties make of the last of it; returns how far it came and how much was left over. */
function expand(times: Times, size: number, basis: Float64Array[], diagonal: Float64Array, beside: Float64Array, most: number) {
  let off = 0;
  for (let step = 0; step < most; step++) {
    const [one, next] = [basis[step]!, basis[step + 1]!];
    times(one, next);
    if (step > 0) add(next, -off, basis[step - 1]!, size);
    diagonal[step] = dot(one, next, size);
    add(next, -diagonal[step]!, one, size);
    for (let before = 0; before <= step; before++) add(next, -dot(next, basis[before]!, size), basis[before]!, size);
    off = Math.sqrt(dot(next, next, size));
    beside[step] = off;
    if (off < 1e-13 * Math.abs(diagonal[0]! || 1)) return { made: step + 1, off: 0 };
    scale(next, 1 / off, size);
  }
  return { made: most, off };
}

function dot(one: Float64Array, other: Float64Array, size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += one[at]! * other[at]!;
  return sum;
}

function add(to: Float64Array, times: number, what: Float64Array, size: number): void {
  for (let at = 0; at < size; at++) to[at]! += times * what[at]!;
}

function scale(what: Float64Array, times: number, size: number): void {
  for (let at = 0; at < size; at++) what[at]! *= times;
}
