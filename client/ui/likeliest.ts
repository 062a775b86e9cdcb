const most = 8;

/** How near a name is to what was typed: it begins so, a word in it begins so, it holds it, or it only resembles it. */
function distance(name: string, text: string): number {
  const [whole, part] = [name.toLocaleLowerCase(), text.toLocaleLowerCase()];
  if (whole.startsWith(part)) return 0;
  if (whole.split(/[\s&/(-]+/).some((word) => word.startsWith(part))) return 1;
  return whole.includes(part) ? 2 : 3;
}

/** Of what resembles a text, the few likeliest, nearest first; equals keep their order. */
export const likeliest = <T extends { name: string }>(found: readonly T[], text: string): T[] =>
  found
    .map((thing) => ({ thing, far: distance(thing.name, text.trim()) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ thing }) => thing);
