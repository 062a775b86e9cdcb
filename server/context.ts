import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { clockAt } from "../schema/clock.ts";
import { noRights, type Rights } from "../schema/hubs.ts";
import type { Language } from "../schema/words.ts";
import type { Line } from "./lines.ts";
import type { Feed } from "./log/feed.ts";
import type { Agendas } from "./meetings/agenda/Agendas.ts";
import type { Later } from "./reading/Later.ts";
import type { Analyst } from "./weaving/Analyst.ts";

/** Who is looking: a signed-in person and what they may do. */
export interface Viewer extends Rights {
  id: string;
  name: string;
  /** The one hub that they were let in to, by its own provider or by a key: nothing of theirs elsewhere can be read or done. */
  onlyIn?: string | null;
}

/** A visitor, for what asks what somebody may do. */
export const nobody: Viewer = { ...noRights, id: "", name: "" };

/** What every operation knows: who asks, in which language, when, and the one transaction it lives in. */
export interface Context {
  em: EntityManager;
  viewer: Viewer | null;
  language: Language;
  now: Date;
  /** Today's date in Sweden, as 2026-03-01. */
  today: string;
  /** Whether no other field of the operation is answered at the same time. */
  alone: boolean;
  /** What is worked out once the transaction has ended. */
  later: Later;
  /** The id of a mutation, chosen by who asks (`Idempotency-Key`) or made here: every event it writes carries it. */
  operation: string;
  feed: Feed;
  analyst: Analyst;
  agendas: Agendas;
  /** The line to whoever has subscribed, for what is told to many at once. */
  line?: Line;
  /** Where the product is reached from outside, without a slash at the end: for links in letters. */
  publicUrl: string;
  /** Writes a secret of a hub so that only this installation can read it. */
  seal: (secret: string) => string;
  /** Asks again who is looking: what a person may see can change while a subscription is open. */
  lookAgain: () => Promise<Viewer | null>;
}

/** What is known before an operation begins. */
export type Outset = Omit<Context, "em" | "alone" | "later">;

/** A rule says whether this viewer may do this. */
export type Rule = (viewer: Viewer | null) => boolean;

/** Somebody with an account. */
export const isSignedIn: Rule = (viewer) => !!viewer;

const hour = 3_600_000;
let told = { hour: Number.NaN, day: "" };

/** The date in Sweden at a moment, as 2026-03-01. Days begin there with an hour, so that each hour is asked about once. */
export function dayOf(moment: Date): string {
  const asked = Math.floor(+moment / hour);
  if (told.hour !== asked) told = { hour: asked, day: clockAt(moment).day };
  return told.day;
}

const ids = (some: readonly string[] = []) => `{${some.join(",")}}`;

/** What the database is told about who is looking, at the beginning of each transaction. */
export const sessionOf = (viewer: Viewer | null) => ({
  "app.viewer": viewer?.id ?? "",
  "app.member_of": ids(viewer?.memberOf),
  "app.official_of": ids(viewer?.officialOf),
  "app.coordinator_of": ids(viewer?.coordinatorOf),
  "app.administrator_of": ids(viewer?.administratorOf),
  "app.weaves": ids(viewer?.weaves),
  "app.actors": ids(viewer?.actors),
  "app.keeps": ids(viewer?.keeps),
  "app.sits_in": ids(viewer?.sitsIn),
  "app.partner_in": ids(viewer?.partnerIn),
});

/** What the database is told when the house itself acts in some hubs: when it reads the log, seeds, or founds a hub. */
export const sessionOfHouse = (hubs: readonly string[] = []) => ({
  ...sessionOf({ ...nobody, memberOf: hubs, officialOf: hubs, coordinatorOf: hubs, keeps: hubs }),
  "app.house": "on",
});

/** Does something in a transaction of its own as the house itself: it sees everything, and writes in `hubs`. */
export const inHouse = <T>(orm: Pick<MikroORM, "em">, work: (em: EntityManager) => Promise<T>, hubs: readonly string[] = []): Promise<T> =>
  orm.em.fork({ session: { variables: sessionOfHouse(hubs) } }).transactional((em) => work(em as EntityManager));
