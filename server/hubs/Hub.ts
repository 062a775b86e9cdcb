import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { HubKind, Visibility } from "../../schema/hubs.ts";
import { byHouse, mine } from "../database/policies.ts";
import { Node } from "../Node.ts";

registerEnumType(HubKind, { name: "HubKind", description: "What a hub is for: one municipality, or a programme that several share." });
registerEnumType(Visibility, { name: "Visibility", description: "Who may see a thing: everyone, or the hub's members." });

/** A municipality or a joint programme: one set of actors, areas and maps under one path. */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (c) => `${c.visibility} = 'public' or ${c.id} = any(${mine("member_of")}::uuid[]) or ${byHouse}`,
    },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
  ],
})
@ObjectType({ implements: Node, description: "A municipality or a joint programme: one set of actors, areas and maps under one path." })
export class Hub extends Node {
  @Field(() => String, { description: "The hub's path, for instance 'lund' for /lund." })
  @Property({ type: "text", unique: true })
  slug!: string;

  @Field(() => String, { description: "What it is called." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => HubKind, { description: "What it is for." })
  @Enum({ items: () => HubKind })
  kind: Opt<HubKind> = HubKind.Municipality;

  @Field(() => String, { nullable: true, description: "What it is about, in its own words." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Int, {
    description:
      "The number of the hub's latest event, in the same snapshot as the rest of the reading: say it as `after` to hear what comes next.",
  })
  seq!: number;

  @Field(() => Date, { nullable: true, description: "Since when it rests, closed to everyone; null for a hub that is open." })
  suspendedAt!: Date | null;

  @Enum({ items: () => Visibility })
  visibility: Opt<Visibility> = Visibility.public;

  called() {
    return this.name;
  }
}
