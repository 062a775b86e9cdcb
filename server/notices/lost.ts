import type { MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { inHouse } from "../context.ts";
import { unanswered } from "../mail/Postman.ts";

/**
 * Notes which notices a lost letter told of, so that the next digest does: one that was handed over and never answered for, of which nobody knows
 * whether it arrived, or one that was of no use any more before any mail server took it. What was refused for good is not told again: the
 * address is wrong, and would be the next time.
 */
export const noteLost = (orm: MikroORM, now: Date): Promise<void> =>
  inHouse(orm, async (em) => {
    await sql`
      with over as (update outgoing_mail set tells = '{}' where tells <> '{}' and (problem is not null and ended_at is not null or until < ${now})
        returning old.tells as tells, ended_at is null or problem = ${unanswered} as is_lost)
      update notice set lost_at = ${now} from over
        where over.is_lost and notice.id = any(over.tells) and notice.told_at is not null and notice.ended_at is null`.execute(
      em.getKysely(),
    );
  });
