import { LockMode } from "@mikro-orm/core";
import { Answer, MeetingState, whyNotAnswer } from "../../schema/meetings/meeting.ts";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";
import { Attendance } from "./Attendance.ts";
import { heldOn, nextFor, placeFor, placesAt, standIn } from "./called.ts";
import { tell } from "./summons.ts";

/**
 * Writes what somebody answers to a call, as the house. Whoever wants a substitute has the next in order called, if there is one; whoever can
 * come after all has theirs called off, unless they have already said that they come. Two who answer for one meeting wait for each other.
 */
export async function answer(context: Context, id: string, said: Answer): Promise<Attendance> {
  const { em, now } = context;
  const place = await em.findOneOrFail(Attendance, id, {
    populate: ["meeting.council", "meeting.hub", "council", "term.person", "instead"],
  });
  await em.refresh(place.meeting, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(place.meeting, ["council", "hub"]);
  refuse(whyNotAnswer(place.meeting, now));
  const places = await placesAt(em, place.meeting);
  em.assign(place, { answer: said, answeredAt: said === Answer.Waiting ? null : now });
  const forWhom = place.instead ?? place;
  if (said === Answer.Substitute) await callNext(context, forWhom, places);
  else if (said === Answer.Yes && !place.instead) await callOff(context, place, places);
  return place;
}

/** Calls the substitute whose turn it is in somebody's place, unless one is called there already. */
async function callNext(context: Context, place: Attendance, places: readonly Attendance[]): Promise<void> {
  const { em, now } = context;
  const { meeting } = place;
  if (standIn(place, places) || meeting.state !== MeetingState.Called) return;
  const next = nextFor(await heldOn(em, meeting), place, places);
  if (!next) return;
  const called = Object.assign(placeFor(context, meeting, next.term, next.seat), { instead: place, calledAt: now });
  await tell(context, meeting, called, "substitute");
}

/** Tells a substitute who has not answered that they need not come after all. */
async function callOff(context: Context, place: Attendance, places: readonly Attendance[]): Promise<void> {
  const called = standIn(place, places);
  if (called?.answer !== Answer.Waiting) return;
  await tell(context, place.meeting, called, "calledOff");
  context.em.remove(called);
}
