import { randomUUID } from "node:crypto";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Audience, HappeningKind } from "../../schema/log.ts";
import { inHouse, sessionOfHouse } from "../context.ts";
import type { KeyDone } from "../people/apiTokenPages.ts";
import { Person } from "../people/Person.ts";
import type { FieldChange } from "./Event.ts";
import { append, type Deed, onBehalfOf } from "./record.ts";

/** Something that somebody did with a hub without changing any of its things: a look, an export, a way in. */
export interface Happening {
  kind: HappeningKind;
  /** The type and the id of what it was done with. */
  type: string;
  subject: string;
  /** What that is called; of what is protected, no more than everyone may know. */
  label: string;
  /** What else there is to know, such as what was asked for: fields with their `after`. */
  changes?: FieldChange[];
}

/** Writes it into a hub's log, for its administrators to read, in the transaction of a mutation. */
export const note = (em: EntityManager, hub: string, ...happenings: Happening[]): Promise<void> =>
  append(
    em,
    hub,
    happenings.map(({ changes = [], ...happening }) => ({
      ...happening,
      changes,
      visibility: Audience.administrators,
      rooms: [],
      among: [],
    })),
  );

/** Writes it into a hub's log in a transaction of the house's own: for whoever has none, such as somebody who signs in. */
export function noteAsHouse(em: EntityManager, hub: string, deed: Deed, ...happenings: Happening[]): Promise<void> {
  const asHouse = em.fork({ session: { variables: sessionOfHouse([hub]) } });
  return asHouse.transactional((inside) => {
    onBehalfOf(inside as EntityManager, deed);
    return note(inside as EntityManager, hub, ...happenings);
  });
}

/** Tells the hub that a key opens who has made it or taken it back. */
export function noteKey(orm: MikroORM, { person, hub, name, kind }: KeyDone): Promise<void> {
  const done = { by: person, operation: randomUUID(), deed: kind };
  return noteAsHouse(orm.em as EntityManager, hub, done, { kind, type: Person.name, subject: person, label: name });
}

/**
 * Tells every hub that somebody belongs to how they came in, failed to, or left. `deed` names the way, such as `password` or `passkey`;
 * `about` is what else its administrators may know.
 */
export async function noteSigning(
  orm: MikroORM,
  person: string,
  kind: "signIn" | "signInFailed" | "signOut",
  { deed, about = {} }: { deed: string; about?: Record<string, string> },
): Promise<void> {
  const { hubs, label } = await belongings(orm, person);
  const changes = Object.entries(about).map(([field, after]) => ({ field, before: null, after }));
  // Whoever failed to come in as somebody need not be that person.
  const by = kind === HappeningKind.signInFailed ? null : person;
  const done = { by, operation: randomUUID(), deed };
  for (const hub of hubs)
    await noteAsHouse(orm.em as EntityManager, hub, done, { kind, type: Person.name, subject: person, label, changes });
}

function belongings(orm: MikroORM, id: string): Promise<{ hubs: string[]; label: string }> {
  return inHouse(orm, async (em) => {
    const person = await em.findOne(Person, id);
    const { rows } = await sql<{ hub: string }>`
      select hub_id as hub from membership where person_id = ${id} and ended_at is null order by hub_id`.execute(em.getKysely());
    return { hubs: person ? rows.map(({ hub }) => hub) : [], label: person?.called() ?? "" };
  });
}
