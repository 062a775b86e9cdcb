import { sql } from "kysely";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { strictest, Visibility, whyNotWeave } from "../../schema/hubs.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName } from "../../schema/text.ts";
import { ReplyState, whyNotOpen, whyNotRemind, whyNotTitle, whyNotUntil } from "../../schema/weaving/inquiry.ts";
import { AskedInput } from "../access/Asked.ts";
import { asHouse } from "../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { WholePage } from "../reading/connection.ts";
import { lists } from "../reading/lists.ts";
import { Day } from "../scalars.ts";
import { Answer } from "./Answer.ts";
import { actorsOn, ask, locked } from "./asked.ts";
import { Inquiry } from "./Inquiry.ts";
import "./keepAnswers.ts";
import { InquiryInput } from "./InquiryInput.ts";
import { sendLetter } from "./inquiryLetters.ts";
import { Reply } from "./Reply.ts";
import { ReplyLink } from "./ReplyLink.ts";
import { forget } from "./tally.ts";

@Resolver()
export class InquiryResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Inquiry, {
    description: "Asks actors of a map, each by a letter with a personal link, whom they cooperate with. For those who weave the map.",
  })
  async beginInquiry(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("inquiry", () => InquiryInput, { description: "What it says, until when, and whom it asks." }) input: InquiryInput,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const { em, today, viewer } = context;
    const map = await em.findOneOrFail(NetworkMap, id, { populate: ["hub"] });
    refuse(whyNotWeave(viewer!, { hub: map.hub.id, area: map.area?.id }));
    refuse(whyNotTitle(input) ?? whyNotUntil(input.closesOn, today));
    const included = await actorsOn(context, map, input.included, [Visibility.public, Visibility.members]);
    const inquiry = em.create(Inquiry, {
      hub: map.hub,
      map,
      title: tidyName(input.title),
      words: input.words?.trim() || null,
      closesOn: input.closesOn,
      included: included.map((actor) => actor.id),
      visibility: strictest(Visibility.members, map.visibility),
    } as Inquiry);
    await ask(context, inquiry, input.asked);
    return inquiry;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Inquiry, { description: "Asks more actors in a round that is open, or one again whose link was taken back." })
  async askActors(
    @Arg("inquiry", () => ID, { description: "The round." }) id: string,
    @Arg("asked", () => [AskedInput], { description: "Whom, and where." }) asked: AskedInput[],
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const inquiry = await open(context, id);
    await ask(context, inquiry, asked);
    return inquiry;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Inquiry, {
    description:
      "Reminds actors that have not answered: each at most once a week and three times in a round. Those who have declined are left in peace.",
  })
  async remindActors(
    @Arg("inquiry", () => ID, { description: "The round." }) id: string,
    @Arg("replies", () => [ID], { nullable: true, description: "Whom to remind; all who can be when it is left out." }) ids:
      | string[]
      | null,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const { em, now } = context;
    const inquiry = await open(context, id);
    const asked = await em.find(Reply, { inquiry, ...(ids && { id: ids }) }, { populate: ["actor"], ...locked });
    if (asked.length < (ids ? new Set(ids).size : 1)) throw new Refused(refusal("house.whyNot.unknown"));
    const due = asked.filter((reply) => !whyNotRemind(reply, now));
    // One that was named is said no to; of all, those who can be reminded are, and why not is said when nobody can.
    if (ids || !due.length) for (const reply of waitingFirst(asked)) refuse(whyNotRemind(reply, now));
    const links = await em.find(ReplyLink, { reply: due }, { populate: ["contact"], orderBy: { sentAt: -1 } });
    for (const reply of due) {
      const last = links.find((link) => link.reply === reply);
      if (!last) continue;
      Object.assign(reply, { remindedAt: now, reminders: reply.reminders + 1 });
      await sendLetter(context, inquiry, reply, last);
    }
    inquiry.remindedAt = now;
    return inquiry;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Inquiry, { description: "Moves the last day of a round that is open." })
  async extendInquiry(
    @Arg("id", () => ID, { description: "The round." }) id: string,
    @Arg("closesOn", () => Day, { description: "The last day; after today, and at most 180 days from it." }) closesOn: string,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const inquiry = await open(context, id);
    refuse(whyNotUntil(closesOn, context.today));
    inquiry.closesOn = closesOn;
    return inquiry;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Inquiry, { description: "Closes a round: its links answer nothing any more, and its answers stay." })
  async closeInquiry(@Arg("id", () => ID, { description: "The round." }) id: string, @Ctx() context: Context): Promise<Inquiry> {
    const inquiry = await open(context, id);
    inquiry.closedAt = context.now;
    return inquiry;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Reply, {
    description: "Takes a personal link back, for instance when it went to the wrong address, with what was answered by it.",
  })
  async withdrawReply(@Arg("id", () => ID, { description: "The reply." }) id: string, @Ctx() context: Context): Promise<Reply> {
    const { em } = context;
    const reply = await em.findOneOrFail(Reply, id, { populate: ["actor"] });
    const inquiry = await open(context, reply.inquiry.id);
    await em.refresh(reply, locked);
    if (reply.state !== ReplyState.Withdrawn) inquiry.asked -= 1;
    em.remove(await em.find(ReplyLink, { reply }));
    await asHouse(context, [inquiry.hub.id], () => forget(context, inquiry, reply, ReplyState.Withdrawn));
    return reply;
  }
}

/** A round that is open, for whoever weaves its map; two who do something with it wait for each other. */
async function open({ em, today, viewer }: Context, id: string): Promise<Inquiry> {
  const inquiry = await em.findOneOrFail(Inquiry, id, { populate: ["hub", "map"] });
  refuse(whyNotWeave(viewer!, { hub: inquiry.hub.id, area: inquiry.map.area?.id }));
  await em.refresh(inquiry, locked);
  refuse(whyNotOpen(inquiry, today));
  return inquiry;
}

/** Those who wait for an answer first: why they are not reminded says more than that others have answered. */
const waitingFirst = (replies: readonly Reply[]) =>
  [...replies].sort((one, other) => Number(other.state === ReplyState.Asked) - Number(one.state === ReplyState.Asked));

const nameOf = (column: string) =>
  sql`coalesce((select name from actor where actor.id = item.${sql.ref(column)}), '') collate "sv-SE-x-icu"`;

export const inquiryLists = [
  lists(() => NetworkMap, "inquiries", {
    of: () => Inquiry,
    description: "The rounds of asking its actors, the latest first; for members only.",
    where: "item.map_id = parent.id",
    order: () => ({ by: sql`item.created_at`, type: "timestamptz", descending: true }),
  }),
  lists(() => Inquiry, "replies", {
    of: () => Reply,
    description:
      "Each actor that was asked, in alphabetical order: all of them for those who weave the map; for other members those that have answered and agreed to be shown.",
    where: "item.inquiry_id = parent.id",
    args: WholePage,
    order: () => ({ by: nameOf("actor_id"), type: "text" }),
  }),
  lists(() => Reply, "answers", {
    of: () => Answer,
    description: "What it says of its ties, in the other actors' alphabetical order.",
    where: "item.reply_id = parent.id",
    args: WholePage,
    order: () => ({ by: nameOf("other_id"), type: "text" }),
  }),
];
