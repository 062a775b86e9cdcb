import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotKeep } from "../../../schema/councils.ts";
import { type Turn, TurnKind, whyNotAsk, whyNotCall, whyNotWithdraw } from "../../../schema/meetings/live/floor.ts";
import { refusal } from "../../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { attendanceOf } from "../Attendance.ts";
import type { Meeting } from "../Meeting.ts";
import { atMeeting, ownPlace, placeOf, sittingToRun } from "./atMeeting.ts";
import { SpeakerTurn } from "./SpeakerTurn.ts";

@Resolver()
export class FloorResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SpeakerTurn, {
    description:
      "Asks for the floor on the item that is up: for oneself, who is then there; those who keep the council for anyone who is there.",
  })
  async askForFloor(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("kind", () => TurnKind, { description: "What for." }) kind: TurnKind,
    @Arg("place", () => ID, { nullable: true, description: "Whose place at the meeting; one's own when nothing is said." })
    placeId: string | null,
    @Ctx() context: Context,
  ): Promise<SpeakerTurn> {
    const { em, now } = context;
    return atMeeting(context, id, async (sitting) => {
      const { meeting, hub, council, item = null } = sitting;
      const place = placeId ? await placeOf(context, sitting, placeId) : await ownPlace(context, meeting);
      const own = await em.find(SpeakerTurn, { meeting, place, item });
      refuse(whyNotAsk(own.map(asTurn), kind));
      const turn = { hub, council, meeting, item, place, kind, askedAt: now, visibility: attendanceOf(meeting) };
      return em.create(SpeakerTurn, turn as SpeakerTurn);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SpeakerTurn, { description: "Takes back that one asked for the floor; those who keep the council for anyone." })
  async leaveFloor(@Arg("turn", () => ID, { description: "The turn." }) id: string, @Ctx() context: Context): Promise<SpeakerTurn> {
    return ownTurn(context, id, (turn) => {
      refuse(whyNotWithdraw(asTurn(turn)));
      turn.withdrawnAt = context.now;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SpeakerTurn, { description: "Says that one has spoken; those who keep the council of anyone." })
  async yieldFloor(@Arg("turn", () => ID, { description: "The turn." }) id: string, @Ctx() context: Context): Promise<SpeakerTurn> {
    return ownTurn(context, id, (turn) => {
      if (!turn.beganAt) refuse(refusal("live.whyNot.notSpeaking"));
      turn.endedAt ??= context.now;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SpeakerTurn, {
    description: "Gives somebody the floor; whoever had it has spoken. For those who keep the council.",
  })
  async callSpeaker(@Arg("turn", () => ID, { description: "The turn." }) id: string, @Ctx() context: Context): Promise<SpeakerTurn> {
    const { em, now } = context;
    const { meeting } = await em.findOneOrFail(SpeakerTurn, id);
    await sittingToRun(context, meeting.id);
    const turn = await em.findOneOrFail(SpeakerTurn, id, { populate: ["meeting", "council"], refresh: true });
    refuse(whyNotCall(asTurn(turn)));
    if (turn.beganAt) return turn;
    await endSpeaking(context, meeting);
    // Nobody has the floor for a moment: two who have it, the table would refuse.
    await em.flush();
    turn.beganAt = now;
    return turn;
  }
}

/** A turn as the rules ask for it. */
const asTurn = ({ id, kind, place, askedAt, beganAt, endedAt, withdrawnAt }: SpeakerTurn): Turn => ({
  ...{ id, kind, askedAt, place: place?.id ?? null },
  ...{ beganAt: beganAt ?? null, endedAt: endedAt ?? null, withdrawnAt: withdrawnAt ?? null },
});

/** Nobody has the floor of a meeting any more. */
export async function endSpeaking({ em, now }: Pick<Context, "em" | "now">, meeting: Meeting): Promise<void> {
  const speaking = { meeting, beganAt: { $ne: null }, endedAt: null };
  for (const turn of await em.find(SpeakerTurn, speaking, { populate: ["meeting", "council"] })) turn.endedAt = now;
}

/** Does something with a turn of one's own; those who keep the council with anyone's. */
async function ownTurn(context: Context, id: string, work: (turn: SpeakerTurn) => void): Promise<SpeakerTurn> {
  const { em, viewer } = context;
  const { meeting, council, hub } = await em.findOneOrFail(SpeakerTurn, id);
  const mayKeep = !whyNotKeep(viewer!, { hub, id: council.id });
  return atMeeting(context, meeting.id, async () => {
    const turn = await em.findOneOrFail(SpeakerTurn, id, { populate: ["meeting", "council", "place.term"], refresh: true });
    await em.refresh(turn, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mayKeep && turn.place?.term?.person?.id !== viewer!.id) throw new Refused(refusal("live.whyNot.notYours"));
    work(turn);
    return turn;
  });
}
