import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { Person } from "../../people/Person.ts";
import { AgendaHead } from "./AgendaHead.ts";

/** One edit of an agenda: what one person sent at once, acknowledged when this row is committed. */
@Entity(ofHouse)
export class AgendaEdit {
  [PrimaryKeyProp]?: ["head", "seq"];

  @ManyToOne(() => AgendaHead, { primary: true, deleteRule: "cascade" })
  head!: AgendaHead;

  @PrimaryKey({ type: "int" })
  seq!: number;

  /** As its head's, which is of a hub there is: to ask for each edit whether that is so would write in the hub's row as well. */
  @ManyToOne(() => Hub, { createForeignKeyConstraint: false })
  hub!: Hub;

  @Property({ type: "blob" })
  change!: Uint8Array;

  @ManyToOne(() => Person, { nullable: true, deleteRule: "set null" })
  person?: Person | null;

  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date;
}
