/** Something written that is not stored yet, kept in this browser in case the page is closed before it is. */
export interface Draft {
  person: string;
  /** The window that wrote it, as the room calls it. */
  client: string;
  /** What was written, as the room writes it down. */
  change: string;
}

const shelf = "samvav.draft.";
const keyOf = (room: string, client: string) => `${shelf}${room}.${client}`;

/** Keeps what one window has written in a room and is not stored; nothing is kept where the browser has no room for it. */
export function keepDraft(room: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(room, draft.client), JSON.stringify(draft));
  } catch {
    // The browser is full or keeps nothing: then only the open page knows.
  }
}

/** Forgets what a window has written, when it is stored. */
export const dropDraft = (room: string, client: string): void => globalThis.localStorage?.removeItem(keyOf(room, client));

const draftsIn = (prefix: string): [key: string, draft: Draft][] =>
  Object.keys(globalThis.localStorage ?? {})
    .filter((key) => key.startsWith(prefix))
    .map((key) => [key, JSON.parse(localStorage.getItem(key)!) as Draft]);

/** What a person wrote in a room in windows that may be closed by now; to send it twice does no harm. Others' is forgotten. */
export function draftsOf(room: string, person: string): Draft[] {
  const all = draftsIn(`${shelf}${room}.`);
  for (const [key, draft] of all) if (draft.person !== person) localStorage.removeItem(key);
  return all.map(([, draft]) => draft).filter((draft) => draft.person === person);
}

/** Forgets everything that is kept here: somebody signs out, and the browser may be another's next. */
export function forgetDrafts(): void {
  for (const [key] of draftsIn(shelf)) localStorage.removeItem(key);
}
