import type { EntityManager } from "@mikro-orm/postgresql";
import type { Day } from "../../schema/day.ts";
import { CharterVersion } from "./CharterVersion.ts";

/** The adopted text of a hub's charters that is in force on a day: the latest adopted by then; null before the first. */
export const versionInForce = (em: EntityManager, hub: string, day: Day): Promise<CharterVersion | null> =>
  em.findOne(CharterVersion, { hub, adoptedOn: { $lte: day } } as never, {
    orderBy: { adoptedOn: "desc", number: "desc" },
    populate: ["charter"],
  });
