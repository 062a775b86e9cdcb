import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { byHouse, mine } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { computed } from "../reading/computed.ts";
import { origin } from "./chain.ts";

const written = (columns: object) => `${(columns as { hub: string }).hub} = any(${mine("member_of")}::uuid[]) or ${byHouse}`;

/**
 * The number and the seal of a hub's latest event. A writing transaction locks the row until it commits, so that the numbers have no
 * gaps and come in the order of commit; a number from a sequence would be passed by one that commits later. Only the function that
 * appends to the log writes it: who serves may begin a log, and no more.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: "true" },
    { name: "add", command: "insert", check: written },
    { name: "change", command: "update", using: written, check: written },
  ],
})
export class LogHead {
  [PrimaryKeyProp]?: "hub";

  @OneToOne(() => Hub, { primary: true })
  hub!: Hub;

  @Property({ type: "int", default: 0 })
  seq!: number;

  @Property({ type: "blob", defaultRaw: `'\\x${origin}'::bytea` })
  hash!: Uint8Array;
}

/** Begins a hub's log, which must be there before the first thing that it records. Where it begins is not for its founder to say. */
export const beginLog = (em: EntityManager, hub: string) => sql`insert into log_head (hub_id) values (${hub})`.execute(em.getKysely());

computed("Hub.seq", "(select head.seq from log_head head where head.hub_id = item.id)");
