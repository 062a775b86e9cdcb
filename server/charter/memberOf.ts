import type { Context } from "../context.ts";
import { Membership } from "../hubs/Membership.ts";
import type { Person } from "../people/Person.ts";

/** Somebody who is a member of a hub today. */
export const memberOf = async (em: Context["em"], hub: string, person: string): Promise<Person> =>
  (await em.findOneOrFail(Membership, { hub, person, endedAt: null }, { populate: ["person"] })).person;
