/**
 * The largest eigenvalue of a symmetric tridiagonal matrix and its unit eigenvector: by halving until the value is known, then by
 * inverse iteration from just above it, where elimination needs no pivots. Source: Golub & Van Loan, Matrix Computations, 8.4.
 */
export function largestOf(diagonal: Float64Array, beside: Float64Array, size: number): { value: number; weights: Float64Array } {
  const above = boundOf(diagonal, beside, size);
  const weights = new Float64Array(size).fill(1);
  const [pivots, bound] = [new Float64Array(size), above * (1 + 4e-16) + Number.MIN_VALUE];
  for (let turn = 0; turn < 4; turn++) {
    solve(diagonal, beside, size, bound, pivots, weights);
    let length = 0;
    for (const weight of weights) length += weight * weight;
    length = Math.sqrt(length);
    for (let at = 0; at < size; at++) weights[at]! /= length;
  }
  return { value: above, weights };
}

/** The least value above which no eigenvalue lies, as near as numbers come. */
function boundOf(diagonal: Float64Array, beside: Float64Array, size: number): number {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < size; at++) {
    const around = (at > 0 ? beside[at - 1]! : 0) + (at < size - 1 ? beside[at]! : 0);
    low = Math.max(low, diagonal[at]!);
    high = Math.max(high, diagonal[at]! + around);
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (isAbove(diagonal, beside, size, middle)) high = middle;
    else low = middle;
  }
}

/** Whether every eigenvalue lies below this value: every pivot of the matrix less the value is negative. */
function isAbove(diagonal: Float64Array, beside: Float64Array, size: number, value: number): boolean {
  let pivot = diagonal[0]! - value;
  for (let at = 1; at < size; at++) {
    if (pivot >= 0) return false;
    pivot = diagonal[at]! - value - beside[at - 1]! ** 2 / pivot;
  }
  return pivot < 0;
}

/** Solves (value − T) x = x in place. */
function solve(diagonal: Float64Array, beside: Float64Array, size: number, value: number, pivots: Float64Array, x: Float64Array): void {
  const least = 1e-13 * Math.abs(value) + Number.MIN_VALUE;
  for (let at = 0; at < size; at++) {
    const off = at > 0 ? beside[at - 1]! : 0;
    const pivot = value - diagonal[at]! - (at > 0 ? off ** 2 / pivots[at - 1]! : 0);
    pivots[at] = Math.max(pivot, least);
    if (at > 0) x[at]! += (off * x[at - 1]!) / pivots[at - 1]!;
  }
  for (let at = size - 1; at >= 0; at--) {
    const next = at < size - 1 ? beside[at]! * x[at + 1]! : 0;
    x[at] = (x[at]! + next) / pivots[at]!;
  }
}
