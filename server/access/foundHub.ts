import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { HubKind, Role } from "../../schema/hubs.ts";
import { inHouse } from "../context.ts";
import { Hub } from "../hubs/Hub.ts";
import { Membership } from "../hubs/Membership.ts";
import { beginLog } from "../log/LogHead.ts";
import { Person } from "../people/Person.ts";
import { Assignment } from "./Assignment.ts";

/** What a hub begins with: its path, its name, and its first people with the roles that they have in the whole hub. */
export interface Founding {
  slug: string;
  name: string;
  kind: HubKind;
  about: string;
  people: { name: string; email: string; roles: readonly Role[] }[];
}

/** Founds a hub and seats its first people, in one transaction of the house's own; a person with a known address keeps their account. */
export function foundHub(orm: MikroORM, { people, ...founding }: Founding): Promise<{ hub: Hub; people: Person[] }> {
  return inHouse(orm, async (em) => {
    const hub = em.create(Hub, founding as Hub);
    await em.flush();
    await beginLog(em, hub.id);
    const seated = [];
    for (const { roles, ...person } of people) seated.push(await seat(em, hub, person, roles));
    return { hub, people: seated };
  });
}

type Known = Pick<Person, "name" | "email">;

/** Makes somebody a member of a hub with roles in the whole of it, as the house; a person with a known address is the same person. */
export async function seat(em: EntityManager, hub: Hub, { name, email }: Known, roles: readonly Role[]): Promise<Person> {
  const person = (await em.findOne(Person, { email })) ?? em.create(Person, { name, email });
  em.create(Membership, { hub, person });
  for (const role of roles) em.create(Assignment, { hub, person, role });
  await em.flush();
  return person;
}
