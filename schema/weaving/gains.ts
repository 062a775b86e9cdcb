import type { Distances } from "./distances.ts";

/**
 * By how much the sum of 1 ∕ distance over all pairs would grow if one had a tie to another; exact.
 *
 * A pair (s, t) comes nearer when the way s … one – other … t is shorter than the shortest today. What is gained by t is gathered once for
 * each `one`, by how far t is from the other end: the sum of 1 ∕ (d(s, one) + 1 + far) − 1 ∕ d(s, t) over those s for which it is positive.
 * Where all are a few steps from each other that is seldom: only s near `one`, or far from t, are looked at. What a tie gains is then a sum
 * over the t around its other end.
 */
export class Gains {
  private readonly distances: Distances;
  /** 1 ∕ distance; 0 where no way leads. */
  private readonly inverse: Float64Array;
  private one = -1;
  /** What t gains when it is so far from the other end, at `far × count + t`; and by `far`, the t that gain anything. */
  private readonly sums: Float64Array;
  private readonly gained: Float64Array;
  private readonly tallied: Int32Array;
  private gaining: number[][] = [];
  /** What somebody of another component gains, so far from the other end. */
  private readonly across: Float64Array;

  constructor(distances: Distances) {
    this.distances = distances;
    const { count, depth } = distances;
    this.inverse = Float64Array.from({ length: Math.max(count, 2 * depth) + 1 }, (_, distance) => (distance % count ? 1 / distance : 0));
    this.sums = new Float64Array(depth * count);
    this.tallied = new Int32Array(depth);
    this.gained = new Float64Array(depth + 1);
    this.across = new Float64Array(depth);
  }

  /** Gathers what ties of this one to any of the marked would gain; who is no other end itself is only looked at from there on. */
  gather(one: number, ends: Uint8Array): void {
    this.clear();
    this.one = one;
    const { count, depth, nearest, within } = this.distances;
    const reached = within[one * (depth + 1) + depth]!;
    for (let at = 1; at < reached; at++) {
      const t = nearest[one * count + at]!;
      this.gatherAt(t, ends[t] ? 2 : 3);
    }
    this.gatherAcross();
  }

  /** What a tie between the one gathered for and one of the ends would gain. */
  gainOf(other: number): number {
    const { count, steps } = this.distances;
    return steps[this.one * count + other] === count ? this.gainAcross(other) : this.gainWithin(other);
  }

  private clear(): void {
    for (const [far, gaining] of this.gaining.entries()) for (const t of gaining) this.sums[far * this.distances.count + t] = 0;
    this.gaining = [];
  }

  /** Looks at all who are nearer to the one than to t by so much: those within some distance of it, and of the others those far enough from t. */
  private gatherAt(t: number, by: number): void {
    const { count, depth, within } = this.distances;
    const split = this.splitAt(t, by);
    const [one, ofOne, ofT] = [this.one, this.one * (depth + 1), t * (depth + 1)];
    for (let near = 0; near < split; near++) {
      this.tally(one * count + within[ofOne + near]!, one * count + within[ofOne + near + 1]!, t * count);
      for (let now = near + by; now < depth; now++) this.add(near, now, this.tallied[now]!);
      this.tallied.fill(0);
    }
    for (let now = split + by; now < depth && within[ofT + now]! < within[ofT + depth]!; now++) {
      this.tally(t * count + within[ofT + now]!, t * count + within[ofT + now + 1]!, one * count);
      for (let near = split; near + by <= now; near++) this.add(near, now, this.tallied[near]!);
      this.tallied.fill(0);
    }
    this.keep(t);
  }

  /** Counts these actors by how far they are from the one whose distances begin there. */
  private tally(from: number, to: number, distances: number): void {
    const { tallied } = this;
    const { steps, nearest } = this.distances;
    for (let at = from; at < to; at++) tallied[steps[distances + nearest[at]!]!]!++;
  }

  /** The distance from the one at which to change from looking at who is near it to looking at who is far from t, so as to look at fewest. */
  private splitAt(t: number, by: number): number {
    const { depth, within } = this.distances;
    const [ofOne, ofT] = [this.one * (depth + 1), t * (depth + 1)];
    let [split, least] = [0, Number.POSITIVE_INFINITY];
    for (let distance = 0; distance + by <= depth; distance++) {
      const looks = within[ofOne + distance]! - within[ofT + distance + by]!;
      if (looks < least) [split, least] = [distance, looks];
    }
    return split;
  }

  /** Adds what so many gain by coming nearer. */
  private add(near: number, now: number, many: number): void {
    if (!many) return;
    const { gained, inverse } = this;
    const today = inverse[now]!;
    for (let far = 0; near + 1 + far < now; far++) gained[far]! += many * (inverse[near + 1 + far]! - today);
  }

  private keep(t: number): void {
    const { gained, sums, distances } = this;
    for (let far = 0; gained[far]; far++) {
      if (far === this.gaining.length) this.gaining.push([]);
      this.gaining[far]!.push(t);
      sums[far * distances.count + t] = gained[far]!;
      gained[far] = 0;
    }
  }

  private gatherAcross(): void {
    const { depth, within } = this.distances;
    const from = this.one * (depth + 1);
    for (let far = 0; far < depth; far++) {
      this.across[far] = 0;
      for (let near = 0; near < depth && within[from + near]! < within[from + near + 1]!; near++)
        this.across[far]! += (within[from + near + 1]! - within[from + near]!) * this.inverse[near + 1 + far]!;
    }
  }

  private gainAcross(other: number): number {
    const { depth, within } = this.distances;
    const from = other * (depth + 1);
    let sum = 0;
    for (let far = 0; far < depth; far++) sum += (within[from + far + 1]! - within[from + far]!) * this.across[far]!;
    return sum;
  }

  private gainWithin(other: number): number {
    const { count, depth, steps, nearest, within } = this.distances;
    const { sums, gaining } = this;
    let sum = 0;
    for (let far = 0; far < gaining.length; far++) {
      const [from, to] = [within[other * (depth + 1) + far]!, within[other * (depth + 1) + far + 1]!];
      const some = gaining[far]!;
      if (to - from <= some.length) for (let at = from; at < to; at++) sum += sums[far * count + nearest[other * count + at]!]!;
      else for (const t of some) if (steps[other * count + t] === far) sum += sums[far * count + t]!;
    }
    return sum;
  }
}
