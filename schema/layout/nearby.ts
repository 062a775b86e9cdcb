import { randomFrom } from "./random.ts";
import { pointsAbout, settle } from "./search.ts";
import type { Line, Sketch, Spot } from "./sketch.ts";

const cell = 240;
const farthest = 200;

/** What lies where in a picture: things by the squares that they are in when they are put there. */
class Squares<T> {
  #squares = new Map<number, T[]>();

  put(column: number, row: number, what: T) {
    const key = column * 65_536 + row;
    const square = this.#squares.get(key);
    if (square) square.push(what);
    else this.#squares.set(key, [what]);
  }

  /** What is in the square of a point and those about it, each thing once. */
  about(x: number, y: number): T[] {
    const found = new Set<T>();
    const [column, row] = [Math.round(x / cell), Math.round(y / cell)];
    for (let right = -1; right <= 1; right++)
      for (let down = -1; down <= 1; down++)
        for (const what of this.#squares.get((column + right) * 65_536 + row + down) ?? []) found.add(what);
    return [...found];
  }
}

const workOf = (spot: Spot, near: Sketch) => (spot.lines.length + 1) * (near.spots.length + near.lines.length);

/** Enters a tie into the squares that it runs through. */
function enter(line: Line, squares: Squares<Line>) {
  const { a, b } = line;
  const steps = Math.ceil((2 * Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))) / cell) + 1;
  let last = Number.NaN;
  for (let step = 0; step <= steps; step++) {
    const column = Math.round((a.x + ((b.x - a.x) * step) / steps) / cell);
    const row = Math.round((a.y + ((b.y - a.y) * step) / steps) / cell);
    const key = column * 65_536 + row;
    if (key !== last) squares.put(column, row, line);
    last = key;
  }
}

/** Lets every actor in turn look for a better place near its own, as far as that can be judged by what is near it, until `work` is spent. */
export function refineNearby({ spots, lines }: Sketch, work: number, onRound: (share: number) => boolean): void {
  const random = randomFrom(2);
  for (let spent = 0; spent < work; ) {
    const reach = farthest * (1 - spent / work) ** 1.5 + 6;
    const [standing, running] = [new Squares<Spot>(), new Squares<Line>()];
    for (const spot of spots) standing.put(Math.round(spot.x / cell), Math.round(spot.y / cell), spot);
    for (const line of lines) enter(line, running);
    for (const spot of spots) {
      if (spot.fixed) continue;
      const near = { spots: standing.about(spot.x, spot.y), lines: running.about(spot.x, spot.y) };
      spent += workOf(spot, near);
      settle(spot, pointsAbout(spot, reach, 6, random), near);
    }
    if (onRound(Math.min(1, spent / work))) return;
  }
}
