import type { EntityManager } from "@mikro-orm/postgresql";
import { type Callable, nextSubstitute } from "../../schema/councils/substitutes.ts";
import { runningTerm } from "../../schema/councils/terms.ts";
import { Seat } from "./Seat.ts";
import { spanOf, Term } from "./Term.ts";

/** The seats of the council as the rule of calling asks for them, and the term of the substitute whose turn it is; none when there is none. */
export async function calledTo(em: EntityManager, seat: Seat, today: string): Promise<{ seats: Callable[]; called?: Term }> {
  const terms = Map.groupBy(await em.find(Term, { council: seat.council }, { populate: ["council"] }), (term) => term.seat.id);
  const seats = (await em.find(Seat, { council: seat.council }, { populate: ["council"] })).map((one) => ({
    id: one.id,
    side: one.side,
    substitute: one.substitute,
    position: one.position,
    terms: (terms.get(one.id) ?? []).map((term) => ({ ...spanOf(term), term })),
  }));
  const next = nextSubstitute(seat.side, seats, today);
  const called = next && runningTerm(next.terms, today)?.term;
  return { seats, ...(called && { called }) };
}
