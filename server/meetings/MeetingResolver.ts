import { LockMode } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { opennessIn, whyNotOpenness } from "../../schema/councils/openness.ts";
import { whyNotKeep } from "../../schema/councils.ts";
import { MeetingState, whyNotHold, whyNotMeeting, whyNotRemove } from "../../schema/meetings/meeting.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { refuse } from "../errors.ts";
import { Reading } from "../reading/Reading.ts";
import { Meeting } from "./Meeting.ts";
import { MeetingInput, MeetingPatch } from "./MeetingInput.ts";
import "./followCouncils.ts";
import "./remindOfCalls.ts";

@Resolver()
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "A meeting by its id; null if there is none that the viewer may see." })
  meeting(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(Meeting, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, { description: "Plans a meeting of a council. For those who keep the council." })
  async planMeeting(
    @Arg("council", () => ID, { description: "The council that meets." }) id: string,
    @Arg("meeting", () => MeetingInput, { description: "What is known of it." }) input: MeetingInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<Meeting> {
    const council = await em.findOneOrFail(Council, id);
    refuse(whyNotKeep(viewer!, council) ?? whyNotMeeting(input) ?? whyNotOpenness(input.visibility));
    const { startsAt, endsAt } = input;
    const visibility = opennessIn(council, input.visibility);
    return em.create(Meeting, {
      ...written(input),
      title: tidyName(input.title),
      startsAt,
      endsAt,
      council,
      hub: council.hub,
      visibility,
    } as Meeting);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, {
    description: "Changes what is given about a meeting; what is left out stays. For those who keep the council.",
  })
  async describeMeeting(
    @Arg("id", () => ID, { description: "The meeting." }) id: string,
    @Arg("meeting", () => MeetingPatch, { description: "What is to be changed." }) patch: MeetingPatch,
    @Ctx() context: Context,
  ): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    const { em } = context;
    const { startsAt, endsAt, title } = meeting;
    refuse(whyNotMeeting({ startsAt, endsAt, ...patch, title: patch.title ?? title }) ?? whyNotOpenness(patch.visibility));
    const visibility = patch.visibility && opennessIn(meeting.council, patch.visibility);
    em.assign(meeting, { ...written(patch), ...(visibility && { visibility }) } as object);
    for (const follow of visibility ? Meeting.onShow : []) await follow(em, meeting);
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, { description: "Says that a meeting was held, once it has begun. For those who keep the council." })
  async holdMeeting(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    refuse(whyNotHold(meeting, context.now));
    meeting.state = MeetingState.Held;
    for (const follow of Meeting.onHold) await follow(context, meeting);
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description:
      "Removes a meeting to which nobody has been called; one that people know of is cancelled instead. For those who keep the council.",
  })
  async removeMeeting(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<string> {
    const meeting = await meetingToChange(context, id);
    const { em } = context;
    refuse(whyNotRemove(meeting));
    for (const remove of Meeting.onRemove) await remove(em, meeting);
    em.remove(meeting);
    return id;
  }
}

/** A meeting, for those who keep its council, and locked alone: two who do something with it wait for each other. */
export async function meetingToChange({ em, viewer }: Pick<Context, "em" | "viewer">, id: string): Promise<Meeting> {
  const meeting = await em.findOneOrFail(Meeting, id, { populate: ["hub", "council", "series"] });
  refuse(meeting.whyNotWrite(viewer!));
  return em.refreshOrFail(meeting, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

const written = ({ title, theme, place, link, words, noticeDays, reminderDays }: MeetingPatch): Partial<Meeting> => ({
  ...(title && { title: tidyName(title) }),
  ...(theme !== undefined && { theme: (theme && tidyName(theme)) || null }),
  ...(place !== undefined && { place: (place && tidyName(place)) || null }),
  ...(link !== undefined && { link: link?.trim() || null }),
  ...(words !== undefined && { words: words?.trim() || null }),
  ...(noticeDays != null && { noticeDays }),
  ...(reminderDays !== undefined && { reminderDays }),
});
