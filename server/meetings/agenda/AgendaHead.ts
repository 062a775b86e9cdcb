import { type Opt, PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { Agenda } from "./Agenda.ts";

/**
 * The number of an agenda's latest edit, locked by whoever writes the next: so the numbers have no gaps and come in the order of commit,
 * whichever server writes. Whether it is locked for good is asked under the same lock. A narrow row, as each edit writes it anew.
 */
@Entity(ofHouse)
export class AgendaHead {
  [PrimaryKeyProp]?: "agenda";

  @OneToOne(() => Agenda, { primary: true, owner: true, deleteRule: "cascade" })
  agenda!: Agenda;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @Property({ type: "int", default: 0 })
  seq: Opt<number> = 0;

  @Property({ type: "datetime", nullable: true })
  frozenAt?: Date | null;
}
