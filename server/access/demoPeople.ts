import type { MikroORM } from "@mikro-orm/postgresql";
import { sessionOfHouse } from "../context.ts";
import { Membership } from "../hubs/Membership.ts";
import type { DemoPerson } from "../people/demo.ts";
import { Assignment } from "./Assignment.ts";

/** Everyone whom a visitor of the demo can be: its members, by hub and name. */
export function demoPeople(orm: MikroORM): Promise<DemoPerson[]> {
  const em = orm.em.fork({ session: { variables: sessionOfHouse() } });
  return em.transactional(async (inside) => {
    const memberships = await inside.find(
      Membership,
      { endedAt: null },
      { populate: ["person", "hub"], orderBy: { hub: { name: 1 }, person: { name: 1 } } },
    );
    const assignments = await inside.find(Assignment, { person: { $ne: null } });
    return memberships.map(({ person, hub }) => ({
      name: person.name,
      email: person.email,
      role: assignments.find((one) => one.person === person && one.hub === hub)?.role ?? "Member",
      hub: hub.slug,
    }));
  });
}
