import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { occasionOf } from "../../schema/notices/due.ts";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import { dayOf, inHouse } from "../context.ts";
import { Hub } from "../hubs/Hub.ts";
import { Notice } from "./Notice.ts";
import type { Found, FoundByLetter, Looking } from "./source.ts";

/** What waits, and that it is time to tell of, with what tells this time from another. */
export type Waiting<One = Found> = One & { kind: NoticeKind; occasion: string };

interface Finds<One> {
  kind: NoticeKind;
  find(em: EntityManager, looking: Looking): Promise<One[]>;
}

/** All that waits by some sources, and that it is time to tell of. */
export async function waitingIn<One extends Found | FoundByLetter>(
  em: EntityManager,
  looking: Looking,
  sources: readonly Finds<One>[],
): Promise<Waiting<One>[]> {
  const waiting: Waiting<One>[] = [];
  for (const { kind, find } of sources)
    for (const one of await find(em, looking)) {
      const occasion = one.occasion ?? (one.dueOn ? occasionOf(kind, one.dueOn, looking.today) : "once");
      if (occasion) waiting.push({ ...one, kind, occasion });
    }
  return waiting;
}

/**
 * Looks in every hub for what waits for whom, and keeps one row of each; what no longer waits is ended. Done twice, or by several servers at
 * once, it comes to the same. What is wrong with one kind in one hub is reported, and keeps nobody else waiting.
 */
export async function keepNotices(orm: MikroORM, now: Date): Promise<void> {
  const today = dayOf(now);
  for (const { id: hub } of await inHouse(orm, (em) => em.find(Hub, {}, { fields: ["id"] })))
    for (const kind of new Set(Notice.sources.map((source) => source.kind)))
      await inHouse(orm, (em) => lookFor(em, { hub, now, kind }, today), [hub]).catch((error: Error) =>
        console.error(`Whether anything waits (${kind}) in the hub ${hub} was not seen to:`, error.message),
      );
}

interface Kept {
  hub: string;
  now: Date;
  kind: NoticeKind;
}

async function lookFor(em: EntityManager, kept: Kept, today: string): Promise<void> {
  const looking = { hub: kept.hub, now: kept.now, today };
  const isOfKind = ({ kind }: { kind: NoticeKind }) => kind === kept.kind;
  const inList = await waitingIn(em, looking, Notice.sources.filter(isOfKind));
  const byLetter = await waitingIn(em, looking, Notice.letterSources.filter(isOfKind));
  await keep(em, kept, [...inList, ...byLetter]);
}

async function keep(em: EntityManager, { hub, now, kind }: Kept, waiting: readonly Partial<Waiting & FoundByLetter>[]): Promise<void> {
  const rows = waiting.map(({ person, address, about, occasion, title, place, dueOn, lettersFrom, path }) => ({
    ...{ person, address, about, occasion, title, path, place, due_on: dueOn, letters_from: lettersFrom },
  }));
  await sql`
    with given as (select distinct on (person, address, about, occasion) * from json_to_recordset(${JSON.stringify(rows)}::json)
        as given (person uuid, address uuid, about uuid, occasion text, title text, place text, due_on date, letters_from date, path text)
        where address is not null or exists (select from membership
          where membership.hub_id = ${hub} and membership.person_id = given.person and membership.ended_at is null)),
      gone as (update notice set ended_at = ${now} where hub_id = ${hub} and kind = ${kind} and ended_at is null
        and not exists (select from given where (coalesce(given.person, given.address), given.about, given.occasion)
          = (coalesce(notice.person_id, notice.address), notice.about, notice.occasion)))
    insert into notice (hub_id, person_id, address, kind, about, occasion, title, place, due_on, letters_from, path, made_at)
      select ${hub}, person, address, ${kind}, about, occasion, title, place, due_on, letters_from, path, ${now} from given
      on conflict (person_id, address, kind, about, occasion) do update
        set title = excluded.title, place = excluded.place, due_on = excluded.due_on, letters_from = excluded.letters_from, path = excluded.path, ended_at = null
        where (notice.title, notice.place, notice.due_on, notice.letters_from, notice.path, notice.ended_at)
          is distinct from (excluded.title, excluded.place, excluded.due_on, excluded.letters_from, excluded.path, null::timestamptz)`.execute(
    em.getKysely(),
  );
}
