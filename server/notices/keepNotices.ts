import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { occasionOf } from "../../schema/notices/due.ts";
import type { NoticeKind } from "../../schema/notices/kinds.ts";
import { dayOf, inHouse } from "../context.ts";
import { Hub } from "../hubs/Hub.ts";
import { Notice } from "./Notice.ts";
import type { Found, Looking, Source } from "./source.ts";

/** Something that it is time to tell somebody of, with what tells this time from another. */
export type Waiting = Found & { kind: NoticeKind; occasion: string };

/** All that waits, and that it is time to tell of, by every source or by some. */
export async function waitingIn(em: EntityManager, looking: Looking, sources = Notice.sources): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const source of sources) waiting.push(...(await waitingBy(source, em, looking)));
  return waiting;
}

/** The same by one source. */
async function waitingBy({ kind, find }: Source, em: EntityManager, looking: Looking): Promise<Waiting[]> {
  const found = await find(em, looking);
  return found.flatMap((one) => {
    const occasion = one.occasion ?? (one.dueOn ? occasionOf(kind, one.dueOn, looking.today) : "once");
    return occasion && (!looking.person || one.person === looking.person) ? [{ ...one, kind, occasion }] : [];
  });
}

/**
 * Looks in every hub for what waits for whom, and keeps one row of each; what no longer waits is ended. Done twice, or by several servers at
 * once, it comes to the same. What is wrong with one kind in one hub is reported, and keeps nobody else waiting.
 */
export async function keepNotices(orm: MikroORM, now: Date): Promise<void> {
  const today = dayOf(now);
  for (const { id: hub } of await inHouse(orm, (em) => em.find(Hub, {}, { fields: ["id"] })))
    for (const [kind, sources] of Map.groupBy(Notice.sources, (source) => source.kind))
      await inHouse(orm, async (em) => keep(em, { hub, now, kind }, await waitingIn(em, { hub, now, today }, sources)), [hub]).catch(
        (error: Error) => console.error(`Whether anything waits (${kind}) in the hub ${hub} was not seen to:`, error.message),
      );
}

interface Kept {
  hub: string;
  now: Date;
  kind: NoticeKind;
}

async function keep(em: EntityManager, { hub, now, kind }: Kept, waiting: readonly Waiting[]): Promise<void> {
  const rows = waiting.map(({ person, about, occasion, title, place, dueOn, lettersFrom, path }) => ({
    ...{ person, about, occasion, title, path, place: place ?? null, due_on: dueOn ?? null, letters_from: lettersFrom ?? null },
  }));
  await sql`
    with given as (select distinct on (person, about, occasion) * from json_to_recordset(${JSON.stringify(rows)}::json)
        as given (person uuid, about uuid, occasion text, title text, place text, due_on date, letters_from date, path text)
        where exists (select from membership where membership.hub_id = ${hub} and membership.person_id = given.person and membership.ended_at is null)),
      gone as (update notice set ended_at = ${now} where hub_id = ${hub} and kind = ${kind} and ended_at is null
        and not exists (select from given where (given.person, given.about, given.occasion) = (notice.person_id, notice.about, notice.occasion)))
    insert into notice (hub_id, person_id, kind, about, occasion, title, place, due_on, letters_from, path, made_at)
      select ${hub}, person, ${kind}, about, occasion, title, place, due_on, letters_from, path, ${now} from given
      on conflict (person_id, kind, about, occasion) do update
        set title = excluded.title, place = excluded.place, due_on = excluded.due_on, letters_from = excluded.letters_from, path = excluded.path, ended_at = null
        where (notice.title, notice.place, notice.due_on, notice.letters_from, notice.path, notice.ended_at)
          is distinct from (excluded.title, excluded.place, excluded.due_on, excluded.letters_from, excluded.path, null::timestamptz)`.execute(
    em.getKysely(),
  );
}
