import { thisTab } from "./thisTab.ts";

/** Something that a person did and that is not stored yet, kept in this browser in case the page is closed before it is. */
export interface Unsent {
  operation: string;
  person: string;
  tab: string;
  /** When it was done, in milliseconds; what is done in the same one keeps its order. */
  at: number;
  words?: string;
  document: string;
  variables: object;
}

const shelf = "samvav.unsent.";
/** What has waited longer is no longer what anybody means. */
const mostAge = 7 * 24 * 3_600_000;
const lockOf = (tab: string) => `samvav.tab.${tab}`;

let owner: string | undefined;
let latest = 0;
let isTold = false;

/** Tells other tabs, as long as this one lives, that it sends its deeds itself. Browsers withhold locks from plain http on the local net. */
function tellThatItLives() {
  if (isTold) return;
  isTold = true;
  void navigator.locks?.request(lockOf(thisTab), () => new Promise(() => {}));
}

/** Keeps a deed until `stored` is called for it. Without a person, or without room in the browser, nothing is kept. */
export function keep({ operation, words, document, variables }: Pick<Unsent, "operation" | "words" | "document" | "variables">) {
  if (!owner) return;
  tellThatItLives();
  latest = Math.max(Date.now(), latest + 0.001);
  const unsent: Unsent = { operation, person: owner, tab: thisTab, at: latest, words, document, variables };
  try {
    localStorage.setItem(shelf + operation, JSON.stringify(unsent));
  } catch {
    // The browser is full or keeps nothing: then only the open page knows.
  }
}

/** Forgets a deed that has been answered. */
export const stored = (operation: string) => globalThis.localStorage?.removeItem(shelf + operation);

const kept = (): Unsent[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(shelf))
    .map((key) => JSON.parse(localStorage.getItem(key)!) as Unsent);

/** Forgets everything that is kept here: somebody signs out, and the browser may be another's next. */
export const forgetUnsent = () => {
  for (const { operation } of kept()) stored(operation);
};

/** Says whose deeds are kept from now on, and finds those of hers that no open tab is sending, oldest first. Others' and old ones are forgotten. */
export async function unsentOf(person: string): Promise<Unsent[]> {
  owner = person;
  for (const one of kept()) if (one.person !== person || Date.now() - one.at > mostAge) stored(one.operation);
  const living = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
  return kept()
    .filter(({ tab }) => tab !== thisTab && !living.has(lockOf(tab)))
    .sort((a, b) => a.at - b.at);
}
