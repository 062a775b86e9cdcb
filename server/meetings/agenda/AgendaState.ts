import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { AgendaHead } from "./AgendaHead.ts";

/** All edits of an agenda up to a number, folded into one; those after it stand by themselves. */
@Entity(ofHouse)
export class AgendaState {
  [PrimaryKeyProp]?: "head";

  @OneToOne(() => AgendaHead, { primary: true, owner: true, deleteRule: "cascade" })
  head!: AgendaHead;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @Property({ type: "int" })
  seq!: number;

  @Property({ type: "blob" })
  change!: Uint8Array;
}
