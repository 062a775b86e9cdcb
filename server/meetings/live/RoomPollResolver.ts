import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { type Question, whyNotGive, whyNotPut, withAnswer } from "../../../schema/meetings/live/poll.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tidyName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { type Attendance, attendanceOf } from "../Attendance.ts";
import { atMeeting, ownPlace, placeOf, sittingToRun } from "./atMeeting.ts";
import { closePoll, closePolls, isComplete, sumsOf } from "./closePoll.ts";
import { RoomBallot } from "./RoomBallot.ts";
import { RoomPoll } from "./RoomPoll.ts";
import { RoomTally } from "./RoomTally.ts";
import { RoomVote } from "./RoomVote.ts";

@InputType({ description: "A question to those in the room." })
class RoomPollInput implements Question {
  @Field(() => String, { description: "What is asked; at most 200 characters." })
  question!: string;

  @Field(() => [String], { description: "What can be answered: 2–10, each at most 200 characters." })
  choices!: string[];

  @Field(() => Boolean, { defaultValue: false, description: "Whether several can be chosen." })
  several!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether nobody is ever told who answered what." })
  secret!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the results are seen while answers come; never of a secret one." })
  live!: boolean;
}

@Resolver()
export class RoomPollResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RoomPoll, {
    description: "Puts a question to those in the room; one that was open is over. For those who keep the council.",
  })
  async putToRoom(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("poll", () => RoomPollInput, { description: "The question." }) poll: RoomPollInput,
    @Ctx() context: Context,
  ): Promise<RoomPoll> {
    const { em, now } = context;
    const { hub, council, meeting, item } = await sittingToRun(context, id);
    refuse(whyNotPut(poll));
    const visibility = poll.secret ? attendanceOf(meeting) : meeting.visibility;
    return asHouse(context, [hub.id], async () => {
      await closePolls(context, meeting);
      const { several, secret, live } = poll;
      const put = em.create(RoomPoll, {
        ...{ hub, council, meeting, item, visibility, several, secret, live, putAt: now },
        question: tidyName(poll.question),
        choices: poll.choices.map((choice) => tidyName(choice)),
      } as RoomPoll);
      if (secret) em.create(RoomTally, { poll: put, hub, counts: poll.choices.map(() => 0) } as RoomTally);
      return put;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RoomVote, {
    description:
      "Answers a question in the room: for oneself, who is then there; those who keep the council also for somebody without an account, unless it is secret. The last answer that is waited for ends it, unless its results are seen already.",
  })
  async answerRoom(
    @Arg("poll", () => ID, { description: "The question." }) id: string,
    @Arg("choices", () => [Int], { description: "The numbers of the choices, from 0." }) choices: number[],
    @Arg("place", () => ID, { nullable: true, description: "Whose place at the meeting; one's own when nothing is said." })
    placeId: string | null,
    @Ctx() context: Context,
  ): Promise<RoomVote> {
    const { em } = context;
    const { meeting } = await em.findOneOrFail(RoomPoll, id);
    return atMeeting(context, meeting.id, async (sitting) => {
      const poll = await locked(em, id);
      const place = placeId ? await placeOf(context, sitting, placeId) : await ownPlace(context, sitting.meeting);
      if (placeId && (poll.secret || place.term?.person)) refuse(refusal("live.whyNot.onlyThemselves"));
      await em.flush();
      const known = await em.findOne(RoomVote, { poll, place }, { populate: ["poll", "meeting", "council"] });
      refuse(whyNotGive(poll, choices, !!known));
      const vote = known ?? voteOf(em, poll, place);
      if (poll.secret) await count(em, poll, choices);
      else await write(em, poll, vote, choices);
      await em.flush();
      if (poll.live) Object.assign(poll, { counts: await sumsOf(em, poll), answered: await em.count(RoomVote, { poll }) });
      else if (await isComplete(em, poll)) await closePoll(context, poll);
      return vote;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RoomPoll, { description: "Ends a question in the room and shows what was answered. For those who keep the council." })
  async endRoomPoll(@Arg("poll", () => ID, { description: "The question." }) id: string, @Ctx() context: Context): Promise<RoomPoll> {
    const { em } = context;
    const { meeting, hub } = await em.findOneOrFail(RoomPoll, id);
    await sittingToRun(context, meeting.id);
    return asHouse(context, [hub.id], async () => {
      const poll = await locked(em, id);
      if (!poll.closedAt) await closePoll(context, poll);
      return poll;
    });
  }
}

async function locked(em: Context["em"], id: string): Promise<RoomPoll> {
  const poll = await em.findOneOrFail(RoomPoll, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await em.populate(poll, ["meeting", "council"]);
  return poll;
}

function voteOf(em: Context["em"], poll: RoomPoll, place: Attendance): RoomVote {
  const { hub, council, meeting } = poll;
  return em.create(RoomVote, { hub, council, meeting, poll, place, visibility: attendanceOf(meeting) } as RoomVote);
}

async function count(em: Context["em"], poll: RoomPoll, choices: readonly number[]): Promise<void> {
  const tally = await em.findOneOrFail(RoomTally, { poll });
  tally.counts = withAnswer(tally.counts, choices);
}

async function write(em: Context["em"], poll: RoomPoll, vote: RoomVote, choices: number[]): Promise<void> {
  await em.flush();
  const known = await em.findOne(RoomBallot, { vote });
  if (known) known.choices = choices;
  else em.create(RoomBallot, { vote, hub: poll.hub, shown: poll.live, choices } as RoomBallot);
}
