import { LockMode } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { whyNotKeep } from "../../schema/councils.ts";
import { strictest, Visibility } from "../../schema/hubs.ts";
import { Vote, whyNotPoll, whyNotPropose, whyNotTake, whyNotVote } from "../../schema/meetings/poll.ts";
import { refusal } from "../../schema/refusal.ts";
import { tidyName, whyNotName } from "../../schema/text.ts";
import { asHouse } from "../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { Term } from "../councils/Term.ts";
import { Refused, refuse } from "../errors.ts";
import { Reading } from "../reading/Reading.ts";
import { askWhen } from "./askWhen.ts";
import { DatePoll } from "./DatePoll.ts";
import { DateVote } from "./DateVote.ts";
import { Meeting } from "./Meeting.ts";

@InputType({ description: "A question of when to meet." })
class DatePollInput {
  @Field(() => String, { description: "What the meeting is called; at most 200 characters." })
  title!: string;

  @Field(() => [Date], { description: "When it could begin: 2–20 moments to come." })
  options!: Date[];

  @Field(() => Int, { description: "How many minutes it lasts, 5–1,440." })
  minutes!: number;

  @Field(() => String, { nullable: true, description: "Where; at most 200 characters." })
  place?: string | null;
}

@Resolver()
export class DatePollResolver {
  @Query(() => DatePoll, {
    nullable: true,
    description: "A question of when to meet, by its id; null if there is none that the viewer may see.",
  })
  datePoll(@Arg("id", () => ID, { description: "The poll." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(DatePoll, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => DatePoll, {
    description:
      "Asks everyone who sits in a council when they can meet, each with an account by a letter. For those who keep the council.",
  })
  async proposeDates(
    @Arg("council", () => ID, { description: "The council." }) id: string,
    @Arg("poll", () => DatePollInput, { description: "What is proposed." }) input: DatePollInput,
    @Ctx() context: Context,
  ): Promise<DatePoll> {
    const { em, viewer, now } = context;
    const council = await em.findOneOrFail(Council, id, { populate: ["hub"] });
    refuse(whyNotKeep(viewer!, council) ?? whyNotPropose(input, now) ?? (input.place ? whyNotName(input.place) : undefined));
    const poll = em.create(DatePoll, {
      ...{ council, hub: council.hub, minutes: input.minutes, visibility: strictest(Visibility.members, council.visibility) },
      title: tidyName(input.title),
      place: (input.place && tidyName(input.place)) || null,
      options: [...input.options].sort((one, other) => one.getTime() - other.getTime()),
    } as DatePoll);
    await em.flush();
    await asHouse(context, [council.hub.id], () => askWhen(context, poll));
    return poll;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => DateVote, {
    description: "Answers when somebody who sits in the council can meet: each for themselves, and those who keep the council for anyone.",
  })
  async voteOnDates(
    @Arg("poll", () => ID, { description: "The poll." }) id: string,
    @Arg("term", () => ID, { description: "The term by which they sit in the council." }) termId: string,
    @Arg("votes", () => [Vote], { nullable: "items", description: "A vote for each of the poll's times, in their order; null for none." })
    votes: (Vote | null)[],
    @Ctx() context: Context,
  ): Promise<DateVote> {
    const { em, viewer } = context;
    const poll = await em.findOneOrFail(DatePoll, id, { populate: ["council"] });
    const term = await em.findOneOrFail(Term, { id: termId, council: poll.council });
    if (term.person?.id !== viewer!.id && whyNotKeep(viewer!, poll.council)) throw new Refused(refusal("meetings.whyNot.notYours"));
    return asHouse(context, [poll.hub.id], async () => {
      const { hub, council, visibility } = await locked(em, id);
      refuse(whyNotVote(votes, poll.options.length));
      const known = await em.findOne(DateVote, { poll, term }, { populate: ["poll", "council"] });
      return known ? em.assign(known, { votes }) : em.create(DateVote, { hub, council, poll, term, votes, visibility } as DateVote);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, { description: "Plans the meeting at one of a poll's times and ends the poll. For those who keep the council." })
  async takeDate(
    @Arg("poll", () => ID, { description: "The poll." }) id: string,
    @Arg("option", () => Int, { description: "Which of its times, from 0." }) option: number,
    @Ctx() { em, now }: Context,
  ): Promise<Meeting> {
    const poll = await locked(em, id);
    refuse(whyNotTake(option, poll.options.length));
    const startsAt = poll.options[option]!;
    const { hub, council, title, place, minutes } = poll;
    const endsAt = new Date(new Date(startsAt).getTime() + minutes * 60_000);
    const meeting = em.create(Meeting, {
      hub,
      council,
      title,
      place,
      startsAt: new Date(startsAt),
      endsAt,
      visibility: council.visibility,
    } as Meeting);
    Object.assign(poll, { meeting, closedAt: now });
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => DatePoll, { description: "Ends a poll without a meeting. For those who keep the council." })
  async closeDatePoll(@Arg("poll", () => ID, { description: "The poll." }) id: string, @Ctx() { em, now }: Context): Promise<DatePoll> {
    return Object.assign(await locked(em, id), { closedAt: now });
  }
}

/** A poll that is open, locked alone: what is answered and what is decided wait for each other. */
async function locked(em: Context["em"], id: string): Promise<DatePoll> {
  const poll = await em.findOneOrFail(DatePoll, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(poll, ["council"]);
  refuse(whyNotPoll({ isOpen: !poll.closedAt }));
  return poll;
}
