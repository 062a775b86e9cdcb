import { flatness, type Sketch, type Spot } from "./sketch.ts";

/** A crowd in plain numbers, measured as the layout measures: x and y of every actor, one after another, and how strongly ties hold it. */
interface Swarm {
  at: Float64Array;
  force: Float64Array;
  held: Float64Array;
  ends: Uint32Array;
  pull: Float64Array;
}

const tieStrength = 0.9;

function swarmOf({ spots, lines }: Sketch, spacing: number): Swarm {
  const order = new Map(spots.map((spot, index) => [spot, index]));
  const at = Float64Array.from(spots.flatMap(({ x, y }) => [x / spacing, (y * flatness) / spacing]));
  const ends = Uint32Array.from(lines.flatMap(({ a, b }) => [order.get(a)!, order.get(b)!]));
  // A tie between two who have many draws less: it is not it that says where they belong.
  const pull = Float64Array.from(lines, ({ a, b }) => (2 * tieStrength) / Math.sqrt(Math.min(a.lines.length, b.lines.length)));
  const held = new Float64Array(spots.length);
  for (const [line, strength] of pull.entries())
    for (const end of [ends[2 * line]!, ends[2 * line + 1]!]) held[end] = held[end]! + strength;
  return { at, force: new Float64Array(at.length), held, ends, pull };
}

/** Everybody keeps everybody away, less the farther. */
function repel({ at, force }: Swarm) {
  for (let a = 0; a < at.length; a += 2) {
    const [x, y] = [at[a]!, at[a + 1]!];
    let [sumX, sumY] = [0, 0];
    for (let b = a + 2; b < at.length; b += 2) {
      const dx = x - at[b]!;
      const dy = y - at[b + 1]!;
      const share = 1 / (dx * dx + dy * dy + 1e-3);
      sumX += dx * share;
      sumY += dy * share;
      force[b]! -= dx * share;
      force[b + 1]! -= dy * share;
    }
    force[a]! += sumX;
    force[a + 1]! += sumY;
  }
}

function attract({ at, force, ends, pull }: Swarm) {
  for (let line = 0; line < pull.length; line++) {
    const [a, b] = [2 * ends[2 * line]!, 2 * ends[2 * line + 1]!];
    for (const axis of [0, 1]) {
      const by = pull[line]! * (at[b + axis]! - at[a + axis]!);
      force[a + axis]! += by;
      force[b + axis]! -= by;
    }
  }
}

/** Draws all towards the middle: against what repels as 1/distance, this gives every actor the same room (1 by 1) all over a disc. */
function gather({ at, force }: Swarm) {
  let [x, y] = [0, 0];
  for (let a = 0; a < at.length; a += 2) [x, y] = [x + at[a]!, y + at[a + 1]!];
  [x, y] = [(2 * x) / at.length, (2 * y) / at.length];
  for (let a = 0; a < at.length; a += 2) {
    force[a]! -= Math.PI * (at[a]! - x);
    force[a + 1]! -= Math.PI * (at[a + 1]! - y);
  }
}

function step({ at, force, held }: Swarm, spots: readonly Spot[], reach: number) {
  for (const [index, { fixed }] of spots.entries()) {
    const [a, ease] = [2 * index, 0.8 / (2 * Math.PI + 2 * held[index]!)];
    const [dx, dy] = [force[a]! * ease, force[a + 1]! * ease];
    const share = fixed ? 0 : Math.min(1, reach / (Math.hypot(dx, dy) || 1));
    at[a]! += dx * share;
    at[a + 1]! += dy * share;
  }
  force.fill(0);
}

/**
 * Lets a crowd float until its actors are spread evenly, each with about as much room as asked (`spacing` squared), and those with ties
 * near each other. `reach` is how many spacings an actor may move at once in the first round; less and less later.
 */
export function float(sketch: Sketch, spacing: number, reach: number, rounds: number, onRound: (share: number) => boolean): void {
  const swarm = swarmOf(sketch, spacing);
  for (let round = 0; round < rounds; round++) {
    repel(swarm);
    attract(swarm);
    gather(swarm);
    step(swarm, sketch.spots, reach * (1 - round / rounds) ** 1.5 + 0.02);
    if (onRound((round + 1) / rounds)) break;
  }
  for (const [index, spot] of sketch.spots.entries())
    if (!spot.fixed) [spot.x, spot.y] = [swarm.at[2 * index]! * spacing, (swarm.at[2 * index + 1]! * spacing) / flatness];
}
