import type { EntityManager } from "@mikro-orm/postgresql";
import type { Day } from "../../schema/day.ts";
import type { Charter } from "./Charter.ts";
import { CharterVersion } from "./CharterVersion.ts";

/** The adopted version of a charter that is in force on a day: the latest adopted by then; null before the first. */
export const versionInForce = (em: EntityManager, charter: Charter | string, day: Day): Promise<CharterVersion | null> =>
  em.findOne(CharterVersion, { charter, adoptedOn: { $lte: day } } as never, {
    orderBy: { adoptedOn: "desc", number: "desc" },
    populate: ["charter"],
  });

/** The same of a whole hub, whatever its charters are: what its agreements refer to when nobody has said another. */
export const versionInForceIn = (em: EntityManager, hub: string, day: Day): Promise<CharterVersion | null> =>
  em.findOne(CharterVersion, { hub, adoptedOn: { $lte: day } } as never, {
    orderBy: { adoptedOn: "desc", number: "desc" },
    populate: ["charter"],
  });
