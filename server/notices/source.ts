import type { EntityManager } from "@mikro-orm/postgresql";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import type { Language } from "../../schema/words.ts";

/** Where and when is looked: in one hub, at a moment, for everyone or for one person alone. */
export interface Looking {
  hub: string;
  now: Date;
  /** The day in Sweden. */
  today: string;
  /** Only what waits for this person is asked for; what is found for others is left out in any case. */
  person?: string;
}

/** Something that waits for somebody. */
export interface Found {
  /** The id of the person. */
  person: string;
  /** The id of the thing. */
  about: string;
  /** What it is called: of a task what is to be done, of minutes the meeting's title. */
  title: string;
  /** Where it belongs: a council's name, or an agreement's parties. */
  place?: string | null;
  /** The day by which it is to be done, or on which it happens. */
  dueOn?: string | null;
  /** The first day on which letters tell of it; left out, they do as soon as it is known. */
  lettersFrom?: string | null;
  /** Its page within the hub, without a slash at the beginning: `meetings/<id>/minutes`. */
  path: string;
  /** What tells this time from another at which the same thing waits; left out, the day it is due and the kind's marks (`schema/notices/due.ts`) tell. */
  occasion?: string;
}

/** What it takes to write a letter about something. */
export interface Telling {
  em: EntityManager;
  now: Date;
  language: Language;
  publicUrl: string;
  /** Where whoever gets it says that they want no more such letters. */
  unsubscribe: string;
  /** What is told of, to be handed on with the letter. */
  tells: readonly string[];
}

/**
 * What a part of the house reminds of. It is registered once, beside the thing that it is about:
 *
 *     Notice.sources.push({ kind: NoticeKind.FollowUp, find: async (em, { hub, today }) => [{ person, about, title, place, dueOn, path }] });
 *
 * `find` answers with everything that waits now, early or late, each time that it is asked. The house does the rest: it asks as itself in rounds (and as
 * the reader for their list), leaves out whoever is no member any more, says from `dueOn` when it is time (`schema/notices/due.ts`), tells each
 * person once of each occasion, in the way that they have chosen, and stops when `find` no longer finds it. The kind's words stand in
 * `schema/notices.words.ts`.
 */
export interface Source {
  kind: NoticeKind;
  find(em: EntityManager, looking: Looking): Promise<Found[]>;
  /** Writes the letter about it itself when it goes at once, in the transaction that notes it; false when it was not to be written. */
  write?(telling: Telling, found: Pick<Found, "about" | "person">): Promise<boolean>;
}
