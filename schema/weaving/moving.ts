import { eachItsOwn, type Level } from "./levels.ts";

/** A round of moving between groups: the weight of each group's ends of ties, and who waits to be asked. */
interface Moving {
  level: Level;
  labels: Int32Array;
  sums: Float64Array;
  queue: Int32Array;
  waits: Uint8Array;
  toward: Int32Array;
  met: Int32Array;
}

/** Lets each join the neighbouring group it gains most modularity by; whose neighbour has left is asked again. Changes the labels. */
export function move(level: Level, labels: Int32Array): void {
  const order = labels.length;
  const [sums, waits] = [new Float64Array(order), new Uint8Array(order).fill(1)];
  for (let one = 0; one < order; one++) sums[labels[one]!]! += level.degrees[one]!;
  const moving = { level, labels, sums, waits, queue: eachItsOwn(order), toward: new Int32Array(order), met: new Int32Array(order + 1) };
  for (let next = 0, waiting = order; waiting; ) {
    const one = moving.queue[next]!;
    next = next + 1 === order ? 0 : next + 1;
    waiting--;
    waits[one] = 0;
    if (join(moving, one)) waiting = recall(moving, one, next, waiting);
  }
}

/** Lets one join where it gains most, the first label among equals, or stay; whether it moved. Whole numbers: exact comparisons. */
function join({ level, labels, sums, toward, met }: Moving, one: number): boolean {
  const { offsets, neighbours, weights, total } = level;
  const degree = level.degrees[one]!;
  const own = labels[one]!;
  let found = 0;
  for (let place = offsets[one]!, end = offsets[one + 1]!; place < end; place++) {
    const label = labels[neighbours[place]!]!;
    const already = toward[label]!;
    met[found] = label;
    // One more where it was 0, without a branch that nobody can foresee.
    found += (already - 1) >>> 31;
    toward[label] = already + weights[place]!;
  }
  let best = own;
  let most = total * toward[own]! - degree * (sums[own]! - degree);
  for (let at = 0; at < found; at++) {
    const label = met[at]!;
    const gain = total * toward[label]! - degree * sums[label]!;
    toward[label] = 0;
    if (label === own || gain < most || (gain === most && (best === own || label > best))) continue;
    best = label;
    most = gain;
  }
  if (best === own) return false;
  sums[own]! -= degree;
  sums[best]! += degree;
  labels[one] = best;
  return true;
}

/** Asks again whom one has left behind; returns how many wait now. */
function recall({ level, labels, queue, waits }: Moving, one: number, next: number, waiting: number): number {
  const { offsets, neighbours } = level;
  for (let place = offsets[one]!, end = offsets[one + 1]!; place < end; place++) {
    const other = neighbours[place]!;
    if (waits[other] || labels[other] === labels[one]) continue;
    waits[other] = 1;
    const last = next + waiting++;
    queue[last < queue.length ? last : last - queue.length] = other;
  }
  return waiting;
}
