import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { coordinator, type Rights, Role, Visibility, whyNotAssign } from "../../schema/hubs.ts";
import { Area } from "../areas/Area.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { ofPeople } from "./ofPeople.ts";

registerEnumType(Role, { name: "Role", description: "What a member is entrusted with, in a whole hub or in one area of it." });

/** A role in a hub or in one of its areas, and who holds it. One that nobody holds any more waits for somebody to take it over. */
@Entity(ofPeople({ area: "area" }, (c) => coordinator.map((role) => `${c.role} <> '${role}'`).join(" and ")))
@ObjectType({ implements: Node, description: "A role in a hub or in one of its areas, and who holds it. Seen by the hub's members." })
export class Assignment extends HubRow {
  static override readonly guarded = true;

  @Field(() => Role, { description: "What it is." })
  @Enum({ items: () => Role })
  role!: Role;

  @Field(() => Area, { nullable: true, description: "The area that it is for; null for the whole hub." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Person, { nullable: true, description: "Who holds it; null when it waits for somebody." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.person?.name ?? this.area?.name ?? this.hub.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotAssign(rights, this.hub.id, this.role);
  }
}
