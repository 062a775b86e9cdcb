import type { EntityManager } from "@mikro-orm/postgresql";
import { Role, whyNotLetGo } from "../../schema/hubs.ts";
import { refuse } from "../errors.ts";
import { Membership } from "../hubs/Membership.ts";
import type { Person } from "../people/Person.ts";
import { Assignment } from "./Assignment.ts";
import type { Invitation } from "./Invitation.ts";
import { Representation } from "./Representation.ts";

/** Gives a person the seat that an invitation offers: the membership, the role, and whom to act for. One who has left comes back. */
export async function seatBy(em: EntityManager, { hub, role, area, actor }: Invitation, person: Person): Promise<Membership> {
  const membership = (await em.findOne(Membership, { hub, person }, { populate: ["person"] })) ?? em.create(Membership, { hub, person });
  membership.endedAt = null;
  if (role && !(await em.count(Assignment, { hub, person, role, area: area ?? null })))
    em.create(Assignment, { hub, person, role, area: area ?? null });
  if (actor && !(await em.count(Representation, { actor, person }))) em.create(Representation, { hub, person, actor });
  return membership;
}

/**
 * Ends a seat. What its holder was entrusted with passes to the successor or waits for somebody to take it over, so that nothing is
 * lost with them. Refused for the last who administers the hub, unless a successor does.
 */
export async function endSeat(em: EntityManager, membership: Membership, successor: Person | null, now: Date): Promise<void> {
  const { hub, person } = membership;
  const roles = await em.find(Assignment, { hub, person }, { populate: ["person", "area", "hub"] });
  if (!successor) refuse(whyNotLetGo(await administratorsOf(em, membership.hub.id), person.id));
  const taken = successor ? await em.find(Assignment, { hub, person: successor }) : [];
  for (const one of roles)
    if (taken.some(({ role, area }) => role === one.role && area === one.area)) em.remove(one);
    else one.person = successor;
  const acting = await em.find(Representation, { hub, person }, { populate: ["actor"] });
  const known = successor ? await em.find(Representation, { hub, person: successor }) : [];
  for (const one of acting)
    if (known.some(({ actor }) => actor === one.actor)) em.remove(one);
    else one.person = successor;
  membership.endedAt = now;
}

/** The people who administer the whole of a hub. */
export async function administratorsOf(em: EntityManager, hub: string): Promise<string[]> {
  const held = await em.find(Assignment, { hub, role: Role.Administrator, area: null, person: { $ne: null } });
  return held.map(({ person }) => person!.id);
}
