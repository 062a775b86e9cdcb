/** Which of the eight hues somebody's caret has: the same for all who see it. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return (sum % 8) + 1;
}
