import { LockMode } from "@mikro-orm/core";
import { whyNotKeep } from "../../../schema/councils.ts";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { whyNotRun } from "../../../schema/meetings/live/sitting.ts";
import { refusal } from "../../../schema/refusal.ts";
import { asHouse } from "../../access/asHouse.ts";
import type { Context } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Attendance } from "../Attendance.ts";
import { heldOn, placeFor } from "../called.ts";
import { Meeting } from "../Meeting.ts";
import { Sitting } from "./Sitting.ts";

/** A meeting as it runs, for those who keep its council, and locked alone: two who run it wait for each other. */
export async function sittingToRun({ em, viewer }: Pick<Context, "em" | "viewer">, id: string): Promise<Sitting> {
  const meeting = await em.findOneOrFail(Meeting, id, { populate: ["hub", "council"] });
  refuse(meeting.whyNotWrite(viewer!));
  const sitting = await em.findOne(Sitting, { meeting }, { populate: ["meeting", "council"] });
  refuse(whyNotRun(sitting));
  return em.refreshOrFail(sitting!, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** What whoever is at a meeting that runs does there for themselves, as the house: it is their right, and no right to the meeting's rows. */
export async function atMeeting<T>(context: Context, id: string, work: (sitting: Sitting) => Promise<T>): Promise<T> {
  const { em, viewer } = context;
  const meeting = await em.findOneOrFail(Meeting, id, { populate: ["hub", "council"] });
  refuse(whyNotTakePart(viewer!, meeting.hub.id));
  return asHouse(context, [meeting.hub.id], async () => {
    const sitting = await em.findOne(Sitting, { meeting }, { populate: ["meeting", "council"], lockMode: LockMode.PESSIMISTIC_WRITE });
    refuse(whyNotRun(sitting));
    return work(sitting!);
  });
}

/**
 * One's own place at a meeting: the one that one was called to, or has taken; else a new one, for whoever sits in the council on the day.
 * Whoever does something from their place is there.
 */
export async function ownPlace({ em, viewer }: Context, meeting: Meeting): Promise<Attendance> {
  const ofMine = { meeting, term: { person: viewer!.id } };
  const [known] = await em.find(Attendance, ofMine, { populate: ["meeting", "council"], orderBy: { substitute: "asc", id: "asc" } });
  const place = known ?? (await newPlace(em, meeting, viewer!.id));
  if (!place) throw new Refused(refusal("live.whyNot.noPlace"));
  place.present = true;
  return place;
}

async function newPlace(em: Context["em"], meeting: Meeting, person: string): Promise<Attendance | undefined> {
  const { seats, termOf } = await heldOn(em, meeting);
  const own = seats.filter((seat) => termOf(seat)?.person?.id === person);
  const seat = own.find(({ substitute }) => !substitute) ?? own[0];
  return seat && placeFor({ em }, meeting, termOf(seat)!, seat);
}

/** Somebody else's place at a meeting, for those who keep the council: whoever is there without a phone asks them. */
export async function placeOf({ em, viewer }: Context, { meeting, council }: Sitting, id: string): Promise<Attendance> {
  refuse(whyNotKeep(viewer!, { hub: meeting.hub, id: council.id }));
  const place = await em.findOneOrFail(Attendance, { id, meeting }, { populate: ["meeting", "council", "term"] });
  place.present = true;
  return place;
}
