import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { byHouse, viewer } from "../database/policies.ts";
import { Node } from "../Node.ts";

/** A person with an account. Its id is also the account's; how to sign in lives with the accounts, not here. */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (c, { name }) =>
        `${c.id} = ${viewer} or ${byHouse} or exists (select 1 from membership shared where shared.person_id = ${name}.id)`,
    },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
  ],
})
@ObjectType({ implements: Node, description: "A person with an account, seen by those who share a hub with them." })
export class Person extends Node {
  static override readonly guarded = true;

  @Field(() => String, { description: "What they are called." })
  @Property({ type: "text" })
  name!: string;

  @Property({ type: "text", unique: true })
  email!: string;

  called() {
    return this.name;
  }
}
