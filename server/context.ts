import type { EntityManager } from "@mikro-orm/postgresql";
import type { Language } from "../schema/words.ts";
import type { Feed } from "./log/feed.ts";

/** Who is looking: a signed-in person and the hubs they are a member of. */
export interface Viewer {
  id: string;
  name: string;
  memberOf: readonly string[];
}

/** What every operation knows: who asks, in which language, when, and the one transaction it lives in. */
export interface Context {
  em: EntityManager;
  viewer: Viewer | null;
  language: Language;
  now: Date;
  /** Today's date in Sweden, as 2026-03-01. */
  today: string;
  /** The id of a mutation, chosen by who asks (`Idempotency-Key`) or made here: every event it writes carries it. */
  operation: string;
  feed: Feed;
  /** Asks again who is looking: what a person may see can change while a subscription is open. */
  lookAgain: () => Promise<Viewer | null>;
}

/** A rule says whether this viewer may do this. */
export type Rule = (viewer: Viewer | null) => boolean;

/** Somebody with an account. */
export const isSignedIn: Rule = (viewer) => !!viewer;

const swedishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** The date in Sweden at a moment, as 2026-03-01. */
export const dayOf = (moment: Date) => swedishDay.format(moment);

/** What the database is told about who is looking, at the beginning of each transaction. */
export const sessionOf = (viewer: Viewer | null) => ({
  "app.viewer": viewer?.id ?? "",
  "app.member_of": `{${viewer?.memberOf.join(",") ?? ""}}`,
});

/** What the database is told when the house itself acts in some hubs: when it reads the log, seeds, or founds a hub. */
export const sessionOfHouse = (hubs: readonly string[] = []) => ({
  "app.house": "on",
  "app.viewer": "",
  "app.member_of": `{${hubs.join(",")}}`,
});
