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

/** Something that waits for somebody who has no account, and has left an address. */
export type FoundByLetter = Omit<Found, "person"> & {
  /** The id of the address. */
  address: string;
};

/** What it takes to write a letter about something. */
export interface Telling {
  em: EntityManager;
  now: Date;
  language: Language;
  publicUrl: string;
  /** Where whoever gets it says that they want no more such letters. */
  unsubscribe: string;
  /** What is told of, to be handed on with the letter, and told of again should it be lost; nothing for who has no account, who has no list to look in. */
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

/**
 * What a part of the house reminds those of who have no account, at the address that they have left; registered as `Notice.letterSources`. They have
 * chosen nothing: the letter goes at once, but not in the evening and at night, and what it says is the source's own.
 */
export interface LetterSource {
  kind: NoticeKind;
  find(em: EntityManager, looking: Looking): Promise<FoundByLetter[]>;
  /** Writes the letter in the transaction that notes it; false when it was not to be written. */
  write(telling: Telling, found: Pick<FoundByLetter, "about" | "address">): Promise<boolean>;
}

/** Forgets an address: no more letters go there. It may be gone already. */
export type Forget = (em: EntityManager, address: string) => Promise<unknown>;
