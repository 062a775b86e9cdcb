import type { EntityClass, FilterQuery } from "@mikro-orm/core";
import type { Context } from "../context.ts";
import type { Hub } from "../hubs/Hub.ts";
import { asHouse } from "./asHouse.ts";
import { hashOf } from "./secret.ts";

/** What a letter's link is known again by. */
interface Link {
  hub: Hub;
  secretHash: string;
}

/**
 * Does something with the link that has this secret, as the house in its hub: whoever holds a letter reads what it asks, and no more of the hub.
 * With nothing, and as nobody, for any other secret.
 */
export async function bySecret<Of extends Link, T>(
  context: Context,
  of: EntityClass<Of>,
  secret: string,
  work: (link: Of | null) => Promise<T>,
): Promise<T> {
  const known = { secretHash: hashOf(secret) } as FilterQuery<Of>;
  const link = await asHouse(context, [], () => context.em.findOne(of, known));
  return link ? asHouse(context, [link.hub.id], () => work(link as Of)) : work(null);
}
