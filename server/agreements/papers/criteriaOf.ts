import type { EntityManager } from "@mikro-orm/postgresql";
import type { Agreement } from "../Agreement.ts";
import { Criterion } from "../criteria/Criterion.ts";

/** How the hubs of some agreements word the criteria, by hub and criterion; where one has not, the common words stand. */
export async function criteriaOf(em: EntityManager, agreements: readonly Agreement[]): Promise<Map<string, string>> {
  const hubs = [...new Set(agreements.map(({ hub }) => hub.id))];
  const own = await em.find(Criterion, { hub: { $in: hubs } });
  return new Map(own.map(({ hub, kind, name }) => [`${hub.id} ${kind}`, name]));
}
