import { clockAt } from "../../schema/clock.ts";
import { substitutesInOrder } from "../../schema/councils/substitutes.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import { Answer } from "../../schema/meetings/meeting.ts";
import type { Context } from "../context.ts";
import type { Seat } from "../councils/Seat.ts";
import { seatsOf } from "../councils/seatsOf.ts";
import type { Term } from "../councils/Term.ts";
import { Attendance, attendanceOf } from "./Attendance.ts";
import type { Meeting } from "./Meeting.ts";

type Em = Context["em"];

/** The seats of a council that somebody holds on the day of a meeting, with that term. */
export async function heldOn(em: Em, meeting: Meeting) {
  const { day } = clockAt(meeting.startsAt);
  const seats = await seatsOf(em, meeting.council);
  return { day, seats, termOf: (seat: (typeof seats)[number]) => runningTerm(seat.terms, day)?.term };
}

type Held = Awaited<ReturnType<typeof heldOn>>;

/** The places at a meeting, with whom they are for. */
export const placesAt = (em: Em, meeting: Meeting) =>
  em.find(Attendance, { meeting }, { populate: ["meeting", "council", "term.person", "instead"] });

/** Gives somebody a place at a meeting, by their term. */
export const placeFor = (
  { em }: Pick<Context, "em">,
  meeting: Meeting,
  term: Term,
  seat: { side: Seat["side"]; substitute: boolean },
): Attendance => {
  const { hub, council } = meeting;
  const { side, substitute } = seat;
  return em.create(Attendance, { hub, council, meeting, term, side, substitute, visibility: attendanceOf(meeting) } as Attendance);
};

/**
 * Whom a summons goes to that has not gone to them yet: whoever holds an ordinary seat, and for each ordinary seat that nobody holds the
 * substitute of its side whose turn it is.
 */
export function toCall({ seats, termOf, day }: Held, places: readonly Attendance[]) {
  const called = new Set(places.flatMap(({ term, calledAt }) => (term && calledAt ? term.id : [])));
  const ordinary = seats.filter(({ substitute }) => !substitute);
  const found = ordinary.flatMap((seat) => {
    const term = termOf(seat);
    return term && !called.has(term.id) ? { seat, term } : [];
  });
  const turns = Map.groupBy(ordinary, ({ side }) => side);
  const instead = [...turns].flatMap(([side, ofSide]) => {
    const vacant = ofSide.filter((seat) => !termOf(seat)).length;
    const inOrder = substitutesInOrder(side, seats, day).map((seat) => ({ seat, term: termOf(seat)! }));
    const already =
      inOrder.filter(({ term }) => called.has(term.id)).length - places.filter((place) => place.side === side && place.instead).length;
    return inOrder.filter(({ term }) => !called.has(term.id)).slice(0, Math.max(0, vacant - already));
  });
  return [...found, ...instead];
}

/** The substitute whose turn it is to come in somebody's place, left out those who have a place already; nothing when there is none. */
export function nextFor({ seats, termOf, day }: Held, { side }: Attendance, places: readonly Attendance[]) {
  const taken = places.flatMap(({ term }) => term?.seat.id ?? []);
  const [seat] = substitutesInOrder(side, seats, day, taken);
  return seat && { seat, term: termOf(seat)! };
}

/** Whether a substitute has been called in somebody's place who has not said no. */
export const standIn = (place: Attendance, places: readonly Attendance[]) =>
  places.find(({ instead, answer }) => instead === place && answer !== Answer.No && answer !== Answer.Substitute);
