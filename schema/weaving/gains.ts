import type { Distances } from "./distances.ts";

/**
 * By how much the sum of 1 ∕ distance over all pairs would grow if one had a tie to another; exact.
 *
 * A pair (s, t) comes nearer when the way s … one – other … t is shorter than the shortest today. What is gained by t is gathered once for
 * each `one`, by how far t is from the other end: the sum of 1 ∕ (d(s, one) + 1 + far) − 1 ∕ d(s, t) over those s for which it is positive.
 * Where all are a few steps from each other that is seldom: only s near `one`, or far from t, are looked at. Of those so near to it, the
 * farthest from t come nearer first: counted in that order, one sum serves each `far`. What a tie gains is then a sum over the t around its
 * other end.
 */
export class Gains {
  private readonly distances: Distances;
  /** 1 ∕ distance; 0 where no way leads. */
  private readonly inverse: Float64Array;
  private one = -1;
  /** What t gains when it is so far from the other end, at `far × count + t`; and by `far`, the t that gain anything. */
  private readonly sums: Float64Array;
  private readonly gained: Float64Array;
  private readonly gaining: readonly number[][];
  /** How many of those looked at are so far away; and of all so far, by how near they are to the one, how many, and their 1 ∕ distances today. */
  private readonly tallied: Int32Array;
  private readonly many: Int32Array;
  private readonly today: Float64Array;
  /** What somebody of another component gains, so far from the other end. */
  private readonly across: Float64Array;

  constructor(distances: Distances) {
    this.distances = distances;
    const { count, depth } = distances;
    this.inverse = Float64Array.from({ length: Math.max(count, 2 * depth) + 1 }, (_, distance) => (distance % count ? 1 / distance : 0));
    this.sums = new Float64Array(depth * count);
    this.gaining = Array.from({ length: depth }, () => []);
    this.tallied = new Int32Array(depth);
    this.many = new Int32Array(depth);
    this.today = new Float64Array(depth);
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
    for (const [far, gaining] of this.gaining.entries()) {
      for (const t of gaining) this.sums[far * this.distances.count + t] = 0;
      gaining.length = 0;
    }
  }

  /**
   * Looks at all who are nearer to the one than to t by so much: those within some distance of it, and of the others those far enough from t,
   * the farthest first. Nobody is nearer to it by more than the two are apart.
   */
  private gatherAt(t: number, by: number): void {
    const { count, depth, steps, nearest, within } = this.distances;
    const [split, apart] = [this.splitAt(t, by), steps[this.one * count + t]!];
    const farthest = steps[t * count + nearest[t * count + within[(t + 1) * (depth + 1) - 1]! - 1]!]!;
    for (let near = 0; near < split; near++) this.gatherNear(t, near, Math.min(near + apart, farthest));
    for (let now = farthest; now >= split + by; now--) this.gatherFar(t, now, Math.max(split, now - apart));
    this.many.fill(0);
    this.today.fill(0);
    this.keep(t, by - 2);
  }

  /** Looks at those who are so near to the one, by how far they are from t, the farthest first. */
  private gatherNear(t: number, near: number, farthest: number): void {
    const { tallied, gained, inverse } = this;
    const { count, depth, within } = this.distances;
    const [from, to] = [this.one * count, this.one * (depth + 1) + near];
    this.tally(from + within[to]!, from + within[to + 1]!, t * count);
    let [many, today] = [0, 0];
    for (let now = farthest; now >= near + 2; now--) {
      many += tallied[now]!;
      today += tallied[now]! * inverse[now]!;
      gained[now - near - 2]! += many * inverse[now - 1]! - today;
    }
    tallied.fill(0);
  }

  /** Looks at those who are so far from t, after all who are farther, by how near they are to the one. */
  private gatherFar(t: number, now: number, nearest: number): void {
    const { tallied, many, today, gained, inverse } = this;
    const { count, depth, within } = this.distances;
    const [from, to] = [t * count, t * (depth + 1) + now];
    this.tally(from + within[to]!, from + within[to + 1]!, this.one * count);
    const [then, nearer] = [inverse[now]!, inverse[now - 1]!];
    for (let near = nearest; near + 2 <= now; near++) {
      const more = tallied[near]!;
      many[near]! += more;
      today[near]! += more * then;
      gained[now - near - 2]! += many[near]! * nearer - today[near]!;
    }
    tallied.fill(0);
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

  /** Keeps what t gains, from so far on. */
  private keep(t: number, from: number): void {
    const { gained, gaining, sums, distances } = this;
    gained.fill(0, 0, from);
    for (let far = from; gained[far]; far++) {
      gaining[far]!.push(t);
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
