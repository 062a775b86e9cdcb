import type { EntityManager } from "@mikro-orm/postgresql";
import { type Callable, nextSubstitute } from "../../schema/councils/substitutes.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import type { Seat } from "./Seat.ts";
import { seatsOf } from "./seatsOf.ts";
import type { Term } from "./Term.ts";

/** The seats of the council as the rule of calling asks for them, and the term of the substitute whose turn it is; none when there is none. */
export async function calledTo(em: EntityManager, seat: Seat, today: string): Promise<{ seats: Callable[]; called?: Term }> {
  const seats = await seatsOf(em, seat.council);
  const next = nextSubstitute(seat.side, seats, today);
  const called = next && runningTerm(next.terms, today)?.term;
  return { seats, ...(called && { called }) };
}
