import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { FollowUp } from "./FollowUp.ts";

/** A follow-up that nobody else changes until the transaction ends: what is done with it rests on where it stands. */
export async function followUpUnderLock(em: EntityManager, id: string): Promise<FollowUp> {
  const known = await em.findOneOrFail(FollowUp, id, { populate: ["agreement"] });
  return em.refreshOrFail(known, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ["agreement"] });
}
