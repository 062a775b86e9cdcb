import type { EntityManager } from "@mikro-orm/postgresql";
import type { Council } from "./Council.ts";
import { Seat } from "./Seat.ts";
import { spanOf, Term } from "./Term.ts";

/** The seats of a council with their terms, as the rules of calling ask for them. */
export async function seatsOf(em: EntityManager, council: Council) {
  const terms = Map.groupBy(await em.find(Term, { council }, { populate: ["council", "person"] }), (term) => term.seat.id);
  return (await em.find(Seat, { council }, { populate: ["council"] })).map(({ id, side, substitute, position }) => ({
    ...{ id, side, substitute, position },
    terms: (terms.get(id) ?? []).map((term) => ({ ...spanOf(term), term })),
  }));
}
