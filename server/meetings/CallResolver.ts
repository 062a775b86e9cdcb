import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { whyNotKeep } from "../../schema/councils.ts";
import { Answer, MeetingState, whyNotAnswer, whyNotCall, whyNotMeeting, whyNotMove } from "../../schema/meetings/meeting.ts";
import { refusal } from "../../schema/refusal.ts";
import { asHouse } from "../access/asHouse.ts";
import { bySecret } from "../access/bySecret.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { addressOf, reachAt } from "../councils/TermAddress.ts";
import { Refused, refuse } from "../errors.ts";
import { Attendance } from "./Attendance.ts";
import { answer } from "./answering.ts";
import { filesWith } from "./attachments/forTheCalled.ts";
import { CallLetter } from "./CallLetter.ts";
import { CallLink } from "./CallLink.ts";
import { heldOn, placeFor, placesAt, toCall } from "./called.ts";
import { Meeting } from "./Meeting.ts";
import { meetingToChange } from "./MeetingResolver.ts";
import { remindAll } from "./reminding.ts";
import { tell } from "./summons.ts";

@Resolver()
export class CallResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, {
    description:
      "Calls everyone who sits in the council on the day of the meeting and has not been called, each by a letter to their account or the address that was left for them; for a seat that nobody has the substitute whose turn it is. For those who keep the council.",
  })
  async callMeeting(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    const { em, now } = context;
    await asHouse(context, [meeting.hub.id], async () => {
      const places = await placesAt(em, meeting);
      const whom = toCall(await heldOn(em, meeting), places);
      refuse(whyNotCall(meeting, whom.length, now));
      Object.assign(meeting, { state: MeetingState.Called, calledAt: meeting.calledAt ?? now });
      for (const { seat, term } of whom) {
        const place = places.find((one) => one.term === term) ?? placeFor(context, meeting, term, seat);
        place.calledAt = now;
        await tell(context, meeting, place, seat.substitute ? "substitute" : "call");
      }
    });
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, {
    description: "Moves a meeting to another time. Whoever was called is told by letter and asked anew. For those who keep the council.",
  })
  async moveMeeting(
    @Arg("id", () => ID, { description: "The meeting." }) id: string,
    @Arg("startsAt", () => Date, { description: "When it begins." }) startsAt: Date,
    @Arg("endsAt", () => Date, { description: "When it ends; after it begins, within 72 hours." }) endsAt: Date,
    @Ctx() context: Context,
  ): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    const { em, now } = context;
    refuse(whyNotMove(meeting, now) ?? whyNotMeeting({ ...meeting, startsAt, endsAt }));
    em.assign(meeting, { startsAt, endsAt, revision: meeting.revision + 1 });
    if (!meeting.calledAt) return meeting;
    await asHouse(context, [meeting.hub.id], async () => {
      for (const place of await placesAt(em, meeting)) {
        if (!place.calledAt) continue;
        Object.assign(place, { answer: Answer.Waiting, answeredAt: null, remindedAt: null });
        await tell(context, meeting, place, "moved");
      }
    });
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, {
    description: "Cancels a meeting. Whoever was called is told by letter; calendars show it as cancelled. For those who keep the council.",
  })
  async cancelMeeting(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    const { em, now } = context;
    refuse(whyNotMove(meeting, now));
    em.assign(meeting, { state: MeetingState.Cancelled, revision: meeting.revision + 1 });
    if (!meeting.calledAt) return meeting;
    await asHouse(context, [meeting.hub.id], async () => {
      for (const place of await placesAt(em, meeting)) if (place.calledAt) await tell(context, meeting, place, "cancelled");
    });
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Meeting, {
    description:
      "Reminds everyone who is called, has not answered and can be reached by letter: at most every other day. For those who keep the council.",
  })
  async remindCalled(@Arg("id", () => ID, { description: "The meeting." }) id: string, @Ctx() context: Context): Promise<Meeting> {
    const meeting = await meetingToChange(context, id);
    await asHouse(context, [meeting.hub.id], async () => remindAll(context, meeting, await placesAt(context.em, meeting)));
    return meeting;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Attendance, {
    description:
      "Answers a call: whoever is called for themselves, and those who keep the council for anyone. Whoever says `Substitute` has the next in order called.",
  })
  async answerMeeting(
    @Arg("attendance", () => ID, { description: "The place at the meeting." }) id: string,
    @Arg("answer", () => Answer, { description: "`Yes`, `No` or `Substitute`." }) said: Answer,
    @Ctx() context: Context,
  ): Promise<Attendance> {
    const { em, viewer } = context;
    const place = await em.findOneOrFail(Attendance, id, { populate: ["meeting", "council", "term.person"] });
    if (place.term?.person?.id !== viewer!.id && whyNotKeep(viewer!, place.council)) throw new Refused(refusal("meetings.whyNot.notYours"));
    return asHouse(context, [place.hub.id], () => answer(context, place.id, said));
  }

  @Query(() => CallLetter, { nullable: true, description: "What the personal link of a summons calls to; null for any other secret." })
  call(@Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string, @Ctx() context: Context) {
    return withCall(context, secret, async (place) => {
      if (!place) return null;
      const { meeting, term } = place;
      const { seats } = await heldOn(context.em, meeting);
      return {
        ...{
          hubName: meeting.hub.name,
          hubSlug: meeting.hub.slug,
          councilName: meeting.council.name,
          name: term?.person?.name ?? term?.name,
        },
        ...{ meeting: meeting.id, title: meeting.title, theme: meeting.theme, words: meeting.words },
        ...{ startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place, link: meeting.link, state: meeting.state },
        ...{ answer: place.answer, substitute: place.substitute },
        isByAddress: !!term && !term.person && !!(await addressOf(context.em, term)),
        files: await filesWith(context.em, meeting),
        hasSubstitutes: seats.some(({ side, substitute }) => substitute && side === place.side),
        whyNot: whyNotAnswer(meeting, context.now)?.key,
      };
    });
  }

  @Mutation(() => Boolean, { description: "Answers a call by the personal link of a summons, without an account." })
  answerCall(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Arg("answer", () => Answer, { description: "`Yes`, `No` or `Substitute`." }) said: Answer,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return withCall(context, secret, async (place) => {
      if (!place) throw new Refused(refusal("meetings.whyNot.unknownCall"));
      await answer(context, place.id, said);
      return true;
    });
  }

  @Mutation(() => Boolean, {
    description:
      "Removes the address that the letter went to, by its personal link: no more letters go there. An account is its own matter.",
  })
  stopCalls(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return withCall(context, secret, async (place) => {
      if (!place) throw new Refused(refusal("meetings.whyNot.unknownCall"));
      if (place.term) await reachAt(context.em, place.term, null);
      return true;
    });
  }
}

const called = ["meeting.hub", "meeting.council", "council", "term.person"] as const;

/** Does something with the place that a letter calls to, by its secret. */
const withCall = <T>(context: Context, secret: string, work: (place: Attendance | null) => Promise<T>): Promise<T> =>
  bySecret(context, CallLink, secret, async (link) =>
    work(link && (await context.em.findOneOrFail(Attendance, link.attendance.id, { populate: called }))),
  );
