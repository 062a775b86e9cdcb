import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey } from "@mikro-orm/decorators/legacy";
import { Hub } from "../../hubs/Hub.ts";
import { ofHouse } from "../../hubs/ofHouse.ts";
import { Person } from "../../people/Person.ts";
import { AgendaHead } from "./AgendaHead.ts";

/**
 * Whose window it is that writes in an agenda under a number: every character carries it. What carries another's number, or one of another
 * agenda, is refused.
 */
@Entity(ofHouse)
export class AgendaClient {
  [PrimaryKeyProp]?: ["head", "client"];

  @ManyToOne(() => AgendaHead, { primary: true, deleteRule: "cascade" })
  head!: AgendaHead;

  @PrimaryKey({ type: "int" })
  client!: number;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => Person, { nullable: true, deleteRule: "set null" })
  person?: Person | null;
}
