import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Role, Visibility } from "../../schema/hubs.ts";
import { byHouse, mine, viewer } from "../database/policies.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { HubRow } from "./HubRow.ts";

registerEnumType(Role, { name: "Role", description: "What a person may do in a hub: every member edits." });

/** A person's seat in a hub: what makes them a member. */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (c) => `${c.person} = ${viewer} or ${c.hub} = any(${mine("member_of")}::uuid[]) or ${byHouse}`,
    },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Unique({ properties: ["hub", "person"] })
@ObjectType({ implements: Node, description: "A person's membership of a hub, seen by the hub's members." })
export class Membership extends HubRow {
  static override readonly guarded = true;

  @Field(() => Person, { nullable: true, description: "Who it is." })
  @ManyToOne(() => Person)
  person!: Person;

  @Field(() => Role, { description: "What they are in the hub." })
  @Enum({ items: () => Role })
  role: Opt<Role> = Role.Member;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.person.name;
  }
}
