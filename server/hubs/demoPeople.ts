import type { MikroORM } from "@mikro-orm/postgresql";
import { sessionOfHouse } from "../context.ts";
import type { DemoPerson } from "../people/demo.ts";
import { Membership } from "./Membership.ts";

/** Everyone whom a visitor of the demo can be: its members, by hub and name. */
export async function demoPeople(orm: MikroORM): Promise<DemoPerson[]> {
  const em = orm.em.fork({ session: { variables: sessionOfHouse() } });
  const memberships = await em.transactional((inside) =>
    inside.find(Membership, {}, { populate: ["person", "hub"], orderBy: { hub: { name: 1 }, person: { name: 1 } } }),
  );
  return memberships.map(({ person, hub, role }) => ({ name: person.name, email: person.email, role, hub: hub.slug }));
}
