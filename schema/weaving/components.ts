import { type Rows, rowCount } from "./rows.ts";

/**
 * The component that each actor belongs to, numbered from 0 in the order of their first actors; an actor without ties is one by itself.
 * With labels, only ties between two of the same label count.
 */
export function componentsOf(rows: Rows, labels?: Int32Array): Int32Array {
  const { offsets, neighbours } = rows;
  const components = new Int32Array(rowCount(rows)).fill(-1);
  const queue = new Int32Array(components.length);
  let count = 0;
  for (let first = 0; first < components.length; first++) {
    if (components[first] !== -1) continue;
    components[first] = count;
    queue[0] = first;
    for (let at = 0, end = 1; at < end; at++)
      for (let place = offsets[queue[at]!]!; place < offsets[queue[at]! + 1]!; place++) {
        const neighbour = neighbours[place]!;
        if (components[neighbour] !== -1 || (labels && labels[neighbour] !== labels[first])) continue;
        components[neighbour] = count;
        queue[end++] = neighbour;
      }
    count++;
  }
  return components;
}

/** These actors by the component they belong to, the largest first. */
export function partsOf(components: Int32Array, actors: Iterable<number> = components.keys()): number[][] {
  const groups = new Map<number, number[]>();
  for (const actor of actors) {
    const group = groups.get(components[actor]!);
    if (group) group.push(actor);
    else groups.set(components[actor]!, [actor]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** How many of these actors the component with most of them has. */
export function largestOf(components: Int32Array, actors: Iterable<number> = components.keys()): number {
  const sizes = new Int32Array(components.length);
  let largest = 0;
  for (const actor of actors) largest = Math.max(largest, ++sizes[components[actor]!]!);
  return largest;
}
