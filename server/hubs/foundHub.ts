import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { HubKind, Role } from "../../schema/hubs.ts";
import { sessionOfHouse } from "../context.ts";
import { LogHead } from "../log/LogHead.ts";
import { Person } from "../people/Person.ts";
import { Hub } from "./Hub.ts";
import { Membership } from "./Membership.ts";

/** What a hub begins with: its path, its name, and its first people. */
export interface Founding {
  slug: string;
  name: string;
  kind: HubKind;
  about: string;
  people: { name: string; email: string; role: Role }[];
}

/** Founds a hub and seats its first people, in one transaction of the house's own; a person with a known address keeps their account. */
export function foundHub(orm: MikroORM, { people, ...founding }: Founding): Promise<{ hub: Hub; people: Person[] }> {
  const em = orm.em.fork({ session: { variables: sessionOfHouse() } });
  return em.transactional(async (inside) => {
    const hub = inside.create(Hub, founding as Hub);
    await inside.flush();
    // The log begins before the first thing that it records.
    inside.create(LogHead, { hub, seq: 0 });
    await inside.flush();
    const seated = [];
    for (const { role, ...person } of people) seated.push(await seat(inside as EntityManager, hub, person, role));
    return { hub, people: seated };
  });
}

async function seat(em: EntityManager, hub: Hub, { name, email }: { name: string; email: string }, role: Role): Promise<Person> {
  const person = (await em.findOne(Person, { email })) ?? em.create(Person, { name, email });
  em.create(Membership, { hub, person, role });
  await em.flush();
  return person;
}
