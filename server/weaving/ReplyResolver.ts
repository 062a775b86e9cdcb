import { sql } from "kysely";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { ReplyState, type Told, whyNotReply, whyNotSay } from "../../schema/weaving/inquiry.ts";
import { bySecret } from "../access/bySecret.ts";
import { Actor } from "../actors/Actor.ts";
import type { Context } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Answer } from "./Answer.ts";
import { locked } from "./asked.ts";
import type { Inquiry } from "./Inquiry.ts";
import { Reply } from "./Reply.ts";
import { type AnswerInput, Named, ReplyInput, ReplyLetter } from "./ReplyLetter.ts";
import { ReplyLink } from "./ReplyLink.ts";
import { count, forget, unnamed } from "./tally.ts";

@Resolver()
export class ReplyResolver {
  @Query(() => ReplyLetter, {
    nullable: true,
    description: "What a personal link asks, and what has been answered by it; null for any other secret.",
  })
  async reply(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<ReplyLetter | null> {
    return withReply(context, secret, async (reply) => {
      if (!reply) return null;
      const { inquiry, state, isNamed, missing, actor } = reply;
      return {
        hubName: inquiry.hub.name,
        hubSlug: inquiry.hub.slug,
        byName: await askedBy(context, inquiry),
        title: inquiry.title,
        words: inquiry.words,
        closesOn: inquiry.closesOn,
        actorName: actor.name ?? "",
        actors: await actorsFor(context, reply),
        answers: await answersOf(context, reply),
        state,
        isNamed,
        missing,
        whyNot: whyNotReply(inquiry, reply, context.today)?.key,
      };
    });
  }

  @Mutation(() => Boolean, {
    description: "Stores what is said in a reply; what is left out stays. It can be changed until the round is closed.",
  })
  async answerInquiry(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Arg("reply", () => ReplyInput, { description: "What is said." }) input: ReplyInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return replying(context, secret, async (reply) => {
      refuse(whyNotSay(input));
      const { answers, isNamed, missing } = input;
      if (isNamed != null) reply.isNamed = isNamed;
      if (missing) reply.missing = [...new Set(missing.map(tidyName))];
      if (answers) await write(context, reply, answers);
      await count(context, reply.inquiry);
      const said = await context.em.count(Answer, { reply, strength: { $ne: null } });
      reply.state = said ? ReplyState.Answered : ReplyState.Asked;
      reply.answeredAt = said ? (reply.answeredAt ?? context.now) : null;
      return true;
    });
  }

  @Mutation(() => Boolean, { description: "Declines for this round: what was answered is taken back, and no reminder follows." })
  async declineInquiry(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return replying(context, secret, async (reply) => {
      await forget(context, reply.inquiry, reply, ReplyState.Declined);
      return true;
    });
  }
}

/** Does something with the reply that a letter asks for, by its secret. While the map or the actor is removed, the link is as unknown as any other. */
const withReply = <T>(context: Context, secret: string, work: (reply: Reply | null) => Promise<T>): Promise<T> =>
  bySecret(context, ReplyLink, secret, async (link) => {
    if (!link) return work(null);
    const { em } = context;
    const reply = await em.findOneOrFail(Reply, link.reply.id, { populate: ["inquiry.hub"] });
    const isThere = (await em.findOne(NetworkMap, reply.map.id)) && (await em.findOne(Actor, reply.actor.id));
    return work(isThere ? reply : null);
  });

/** Does something with a reply that can be given now, as nobody. Two letters of one round wait for each other. */
function replying<T>(context: Context, secret: string, work: (reply: Reply) => Promise<T>): Promise<T> {
  const { em, today } = context;
  const give = async (reply: Reply | null) => {
    if (!reply) throw new Refused(refusal("inquiries.whyNot.unknown"));
    await em.refresh(reply.inquiry, locked);
    await em.refresh(reply, locked);
    refuse(whyNotReply(reply.inquiry, reply, today));
    return work(reply);
  };
  return unnamed(context, () => withReply(context, secret, give));
}

/** Writes what is said of some actors: each that the letter names, and no other. An answer that says nothing is none. */
async function write(context: Context, reply: Reply, inputs: readonly AnswerInput[]): Promise<void> {
  const { em } = context;
  const named = new Set((await actorsFor(context, reply)).map(({ id }) => id));
  const known = new Map((await em.find(Answer, { reply })).map((answer) => [answer.other.id, answer]));
  for (const { actor, strength = null, more, comment } of inputs) {
    if (!named.has(actor)) throw new Refused(refusal("inquiries.whyNot.notOnMap"));
    const said = { strength, more, comment: comment?.trim() || null };
    const before = known.get(actor);
    if (strength === null && !more && !said.comment) before && em.remove(before);
    else if (before) em.assign(before, said);
    else known.set(actor, em.create(Answer, { hub: reply.hub, reply, other: actor, ...said } as never));
  }
}

/**
 * The actors that a letter names: those on the map that are public, which anyone may know of, and those for members that the weaver chose
 * to name when the round began. Never one for officials or for itself alone, and none that has been closed since: a letter can be passed on.
 */
async function actorsFor({ em }: Context, { inquiry, actor }: Reply): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select actor.id, actor.name from placement join actor on actor.id = placement.actor_id
    where placement.map_id = ${inquiry.map.id} and actor.active and actor.id <> ${actor.id}
      and (actor.visibility = 'public' or (actor.visibility = 'members' and actor.id = any(${inquiry.included}::uuid[])))
    order by actor.name collate "sv-SE-x-icu", actor.id`.execute(em.getKysely());
  return rows;
}

async function answersOf({ em }: Context, reply: Reply) {
  const answers = await em.find(Answer, { reply });
  return answers.map(({ other, strength, more, comment }) => ({ actor: other.id, strength: strength as Told | null, more, comment }));
}

/** The name of whoever began a round, as the log knows it. */
async function askedBy({ em }: Context, { id }: Inquiry): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select person.name from event join person on person.id = event.by_id where event.subject = ${id} and event.kind = 'create'`.execute(
    em.getKysely(),
  );
  return rows[0]?.name || null;
}
