const digits = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A text that sorts between two others (nothing: the beginning, the end), so that an item moves by one value of its own and what others
 * write in it meanwhile stays. Never ends in the first digit: there is always room before it.
 */
export function between(before = "", after?: string): string {
  let same = 0;
  if (after !== undefined) while ((before[same] ?? digits[0]) === after[same]) same++;
  if (same > 0) return after!.slice(0, same) + between(before.slice(same), after!.slice(same));
  const low = before ? digits.indexOf(before[0]!) : 0;
  const high = after ? digits.indexOf(after[0]!) : digits.length;
  if (high - low > 1) return digits[Math.round((low + high) / 2)]!;
  if (after && after.length > 1) return after[0]!;
  return digits[low]! + between(before.slice(1));
}
