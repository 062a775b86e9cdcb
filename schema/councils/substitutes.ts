import type { Side } from "../councils.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { runningTerm, type Span } from "./terms.ts";

/** What of a seat decides who is called in. */
export interface Callable {
  id: string;
  side: Side;
  substitute: boolean;
  position: number;
  terms: readonly (Span & { isHeld: boolean })[];
}

/**
 * The substitutes of a side in the order in which they are called on a day: by where their seats stand, those that nobody sits on left
 * out. Those who cannot, or are called already, are said by the ids of their seats.
 */
export const substitutesInOrder = <S extends Callable>(
  side: Side,
  seats: readonly S[],
  day: string,
  without: readonly string[] = [],
): S[] =>
  seats
    .filter((seat) => seat.substitute && seat.side === side && !without.includes(seat.id) && runningTerm(seat.terms, day))
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** The substitute whose turn it is; nothing when there is none. */
export const nextSubstitute = <S extends Callable>(
  side: Side,
  seats: readonly S[],
  day: string,
  without: readonly string[] = [],
): S | undefined => substitutesInOrder(side, seats, day, without)[0];

/** Why no substitute can be called in to a seat for the rest of their term; nothing if one can. */
export function whyNotCall(
  seat: { id: string; side: Side; substitute: boolean },
  seats: readonly Callable[],
  day: string,
): Refusal | undefined {
  if (seat.substitute) return refusal("councils.whyNot.callToSubstitute");
  const terms = seats.find(({ id }) => id === seat.id)?.terms ?? [];
  if (runningTerm(terms, day)) return refusal("councils.whyNot.notVacant");
  if (!nextSubstitute(seat.side, seats, day)) return refusal("councils.whyNot.noSubstitute");
}
