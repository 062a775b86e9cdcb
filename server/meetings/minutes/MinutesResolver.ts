import { LockMode } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLJSON } from "graphql-scalars";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { whyNotKeep } from "../../../schema/councils.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { whyNotBegin, whyNotCorrect, whyNotPublish, whyNotRecall, whyNotSend, whyNotWrite } from "../../../schema/meetings/minutes.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Reading } from "../../reading/Reading.ts";
import { meetingToChange } from "../MeetingResolver.ts";
import { approversOf } from "./approvers.ts";
import { besideMinutes } from "./beside.ts";
import { contentAt } from "./contentAt.ts";
import { askToApprove, tellOfPublication } from "./letters.ts";
import { Minutes, unpublished } from "./Minutes.ts";
import { MinutesApproval } from "./MinutesApproval.ts";
import { MinutesNote } from "./MinutesNote.ts";
import { draftAgain, writeDown } from "./writeDown.ts";
import "./followMeetings.ts";
import "./remindOfMinutes.ts";

@Resolver()
export class MinutesResolver {
  @Query(() => Minutes, { nullable: true, description: "The minutes of a meeting; null if there are none that the viewer may see." })
  async minutes(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await new Reading(context, info).every(Minutes, sql`item.meeting_id = ${id}`))[0] ?? null;
  }

  @Query(() => GraphQLJSON, {
    nullable: true,
    description:
      "All that the minutes of a meeting say, as the viewer may read it: of a draft as it is at this moment, then as it was sent for approval. " +
      "`{ form, hub, council, meeting, introduction, other, people, attendance, items, apart }`: `people` is who is named, by short names " +
      "that attendance and tasks use; each of `items`, and `apart`, has `decisions`, `tasks`, `polls` and `files`. Null when there are no minutes that the viewer may see.",
  })
  minutesContent(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() { em, viewer }: Context) {
    return contentAt(em, viewer, id, "minutes");
  }

  @Query(() => GraphQLJSON, {
    nullable: true,
    description:
      "What the summons and the agenda of a meeting say at this moment, as the viewer may read it, in the shape of `minutesContent`. Null when there is no meeting that the viewer may see.",
  })
  meetingContent(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() { em, viewer }: Context) {
    return contentAt(em, viewer, id, "agenda");
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, { description: "Begins the minutes of a meeting that has begun. For those who keep the council." })
  async beginMinutes(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Minutes> {
    const meeting = await meetingToChange(context, id);
    const { em, now } = context;
    refuse(whyNotBegin(meeting, (await em.count(Minutes, { meeting })) > 0, now));
    const { hub, council } = meeting;
    return em.create(Minutes, { hub, council, meeting, visibility: unpublished(meeting) } as Minutes);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description: "Writes what minutes say beside what grows out of the meeting, while they are a draft. For those who keep the council.",
  })
  async writeMinutes(
    @Arg("id", () => ID, { description: "The minutes." }) id: string,
    @Arg("introduction", () => String, { description: "Before the items; plain paragraphs, at most 5,000 characters." })
    introduction: string,
    @Arg("other", () => String, { description: "After the items; plain paragraphs, at most 5,000 characters." }) other: string,
    @Ctx() context: Context,
  ): Promise<Minutes> {
    const minutes = await minutesToChange(context, id);
    refuse(whyNotWrite(minutes, [introduction, other]));
    return Object.assign(minutes, { introduction: introduction.trim(), other: other.trim() });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description:
      "Sends minutes for approval: the agenda is locked, all that they say is written down, and whoever led the meeting and the council's approvers are asked, each with an account by a letter. For those who keep the council.",
  })
  async sendMinutes(@Arg("id", () => ID, { description: "The minutes." }) id: string, @Ctx() context: Context): Promise<Minutes> {
    const minutes = await minutesToChange(context, id);
    const meeting = await meetingToChange(context, minutes.meeting.id);
    const { em } = context;
    const approvers = await asHouse(context, [meeting.hub.id], () => approversOf(em, meeting));
    refuse(whyNotSend(minutes, meeting, approvers));
    await writeDown(context, minutes);
    const { hub, council, version, visibility } = minutes;
    for (const { term, role, person, name } of approvers)
      em.create(MinutesApproval, {
        ...{ hub, council, meeting, minutes, version, visibility, role, person, name, open: term.open, onPaper: !person },
      } as MinutesApproval);
    await asHouse(context, [hub.id], () => askToApprove(context, minutes, approvers));
    return minutes;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description:
      "Makes minutes that wait for approval a draft again; what was said of them no longer counts. For those who keep the council.",
  })
  async recallMinutes(@Arg("id", () => ID, { description: "The minutes." }) id: string, @Ctx() context: Context): Promise<Minutes> {
    const minutes = await minutesToChange(context, id);
    refuse(whyNotRecall(minutes));
    await asHouse(context, [minutes.hub.id], () => draftAgain(context.em, minutes));
    return minutes;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Minutes, {
    description:
      "Publishes approved minutes, for everyone or for fewer; never more openly than their meeting. For those who keep the council.",
  })
  async publishMinutes(
    @Arg("id", () => ID, { description: "The minutes." }) id: string,
    @Arg("visibility", () => Visibility, { description: "Who may read them." }) visibility: Visibility,
    @Ctx() context: Context,
  ): Promise<Minutes> {
    const minutes = await minutesToChange(context, id);
    refuse(whyNotPublish(minutes, minutes.meeting, visibility));
    const isOpened = visibility === Visibility.public && minutes.visibility !== visibility;
    minutes.publishedAt ??= context.now;
    for (const one of await besideMinutes(context.em, minutes.meeting)) one.visibility = visibility;
    if (isOpened) await asHouse(context, [minutes.hub.id], () => tellOfPublication(context, minutes));
    return minutes;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => MinutesNote, {
    description: "Notes a correction beside approved minutes, with its date; it is never changed. For those who keep the council.",
  })
  async correctMinutes(
    @Arg("id", () => ID, { description: "The minutes." }) id: string,
    @Arg("text", () => String, { description: "What is to be read otherwise; plain paragraphs, at most 5,000 characters." }) text: string,
    @Ctx() context: Context,
  ): Promise<MinutesNote> {
    const minutes = await minutesToChange(context, id);
    refuse(whyNotCorrect(minutes, text));
    const { hub, council, meeting, visibility } = minutes;
    return context.em.create(MinutesNote, {
      hub,
      council,
      meeting,
      minutes,
      visibility,
      text: text.trim(),
      createdAt: context.now,
    } as MinutesNote);
  }
}

/** The minutes of a meeting, for those who keep its council, and locked alone: two who do something with them wait for each other. */
async function minutesToChange({ em, viewer }: Context, id: string): Promise<Minutes> {
  const minutes = await em.findOneOrFail(Minutes, id, { populate: ["hub", "council", "meeting.hub", "meeting.council"] });
  refuse(whyNotKeep(viewer!, { hub: minutes.hub, id: minutes.council.id }));
  return em.refreshOrFail(minutes, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
