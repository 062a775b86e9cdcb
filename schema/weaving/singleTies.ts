import { depthsOf } from "./depths.ts";
import { type Rows, rowCount } from "./rows.ts";

/**
 * Who hangs on single ties. Without its bridges, the ties without which a part would fall off, a component is a tree of knots that hold by
 * more than one way. It is hung up by the knot in its middle, so that what hangs below a bridge is its smaller side: it hangs on that tie.
 */
export class SingleTies {
  /** The knot of each actor. */
  private readonly knots: Int32Array;
  /** By knot: the knot that it hangs on, −1 for one in the middle, and how many actors hang there, its own included. */
  private readonly above: number[] = [];
  private readonly below: number[] = [];

  constructor(rows: Rows) {
    const { order, entered, lowest, parent, below } = depthsOf(rows);
    this.knots = new Int32Array(rowCount(rows));
    const heads: number[] = [];
    for (const actor of order) {
      const from = parent[actor]!;
      const isHead = from === -1 || lowest[actor]! > entered[from]!;
      this.knots[actor] = isHead ? heads.push(actor) - 1 : this.knots[from]!;
      if (!isHead) continue;
      this.above.push(from === -1 ? -1 : this.knots[from]!);
      this.below.push(below[actor]!);
    }
    this.hangByTheMiddle();
  }

  /** How many actors would no longer hang on one single tie, if these two had one. */
  freedBy(one: number, other: number): number {
    const [up, across] = [this.wayUp(one), this.wayUp(other)];
    if (up.at(-1) !== across.at(-1)) return 0;
    while (up.length && up.at(-1) === across.at(-1)) {
      up.pop();
      across.pop();
    }
    return this.hangingAt(up.at(-1)) + this.hangingAt(across.at(-1));
  }

  /** How many actors a tie of this one can free on its own side, at most. */
  mostFreedAt(actor: number): number {
    return this.hangingAt(this.wayUp(actor).at(-2));
  }

  private hangingAt(knot: number | undefined): number {
    return knot === undefined ? 0 : this.below[knot]!;
  }

  /** The knots from an actor's own to the one in the middle. */
  private wayUp(actor: number): number[] {
    const way: number[] = [];
    for (let knot = this.knots[actor]!; knot !== -1; knot = this.above[knot]!) way.push(knot);
    return way;
  }

  /** Finds the middle of each component, the last knot with more than half below it, and hangs the component up by it. */
  private hangByTheMiddle(): void {
    const { above, below } = this;
    const middles = new Map<number, number>();
    const first: number[] = [];
    for (const [knot, from] of above.entries()) {
      first.push(from === -1 ? knot : first[from]!);
      if (2 * below[knot]! > below[first[knot]!]!) middles.set(first[knot]!, knot);
    }
    for (const [root, middle] of middles) this.turn(middle, below[root]!);
    for (const [knot, from] of [...above.entries()])
      if (from !== -1 && 2 * below[knot]! === below[from]! && above[from] === -1) this.part(knot, from);
  }

  /** Hangs the knots from one up to the first below it, each below the one that hung below it. */
  private turn(middle: number, all: number): void {
    const { above, below } = this;
    let [knot, from, left] = [middle, -1, all];
    while (knot !== -1) {
      const [next, hung] = [above[knot]!, below[knot]!];
      above[knot] = from;
      below[knot] = left;
      [knot, from, left] = [next, knot, all - hung];
    }
  }

  /** Where a tie has exactly half on either side, both hang on it: from nothing between them. */
  private part(knot: number, middle: number): void {
    const between = this.above.push(-1) - 1;
    this.below.push(this.below[middle]!);
    this.below[middle] = this.below[knot]!;
    this.above[knot] = this.above[middle] = between;
  }
}
