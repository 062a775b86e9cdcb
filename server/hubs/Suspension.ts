import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { computed } from "../reading/computed.ts";
import { Hub } from "./Hub.ts";

/**
 * That a hub rests: nobody reaches anything of it until it is resumed, and nothing of it is lost. A table of its own that everyone may
 * read, since the policies of all others ask it; only the operator writes it.
 */
@Entity({ rowLevelSecurity: "force", policies: [{ name: "see", command: "select", using: "true" }] })
export class Suspension {
  [PrimaryKeyProp]?: "hub";

  @OneToOne(() => Hub, { primary: true })
  hub!: Hub;

  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date;
}

computed("Hub.suspendedAt", "(select suspension.at from suspension where suspension.hub_id = item.id)");
