import type { MikroORM } from "@mikro-orm/postgresql";
import { inHouse } from "../context.ts";
import { Membership } from "../hubs/Membership.ts";
import type { DemoPerson } from "../people/demo.ts";
import { Assignment } from "./Assignment.ts";
import { Representation } from "./Representation.ts";

/** Everyone whom a visitor of the demo can be: its members, by hub and name. */
export function demoPeople(orm: MikroORM): Promise<DemoPerson[]> {
  return inHouse(orm, async (em) => {
    const memberships = await em.find(
      Membership,
      { endedAt: null },
      { populate: ["person", "hub"], orderBy: { hub: { name: 1 }, person: { name: 1 } } },
    );
    const taken = { person: { $ne: null } };
    const assignments = await em.find(Assignment, taken, { populate: ["area"] });
    const representations = await em.find(Representation, taken, { populate: ["actor"] });
    return memberships.map(({ person, hub }) => {
      const own = (one: Assignment | Representation) => one.person === person && one.hub === hub;
      return {
        name: person.name,
        email: person.email,
        hub: hub.slug,
        roles: assignments.filter(own).map(({ role, area }) => ({ role, area: area?.name })),
        actors: representations.filter(own).flatMap(({ actor }) => actor.name ?? []),
      };
    });
  });
}
