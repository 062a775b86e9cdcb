import type { MikroORM } from "@mikro-orm/postgresql";
import { inHouse } from "../context.ts";
import { IdentityProvider } from "./IdentityProvider.ts";

/** Whether a hub takes any provider's word at this moment: whom one has let in is nobody any more when the last is turned off. */
export const isVouchedFor = (orm: MikroORM, hub: string): Promise<boolean> =>
  inHouse(orm, async (em) => (await em.count(IdentityProvider, { hub, isOpen: true })) > 0);
