const plain = (name: string) =>
  name
    .toLocaleLowerCase("sv")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** How alike two names are, 0–1: the share of letter pairs that they have in common (Sørensen–Dice), accents and marks aside. */
export function likeness(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return 1;
  const left = pairs(b);
  const all = pairs(a).length + left.length;
  let common = 0;
  for (const pair of pairs(a)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return all ? (2 * common) / all : 0;
}

const alikeFrom = 0.6;
/** Words shorter than this are other words when a letter differs: IF is not GIF, Östra is not Västra. */
const longEnough = 7;
const stemFrom = 4;

const wordsOf = (name: string) => plain(name).split(" ");
const without = (words: readonly string[], others: readonly string[]) => words.filter((word) => !others.includes(word)).join(" ");
const isStemOf = (stem: string, word: string) => stem.length >= stemFrom && word.startsWith(stem);

/** Whether two names may mean the same: alike as a whole, and also in what each says that the other does not. */
function mayBeSame(one: string, other: string): boolean {
  if (likeness(one, other) < alikeFrom) return false;
  const [own, its] = [without(wordsOf(one), wordsOf(other)), without(wordsOf(other), wordsOf(one))];
  if (!own || !its || isStemOf(own, its) || isStemOf(its, own)) return true;
  return Math.min(own.length, its.length) >= longEnough && likeness(own, its) >= alikeFrom;
}

interface Named {
  name: string;
  otherNames: readonly string[];
}

/** Those that a new name may already mean, likeliest first: the same organisation is easily written in two ways. */
export function alike<T extends Named>(name: string, known: readonly T[]): T[] {
  const close = ({ name: own, otherNames }: Named) =>
    Math.max(...[own, ...otherNames].map((known) => (mayBeSame(name, known) ? likeness(name, known) : 0)));
  return known
    .map((one) => ({ one, closeness: close(one) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ one }) => one);
}
