import type { Ways } from "./lengths.ts";

/** Smaller circles are searched as fast. */
const fewest = 16;

/**
 * Room to look at circles in which most have ties to each other. No way of two ties is shorter than twice the shortest tie: ties of up to
 * that length are distances, and who shares somebody by two of the shortest is that far away. Then nobody needs to be searched for.
 */
export class Circle {
  private order = 0;
  private least = 0;
  /** How many words of bits each actor has; a bit stands for one whom a shortest tie leads to. */
  private words = 0;
  private bits = new Int32Array(0);
  /** From whom each has been told last, plus one. */
  private readonly told: Int32Array;

  constructor(most: number) {
    this.told = new Int32Array(most);
  }

  /** Draws a circle of so many with so many ends of ties among them; whether that was worth it. */
  draw({ offsets, neighbours, lengths }: Ways, order: number, ends: number): boolean {
    if (order < fewest || 4 * ends < order * order) return false;
    this.order = order;
    this.words = (order + 31) >>> 5;
    this.least = lengths.subarray(0, ends).reduce((least, length) => Math.min(least, length), 255);
    if (this.bits.length < order * this.words) this.bits = new Int32Array(order * this.words);
    this.bits.fill(0);
    this.told.fill(0);
    for (let one = 0; one < order; one++)
      for (let place = offsets[one]!; place < offsets[one + 1]! && lengths[place] === this.least; place++)
        this.bits[one * this.words + (neighbours[place]! >>> 5)]! |= 1 << (neighbours[place]! & 31);
    return true;
  }

  /** The sum of one over the distance from one to all others; nothing, told as −1, when somebody has to be searched for. Ties stand in the order of their lengths. */
  nearnessFrom({ offsets, neighbours, lengths }: Ways, source: number): number {
    let sum = 0;
    let left = this.order - 1;
    for (let place = offsets[source]!; place < offsets[source + 1]! && lengths[place]! <= 2 * this.least; place++) {
      sum += 1 / lengths[place]!;
      this.told[neighbours[place]!] = source + 1;
      left--;
    }
    for (let other = 0; left && other < this.order; other++) {
      if (other === source || this.told[other] === source + 1) continue;
      if (!this.share(source, other)) return -1;
      sum += 1 / (2 * this.least);
      left--;
    }
    return sum;
  }

  private share(one: number, other: number): boolean {
    const { bits, words } = this;
    for (let word = 0; word < words; word++) if (bits[one * words + word]! & bits[other * words + word]!) return true;
    return false;
  }
}
