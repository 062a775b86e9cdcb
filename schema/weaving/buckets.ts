/** Actors that wait at whole distances, in linked lists: one list a distance, counted round when there are fewer lists than distances. */
export interface Buckets {
  /** The first who waits in each, −1 for nobody; as many as a power of two. */
  heads: Int32Array;
  after: Int32Array;
  before: Int32Array;
}

/** Empty buckets for so many actors, for distances that are never farther apart than `span` at once. */
export const bucketsFor = (order: number, span: number): Buckets => ({
  heads: new Int32Array(2 ** Math.ceil(Math.log2(span + 1))).fill(-1),
  after: new Int32Array(order),
  before: new Int32Array(order),
});

/** Lets an actor wait at a distance. */
export function put({ heads, after, before }: Buckets, actor: number, distance: number): void {
  const bucket = distance & (heads.length - 1);
  const first = heads[bucket]!;
  after[actor] = first;
  before[actor] = -1;
  if (first >= 0) before[first] = actor;
  heads[bucket] = actor;
}

/** Takes an actor away from the distance it waits at. */
export function take({ heads, after, before }: Buckets, actor: number, distance: number): void {
  const [next, previous] = [after[actor]!, before[actor]!];
  if (previous >= 0) after[previous] = next;
  else heads[distance & (heads.length - 1)] = next;
  if (next >= 0) before[next] = previous;
}
