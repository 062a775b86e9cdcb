/** The sum of the products of two vectors' first values. */
export function dot(one: Float64Array, other: Float64Array, size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += one[at]! * other[at]!;
  return sum;
}

/** Adds a multiple of one vector to another. */
export function add(to: Float64Array, times: number, what: Float64Array, size: number): void {
  for (let at = 0; at < size; at++) to[at]! += times * what[at]!;
}

/** Makes a vector so many times as long. */
export function scale(what: Float64Array, times: number, size: number): void {
  for (let at = 0; at < size; at++) what[at]! *= times;
}
