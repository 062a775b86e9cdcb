import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { NoticeKind } from "../../../schema/notices/kinds.ts";
import { Notice } from "../../notices/Notice.ts";
import type { Found, Looking } from "../../notices/source.ts";

/** Tasks that are to be done by a day and are not, for whoever has them. */
async function openTasks(em: EntityManager, { hub }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select task.person_id as person, task.id as about, task.text as title, council.name as place, task.due_on::text as "dueOn",
      'councils/' || council.id as path
    from task join council on council.id = task.council_id
    where task.hub_id = ${hub} and task.done_at is null and task.person_id is not null and task.due_on is not null`.execute(em.getKysely());
  return rows;
}

Notice.sources.push({ kind: NoticeKind.Task, find: openTasks });
