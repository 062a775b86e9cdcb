import { sql } from "kysely";
import { Actor } from "../actors/Actor.ts";

/**
 * What was answered of a duplicate, and by it, becomes the kept actor's; where both have a word, the kept one's stands. As the house, since
 * who merges two actors need not weave every map that they were asked on. What remains of the duplicate goes with it.
 */
Actor.onMerge.push(async (em, { id: keep }, { id: gone }) => {
  const database = em.getKysely();
  await sql`select set_config('app.house', 'on', true)`.execute(database);
  await sql`
    update reply set actor_id = ${keep} where actor_id = ${gone}
      and not exists (select 1 from reply there where there.inquiry_id = reply.inquiry_id and there.actor_id = ${keep})`.execute(database);
  await sql`
    update answer set other_id = ${keep} where other_id = ${gone}
      and not exists (select 1 from answer there where there.reply_id = answer.reply_id and there.other_id = ${keep})
      and not exists (select 1 from reply where reply.id = answer.reply_id and reply.actor_id = ${keep})`.execute(database);
  await sql`delete from answer where other_id = ${gone}`.execute(database);
  await sql`delete from reply where actor_id = ${gone}`.execute(database);
  await sql`select set_config('app.house', 'off', true)`.execute(database);
});
