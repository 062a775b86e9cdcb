import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import { FloorRule } from "../../../schema/meetings/live/floor.ts";
import { SittingState, stoppedAt, whyNotClose, whyNotOpen, whyNotPause, whyNotTake } from "../../../schema/meetings/live/sitting.ts";
import { MeetingState } from "../../../schema/meetings/meeting.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Reading } from "../../reading/Reading.ts";
import { Attendance } from "../Attendance.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Meeting } from "../Meeting.ts";
import { meetingToChange } from "../MeetingResolver.ts";
import { atMeeting, ownPlace, sittingToRun } from "./atMeeting.ts";
import { closePolls } from "./closePoll.ts";
import { endSpeaking } from "./FloorResolver.ts";
import { Sitting } from "./Sitting.ts";
import "./followMeetings.ts";

@Resolver()
export class SittingResolver {
  @Query(() => Sitting, {
    nullable: true,
    description: "How a meeting runs; null while it has not been opened, or if there is none that the viewer may see.",
  })
  async sitting(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await new Reading(context, info).every(Sitting, sql`item.meeting_id = ${id}`))[0] ?? null;
  }

  @Query(() => Date, { description: "What the server's clock shows, by which the moments of a meeting are told." })
  clock(@Ctx() { now }: Context): Date {
    return now;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, {
    description: "Opens a meeting on its day, with the first item of its agenda up. For those who keep the council.",
  })
  async openSitting(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Sitting> {
    const { em, now } = context;
    const meeting = await meetingToChange(context, id);
    refuse(whyNotOpen(meeting, await em.findOne(Sitting, { meeting }), now));
    const { hub, council, visibility } = meeting;
    const [item] = await itemsOf(em, meeting);
    const [last] = await em.find(Sitting, { council }, { orderBy: { openedAt: "desc" }, limit: 1 });
    return em.create(Sitting, {
      ...{ hub, council, meeting, visibility, openedAt: now },
      ...{ item: item ?? null, since: item ? now : null, floor: last?.floor ?? FloorRule.AsAsked },
    } as Sitting);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, {
    description:
      "Takes up an item of the agenda; the time of the one that was up is noted, and a pause is over. For those who keep the council.",
  })
  async takeItem(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("item", () => String, { description: "The item's id within the agenda." }) item: string,
    @Ctx() context: Context,
  ): Promise<Sitting> {
    const { em, now } = context;
    const sitting = await sittingToRun(context, id);
    refuse(whyNotTake(sitting, await itemsOf(em, sitting.meeting), item));
    if (sitting.item !== item) await endSpeaking(context, sitting.meeting);
    if (sitting.item === item && sitting.since) return sitting;
    return Object.assign(sitting, { spent: stoppedAt(sitting, now), item, since: now, state: SittingState.Open, resumesAt: null });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, {
    description: "Pauses a meeting, or adjourns it until another time; its clock stands still meanwhile. For those who keep the council.",
  })
  async pauseSitting(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("minutes", () => Int, { nullable: true, description: "How long, 1–240; null when nobody knows." }) minutes: number | null,
    @Arg("adjourn", () => Boolean, { defaultValue: false, description: "Whether it goes on at another time." }) adjourn: boolean,
    @Ctx() context: Context,
  ): Promise<Sitting> {
    const { now } = context;
    const sitting = await sittingToRun(context, id);
    refuse(whyNotPause(sitting, minutes));
    const resumesAt = minutes && !adjourn ? new Date(now.getTime() + minutes * 60_000) : null;
    const state = adjourn ? SittingState.Adjourned : SittingState.Paused;
    return Object.assign(sitting, { spent: stoppedAt(sitting, now), since: null, state, resumesAt });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, { description: "Goes on with a meeting after a pause. For those who keep the council." })
  async resumeSitting(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Sitting> {
    const sitting = await sittingToRun(context, id);
    if (sitting.state === SittingState.Open) return sitting;
    return Object.assign(sitting, { since: sitting.item ? context.now : null, state: SittingState.Open, resumesAt: null });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, { description: "Chooses in which order a meeting calls its speakers. For those who keep the council." })
  async chooseFloor(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("floor", () => FloorRule, { description: "In which order." }) floor: FloorRule,
    @Ctx() context: Context,
  ): Promise<Sitting> {
    return Object.assign(await sittingToRun(context, id), { floor });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Sitting, {
    description:
      "Closes a meeting: it has been held unless it was cancelled, its questions are over, and nobody has the floor any more. For those who keep the council.",
  })
  async closeSitting(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Sitting> {
    const { now } = context;
    const sitting = await sittingToRun(context, id);
    const { meeting } = sitting;
    refuse(whyNotClose(meeting, sitting, now));
    await endSpeaking(context, meeting);
    await asHouse(context, [sitting.hub.id], () => closePolls(context, meeting));
    await hold(context, meeting);
    const stopped = { spent: stoppedAt(sitting, now), since: null, resumesAt: null, closedAt: now };
    return Object.assign(sitting, { ...stopped, state: SittingState.Closed });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attendance, {
    description: "Says that one is at a meeting that runs, or that one has left. For whoever has been called to it or sits in the council.",
  })
  async beAtMeeting(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("present", () => Boolean, { description: "Whether one is there." }) present: boolean,
    @Ctx() context: Context,
  ): Promise<Attendance> {
    return atMeeting(context, id, async ({ meeting }) => Object.assign(await ownPlace(context, meeting), { present }));
  }
}

/** Says that a meeting was held, with what follows from it, unless that has been said; what was cancelled was not. */
async function hold(context: Context, meeting: Meeting): Promise<void> {
  if (meeting.state === MeetingState.Held || meeting.state === MeetingState.Cancelled) return;
  meeting.state = MeetingState.Held;
  for (const follow of Meeting.onHold) await follow(context, meeting);
}

/** The ids of the items of a meeting's agenda, in their order. */
const itemsOf = async (em: Context["em"], meeting: Meeting) => ((await em.findOne(Agenda, { meeting }))?.items ?? []).map(({ id }) => id);
