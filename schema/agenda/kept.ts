import { type Item, wordsOf } from "./items.ts";

/** What stands in one version of a text and not in the other: all between what they begin and end with alike. */
function only(mine: string, theirs: string): string {
  let begin = 0;
  while (begin < mine.length && mine[begin] === theirs[begin]) begin++;
  let end = 0;
  while (end < mine.length - begin && end < theirs.length - begin && mine.at(-1 - end) === theirs.at(-1 - end)) end++;
  return mine.slice(begin, mine.length - end);
}

/** What somebody wrote that did not come into the agenda, a text for each item, to be offered back to them. */
export function leftOut(mine: readonly Item[], theirs: readonly Item[]): string[] {
  return mine
    .map((item) => {
      const other = theirs.find(({ id }) => id === item.id);
      const parts = [only(item.title, other?.title ?? ""), only(wordsOf(item.notes), other ? wordsOf(other.notes) : "")];
      return parts.filter((part) => part.trim()).join("\n");
    })
    .filter((text) => text);
}
