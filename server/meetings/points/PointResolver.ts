import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { whyNotKeep, whyNotSitIn } from "../../../schema/councils.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import {
  itemIdOf,
  meetingFor,
  mostWaiting,
  PointState,
  whyNotDecline,
  whyNotPoint,
  whyNotSend,
  whyNotSendFor,
  whyNotTake,
  whyNotWithdraw,
} from "../../../schema/meetings/points.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tidyName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { Refused, refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { putItems } from "../agenda/putItems.ts";
import { itemsIn } from "../agenda/sharedDoc.ts";
import { hold } from "../agenda/stored.ts";
import { Meeting } from "../Meeting.ts";
import { AgendaPoint } from "./AgendaPoint.ts";
import { myActorsIn } from "./actorsOf.ts";
import { alone, backlogOf, lastAmong, rankAt } from "./backlog.ts";
import { PointInput } from "./PointInput.ts";
import { openerOf, takeUp } from "./takeUp.ts";
import { tellDeclined } from "./tellDeclined.ts";

@Resolver()
export class PointResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description:
      "Sends in a point for an agenda of a council. One that comes too late for the meeting that is wished waits for the next, as `meeting` of the answer tells. For those whom the council takes points from.",
  })
  async sendPoint(
    @Arg("council", () => ID, { description: "The council." }) id: string,
    @Arg("point", () => PointInput, { description: "What is known of it." }) input: PointInput,
    @Ctx() context: Context,
  ): Promise<AgendaPoint> {
    const { em, viewer, now } = context;
    const council = await em.findOneOrFail(Council, id);
    const here = await myActorsIn(em, council);
    refuse(whyNotSend(viewer!, council, here) ?? whyNotPoint(input));
    const actor = input.actor ? await em.findOneOrFail(Actor, { id: input.actor, hub: council.hub }) : null;
    refuse(whyNotSendFor(viewer!, council, here, actor?.id));
    const coming = await em.find(Meeting, { council, endsAt: { $gt: now } });
    const wished = input.meeting ? await em.findOneOrFail(Meeting, { id: input.meeting, council }) : undefined;
    return asHouse(context, [council.hub.id], async () => {
      await alone(context, council);
      const backlog = await backlogOf(context, council);
      if (backlog.length >= mostWaiting) throw new Refused(refusal("points.whyNot.tooMany", { most: mostWaiting }));
      return em.create(AgendaPoint, {
        ...{ council, hub: council.hub, actor, visibility: strictest(Visibility.members, council.visibility) },
        ...written(input),
        meeting: meetingFor(coming, council.points, wished, now) ?? null,
        person: em.getReference(Person, viewer!.id),
        rank: lastAmong(backlog),
      } as AgendaPoint);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Withdraws a point that one has sent in, as long as it waits." })
  async withdrawPoint(@Arg("id", () => ID, { description: "The point." }) id: string, @Ctx() context: Context): Promise<string> {
    const { em, viewer } = context;
    const point = await em.findOneOrFail(AgendaPoint, id, { populate: ["council"] });
    await asHouse(context, [point.hub.id], async () => {
      await alone(context, point.council);
      await em.refreshOrFail(point);
      refuse(whyNotWithdraw(point, viewer!.id));
      em.remove(point);
    });
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description:
      "Takes up a point: it becomes an item, last on the agenda of a meeting. Done twice, it is one item. For those who sit in the council, and those who keep it.",
  })
  async takePoint(
    @Arg("id", () => ID, { description: "The point." }) id: string,
    @Arg("meeting", () => ID, { description: "The meeting, whose agenda has been begun." }) at: string,
    @Ctx() context: Context,
  ): Promise<AgendaPoint> {
    const point = await arranged(context, id);
    const meeting = await context.em.findOneOrFail(Meeting, { id: at, council: point.council });
    const agenda = await context.em.findOne(Agenda, { meeting });
    if (!agenda) throw new Refused(refusal("points.whyNot.noAgenda"));
    refuse(whyNotTake(point, at));
    takeUp(point, meeting);
    await putItems(context, agenda, [{ id: itemIdOf(point.id), opener: openerOf(point) }]);
    return point;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description: "Declines a point that was sent in, with words to whoever sent it, who is told by letter. For those who keep the council.",
  })
  async declinePoint(
    @Arg("id", () => ID, { description: "The point." }) id: string,
    @Arg("answer", () => String, { description: "Why, in words to the sender; at most 2,000 characters, never empty." }) answer: string,
    @Ctx() context: Context,
  ): Promise<AgendaPoint> {
    const point = await arranged(context, id);
    refuse(whyNotKeep(context.viewer!, { hub: point.hub, id: point.council.id }) ?? whyNotDecline(point, answer));
    Object.assign(point, { state: PointState.Declined, answer: answer.trim() });
    await asHouse(context, [point.hub.id], () => tellDeclined(context, point));
    return point;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description:
      "Lets a point wait again that was declined, or whose item is no longer on the agenda. For those who sit in the council, and those who keep it.",
  })
  async putBackPoint(@Arg("id", () => ID, { description: "The point." }) id: string, @Ctx() context: Context): Promise<AgendaPoint> {
    const point = await arranged(context, id);
    const agenda = point.state === PointState.Taken ? await context.em.findOne(Agenda, { meeting: point.meeting }) : null;
    if (agenda && (await stands(context, agenda, point.item!))) throw new Refused(refusal("points.whyNot.stillThere"));
    const state = point.tabledItem ? PointState.Tabled : PointState.Waiting;
    return Object.assign(point, { state, meeting: null, item: null, answer: null });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgendaPoint, {
    description: "Moves a point to another place among those that wait. For those who sit in the council, and those who keep it.",
  })
  async movePoint(
    @Arg("id", () => ID, { description: "The point." }) id: string,
    @Arg("to", () => Int, { description: "How many are to stand before it." }) to: number,
    @Ctx() context: Context,
  ): Promise<AgendaPoint> {
    const point = await arranged(context, id);
    point.rank = rankAt(await backlogOf(context, point.council), id, to);
    return point;
  }
}

const written = ({ title, words, kind, minutes, owner }: PointInput): Partial<AgendaPoint> => ({
  title: tidyName(title),
  words: words?.trim() || null,
  ...(kind && { kind }),
  minutes: minutes ?? null,
  owner: (owner && tidyName(owner)) || null,
});

/** A point for those who prepare its council's agendas, while nobody else arranges them. */
async function arranged(context: Context, id: string): Promise<AgendaPoint> {
  const { em, viewer } = context;
  const point = await em.findOneOrFail(AgendaPoint, id, { populate: ["council", "meeting"] });
  refuse(whyNotSitIn(viewer!, point));
  await alone(context, point.council);
  return em.refreshOrFail(point, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Whether an item stands on an agenda at this moment. */
const stands = (context: Context, agenda: Agenda, item: string) =>
  asHouse(context, [agenda.hub.id], async () => itemsIn((await hold(context.em, agenda.id)).doc).some(({ id }) => id === item));
