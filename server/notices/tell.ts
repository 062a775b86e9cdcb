import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { momentAt } from "../../schema/clock.ts";
import { type Choices, usualChoices, wayOf } from "../../schema/notices/choices.ts";
import { isTalkedOf } from "../../schema/notices/due.ts";
import { isDigestTime, isQuiet } from "../../schema/notices/hours.ts";
import { NoticeWay } from "../../schema/notices/kinds.ts";
import { dayOf, inHouse } from "../context.ts";
import { queueMail } from "../mail/queueMail.ts";
import { Person } from "../people/Person.ts";
import { letterOf, type Told } from "./letter.ts";
import { Notice } from "./Notice.ts";
import { NoticeChoices } from "./NoticeChoices.ts";
import type { Telling } from "./source.ts";
import { type StopLetters, stopAddress } from "./stopAddress.ts";

/** What it takes to tell people of what waits for them: the moment, and where links in letters lead. */
export interface At extends StopLetters {
  now: Date;
}

/** A notice as it is told of. */
interface Row extends Told {
  id: string;
  hub: string;
  about: string;
  /** Whom it waits for: somebody with an account, or whoever has left an address. */
  person: string | null;
  address: string | null;
  madeAt: string | Date;
  lettersFrom: string | null;
  /** When the letter that told of it before was seen to be lost. */
  lostAt: string | Date | null;
}

/** How many of the things that were told of before a digest repeats at most. */
const mostRepeated = 10;
/** How long a letter of a reminder is of use, in milliseconds. */
const useful = 7 * 86_400_000;

/** SQL: whether nothing has told of a notice, as far as is known. */
const untold = sql.raw("(notice.told_at is null or notice.lost_at is not null)");

const columns =
  sql.raw(`notice.id, notice.hub_id as hub, notice.person_id as person, notice.address, notice.kind, notice.about, notice.title, notice.place,
  notice.due_on::text as "dueOn", notice.letters_from::text as "lettersFrom", notice.path, notice.made_at as "madeAt", notice.lost_at as "lostAt", hub.slug, hub.name as "hubName"`);

/** SQL: whether a notice is for somebody, by their id or the id of the address that they have left. */
const isTo = (reader: string) => sql`(notice.person_id = ${reader} or notice.address = ${reader})`;

/** Whoever has something waiting that it is still to be seen whether a letter tells of: ids of people, and of addresses that were left. */
export const readersToTell = (orm: MikroORM): Promise<string[]> =>
  inHouse(orm, async (em) => {
    const { rows } = await sql<{ id: string }>`
      select distinct coalesce(person_id, address) as id from notice where ${untold} and ended_at is null`.execute(em.getKysely());
    return rows.map(({ id }) => id);
  });

/**
 * Tells somebody of what waits for them in the way that they have chosen: the letter is queued in the transaction that notes it, so that
 * both happen or neither, and what another server is telling of is passed by.
 */
export async function tell(orm: MikroORM, reader: string, at: At): Promise<void> {
  const hubs = await inHouse(orm, async (em) => {
    const { rows } = await sql<{ hub: string }>`
      select distinct hub_id as hub from notice where ${isTo(reader)} and ended_at is null`.execute(em.getKysely());
    return rows.map(({ hub }) => hub);
  });
  await inHouse(orm, (em) => tellIn(em, reader, at), hubs);
}

async function tellIn(em: EntityManager, reader: string, at: At): Promise<void> {
  const { rows: waiting } = await sql<Row>`
    select ${columns} from notice join hub on hub.id = notice.hub_id
    where ${isTo(reader)} and ${untold} and notice.ended_at is null
    order by notice.due_on nulls last, notice.id for update of notice skip locked`.execute(em.getKysely());
  if (!waiting.length) return;
  const choices: Choices = (await em.findOne(NoticeChoices, { person: reader })) ?? usualChoices;
  const { settled, atOnce, digest } = sorted(waiting, choices, at.now);
  const told = [...settled, ...(await writtenByThemselves(em, atOnce, choices, at))];
  const rest = atOnce.filter((row) => !writerOf(row));
  if (rest.length || digest.length) {
    const to = await em.findOneOrFail(Person, reader);
    if (rest.length) await post(em, to, choices, at, { fresh: rest, still: [] });
    if (digest.length) await post(em, to, choices, at, { fresh: digest, still: await toldBefore(em, reader), rhythm: choices.rhythm });
  }
  await note(em, [...told, ...rest, ...digest], at.now);
}

/** How the letter about something is written that has one of its own; nothing for what goes with the others. */
function writerOf({ kind, about, person, address }: Row): ((telling: Telling) => Promise<boolean>) | undefined {
  if (address) return (telling) => Notice.letterSources.find((one) => one.kind === kind)!.write(telling, { about, address });
  const source = Notice.sources.find((one) => one.kind === kind);
  return source?.write && ((telling) => source.write!(telling, { about, person: person! }));
}

/** What is to become of what waits: no letter ever, a letter now, or the digest now; what is left out waits for its hour. */
function sorted(waiting: readonly Row[], choices: Choices, now: Date) {
  const today = dayOf(now);
  const isLettered = ({ kind }: Row) => wayOf(choices, kind) === NoticeWay.AtOnce || wayOf(choices, kind) === NoticeWay.Digest;
  const settled = waiting.filter((row) => !isLettered(row) || !isTalkedOf(row.dueOn, today));
  const due = waiting.filter((row) => !settled.includes(row) && (row.lettersFrom ?? today) <= today);
  // What a lost letter may have told of already, the digest says again: whoever is told at once too.
  const digest = due.filter(({ kind, lostAt }) => lostAt || wayOf(choices, kind) === NoticeWay.Digest);
  return {
    settled,
    atOnce: isQuiet(choices, now) ? [] : due.filter((row) => !digest.includes(row)),
    digest: digest.some((row) => isDigestTime(choices, sinceWhen(row), now)) ? digest : [],
  };
}

/** Since when a letter could tell of it. */
const sinceWhen = ({ madeAt, lettersFrom, lostAt }: Row): Date => {
  if (lostAt) return new Date(lostAt);
  const made = new Date(madeAt);
  const from = lettersFrom ? momentAt(lettersFrom, "00:00") : made;
  return from > made ? from : made;
};

/** Those that have letters of their own, written; what was not to be written now is left out. */
async function writtenByThemselves(em: EntityManager, atOnce: readonly Row[], { language }: Choices, at: At): Promise<Row[]> {
  const told: Row[] = [];
  for (const row of atOnce) {
    const telling = {
      em,
      now: at.now,
      language,
      publicUrl: at.publicUrl,
      unsubscribe: row.address ? stopAddress(at, row.address, "address") : stopAddress(at, row.person!, row.kind),
      tells: row.address ? [] : [row.id],
    };
    if (await writerOf(row)?.(telling)) told.push(row);
  }
  await em.flush();
  return told;
}

/** What somebody was told of before and still waits. */
async function toldBefore(em: EntityManager, person: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${columns} from notice join hub on hub.id = notice.hub_id
    where notice.person_id = ${person} and not ${untold} and notice.ended_at is null
    order by notice.due_on nulls last, notice.id limit ${mostRepeated}`.execute(em.getKysely());
  return rows;
}

async function post(
  em: EntityManager,
  { id, name, email }: Person,
  { language }: Choices,
  at: At,
  what: Pick<Parameters<typeof letterOf>[0], "still" | "rhythm"> & { fresh: readonly Row[] },
): Promise<void> {
  const kinds = new Set(what.fresh.map(({ kind }) => kind));
  const unsubscribe = stopAddress(at, id, what.rhythm || kinds.size > 1 ? "all" : [...kinds][0]!);
  const letter = letterOf({ name, language, publicUrl: at.publicUrl, unsubscribe, today: dayOf(at.now), ...what });
  // What was lost once is told of once more, and not for ever: a mail server that never answers would be given it every day.
  const tells = what.fresh.filter(({ lostAt }) => !lostAt).map((row) => row.id);
  await queueMail(em, { to: email, language, until: new Date(at.now.getTime() + useful), unsubscribe, tells, ...letter });
}

async function note(em: EntityManager, rows: readonly Row[], now: Date): Promise<void> {
  await sql`update notice set told_at = ${now}, lost_at = null where id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(em.getKysely());
}
