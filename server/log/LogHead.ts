import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { byHouse, mine } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { computed } from "../reading/plan.ts";

const written = (columns: object) => `${(columns as { hub: string }).hub} = any(${mine("member_of")}::uuid[]) or ${byHouse}`;

/**
 * The number of a hub's latest event. A writing transaction locks the row until it commits, so that the numbers have no gaps
 * and come in the order of commit; a number from a sequence would be passed by one that commits later.
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
}

computed("Hub.seq", "(select head.seq from log_head head where head.hub_id = item.id)");
