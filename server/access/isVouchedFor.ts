import type { MikroORM } from "@mikro-orm/postgresql";
import { sessionOfHouse } from "../context.ts";
import { IdentityProvider } from "./IdentityProvider.ts";

/** Whether a hub takes any provider's word at this moment: whom one has let in is nobody any more when the last is turned off. */
export function isVouchedFor(orm: MikroORM, hub: string): Promise<boolean> {
  const em = orm.em.fork({ session: { variables: sessionOfHouse() } });
  return em.transactional(async (inside) => (await inside.count(IdentityProvider, { hub, isOpen: true })) > 0);
}
