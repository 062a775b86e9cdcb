import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility, whyNotCoordinate, whyNotTakePart } from "../../schema/hubs.ts";
import type { Viewer } from "../context.ts";
import { byHouse, isMine, viewer } from "../database/policies.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { HubRow } from "./HubRow.ts";

/**
 * A person's seat in a hub: what makes them a member. One who leaves keeps the row with its end, so that the members still know who did
 * what; they see nothing more themselves.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (c) => `${c.person} = ${viewer} or ${isMine(c.hub!, "member_of")} or ${byHouse}` },
    { name: "add", command: "insert", check: byHouse },
    {
      name: "change",
      command: "update",
      using: (c) => `${c.person} = ${viewer} or ${isMine(c.hub!, "coordinator_of")} or ${byHouse}`,
      check: (c) => `${byHouse} or ${c.endedAt} is not null`,
    },
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

  @Field(() => Date, { nullable: true, description: "When they left; null for one who is a member." })
  @Property({ type: "datetime", nullable: true })
  endedAt?: Date | null;

  @Field(() => Date, { description: "When they became a member." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.person.name;
  }

  /** Everyone may end their own. */
  override whyNotWrite(viewer: Viewer) {
    return viewer.id === this.person.id ? whyNotTakePart(viewer, this.hub.id) : whyNotCoordinate(viewer, this.hub.id);
  }
}
