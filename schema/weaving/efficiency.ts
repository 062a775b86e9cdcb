import { marked, type Rows, rowCount } from "./rows.ts";

/**
 * How near each other these actors are on average, 0–1: the mean of 1 ∕ distance over their pairs, ties counting alike, 0 where no way leads;
 * ways may pass anybody who has a row. Among all actors it is the global efficiency (Latora & Marchiori, Phys. Rev. Lett. 87, 2001).
 * From at most so many of them, spread evenly, it is an estimate. The ways from 32 actors at a time are followed at once, one bit each.
 */
export function efficiencyOf(rows: Rows, among: Int32Array = everybody(rows), from = among.length): number {
  if (among.length < 2) return 0;
  const sources = from < among.length ? among.filter((_, at) => (at * from) % among.length < from) : among;
  const walk = new Walk(rows, marked(rowCount(rows), among));
  let sum = 0;
  for (let start = 0; start < sources.length; start += 32) sum += walk.from(sources.subarray(start, start + 32));
  return sum / (sources.length * (among.length - 1));
}

const everybody = (rows: Rows) => Int32Array.from({ length: rowCount(rows) }, (_, actor) => actor);

/** How many bits of a word are set. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The ways out from up to 32 actors at once. */
class Walk {
  private readonly rows: Rows;
  private readonly counts: Uint8Array;
  /** By actor, a bit for each source: which have come by, which came with the last step, which come with this one. */
  private readonly seen: Int32Array;
  private readonly fresh: Int32Array;
  private readonly coming: Int32Array;
  private front: Int32Array;
  private next: Int32Array;

  constructor(rows: Rows, counts: Uint8Array) {
    this.rows = rows;
    this.counts = counts;
    this.seen = new Int32Array(counts.length);
    this.fresh = new Int32Array(counts.length);
    this.coming = new Int32Array(counts.length);
    this.front = new Int32Array(Math.max(32, counts.length));
    this.next = new Int32Array(Math.max(32, counts.length));
  }

  /** The sum of 1 ∕ distance from these sources to all that count. */
  from(sources: Int32Array): number {
    this.seen.fill(0);
    this.front.set(sources);
    for (const [bit, source] of sources.entries()) this.seen[source] = this.fresh[source] = 1 << bit;
    let sum = 0;
    for (let distance = 1, size = sources.length; size; distance++) {
      size = this.step(size);
      sum += this.arrive(size) / distance;
    }
    return sum;
  }

  /** Passes on what is fresh at the front, and says how many have something coming. */
  private step(size: number): number {
    const { rows, seen, fresh, coming, front, next } = this;
    let reached = 0;
    for (let at = 0; at < size; at++) {
      const actor = front[at]!;
      for (let place = rows.offsets[actor]!; place < rows.offsets[actor + 1]!; place++) {
        const neighbour = rows.neighbours[place]!;
        const unseen = fresh[actor]! & ~seen[neighbour]!;
        if (unseen && !coming[neighbour]) next[reached++] = neighbour;
        coming[neighbour]! |= unseen;
      }
    }
    [this.front, this.next] = [next, front];
    return reached;
  }

  /** Lets what is coming arrive, and says how many ways have reached one that counts. */
  private arrive(size: number): number {
    const { seen, fresh, coming, front, counts } = this;
    let arrived = 0;
    for (let at = 0; at < size; at++) {
      const actor = front[at]!;
      fresh[actor] = coming[actor]!;
      seen[actor]! |= coming[actor]!;
      coming[actor] = 0;
      if (counts[actor]) arrived += bitsIn(fresh[actor]!);
    }
    return arrived;
  }
}
