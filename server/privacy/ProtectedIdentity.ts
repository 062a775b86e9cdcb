import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { byHouse, isMine } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";

/**
 * What is known of somebody with protected identity in a hub: it lies here and nowhere else, under the id of the contact or the
 * person that it belongs to. Any member may hand it in; only coordinators take it out again, through a look that is logged. A class
 * without a type and outside the log, so that nothing of it is ever read, searched, exported or heard on another road.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (c) => `${isMine(c.hub, "coordinator_of")} or ${byHouse}` },
    { name: "add", command: "insert", check: (c) => `${isMine(c.hub, "member_of")} or ${byHouse}` },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: (c) => `${isMine(c.hub, "coordinator_of")} or ${byHouse}` },
  ],
})
@Unique({ properties: ["hub", "subject"] })
export class ProtectedIdentity {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  /** The id of the contact or the person. */
  @Property({ type: "uuid" })
  subject!: string;

  @Property({ type: "text" })
  name!: string;

  @Property({ type: "text", nullable: true })
  email?: string | null;

  @Property({ type: "text", nullable: true })
  phone?: string | null;
}
