import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Hub } from "../hubs/Hub.ts";
import { Notice } from "../notices/Notice.ts";
import { computed } from "../reading/computed.ts";
import { Council } from "./Council.ts";
import { forKeepers } from "./ofKeepers.ts";
import { Term } from "./Term.ts";

/**
 * Where letters reach whoever sits in a council without an account. Those who keep the council see and write it, and the house, which sends
 * the letters. In no log, which is kept for years and read by others: it goes with the term, or when they want no more letters.
 */
@Entity(forKeepers({ council: "council", term: "term" }))
export class TermAddress {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => Council, { index: true, deleteRule: "cascade" })
  council!: Council;

  @OneToOne(() => Term, { deleteRule: "cascade" })
  term!: Term;

  @Property({ type: "text" })
  email!: string;
}

computed("Term.email", "(select email from term_address where term_address.term_id = item.id)");

/** Keeps where letters reach whoever has a term, as it was written last; null for nowhere. */
export async function reachAt(em: EntityManager, term: Term, email: string | null): Promise<void> {
  const known = await em.findOne(TermAddress, { term });
  if (known && email) known.email = email;
  else if (known) em.remove(known);
  else if (email) em.create(TermAddress, { hub: term.hub, council: term.council, term, email });
}

/** Where letters reach whoever has a term: at their account, else at the address that was left for them; nothing when they cannot be reached. */
export async function addressOf(em: EntityManager, term: Term): Promise<{ name: string; email: string } | undefined> {
  if (term.person) return term.person;
  const address = await em.findOne(TermAddress, { term });
  return address ? { name: term.name ?? "", email: address.email } : undefined;
}

/** Whom letters to an address are for; nothing when it is gone. */
export async function readerAt(em: EntityManager, address: string): Promise<{ name: string; email: string } | undefined> {
  const known = await em.findOne(TermAddress, address, { populate: ["term"] });
  return known ? { name: known.term.name ?? "", email: known.email } : undefined;
}

/** The ids of the terms of a council that letters reach although nobody with an account has them. */
export const reachedIn = async (em: EntityManager, council: Council): Promise<ReadonlySet<string>> =>
  new Set((await em.find(TermAddress, { council })).map(({ term }) => term.id));

Notice.forgets.push((em, address) => em.nativeDelete(TermAddress, address));
