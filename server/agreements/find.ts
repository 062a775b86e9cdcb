import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { lineage } from "../reading/lineage.ts";
import { Agreement } from "./Agreement.ts";

/** An agreement that nobody else changes until the transaction ends: each step in its life rests on where it stands. */
export const underLock = (em: EntityManager, id: string): Promise<Agreement> =>
  em.findOneOrFail(Agreement, id, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** An agreement with all that it grew out of, one in the other. */
export const grownFrom = (em: EntityManager, id: string) => lineage(em, Agreement, id, "follows_id");
