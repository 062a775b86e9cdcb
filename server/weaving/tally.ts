import { sql } from "kysely";
import type { ReplyState } from "../../schema/weaving/inquiry.ts";
import { type Statement, tallyOf } from "../../schema/weaving/reciprocity.ts";
import type { Context } from "../context.ts";
import { deedIn, onBehalfOf } from "../log/record.ts";
import { Answer } from "./Answer.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { Reply } from "./Reply.ts";

/** Counts a round anew: members, who may not read what was answered, read how much of it agrees. As the house, with all answers before it. */
export async function count({ em, now }: Context, inquiry: Inquiry): Promise<void> {
  await em.flush();
  const { rows: statements } = await sql<Statement>`
    select reply.actor_id as by, answer.other_id as of, answer.strength
    from answer join reply on reply.id = answer.reply_id
      join actor one on one.id = reply.actor_id join actor other on other.id = answer.other_id
    where reply.inquiry_id = ${inquiry.id} and answer.strength is not null`.execute(em.getKysely());
  const answered = new Set(statements.map(({ by }) => by)).size;
  em.assign(inquiry, { ...tallyOf(statements), answered, latestAt: now });
}

/** Takes back what was answered in a reply, as the house, and says what the reply is from then on. */
export async function forget(context: Context, inquiry: Inquiry, reply: Reply, state: ReplyState): Promise<void> {
  const { em } = context;
  em.remove(await em.find(Answer, { reply }));
  em.assign(reply, { state, answeredAt: null, isNamed: false, missing: [] });
  await count(context, inquiry);
}

/** Does something that the log tells as nobody's deed: who answers is not told, also when they happen to be signed in. */
export async function unnamed<T>({ em }: Context, work: () => Promise<T>): Promise<T> {
  const deed = deedIn(em);
  onBehalfOf(em, { ...deed, by: null });
  const done = await work();
  onBehalfOf(em, deed);
  return done;
}
