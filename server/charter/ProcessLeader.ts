import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { RatingSide } from "../../schema/charter/ratings.ts";
import { strictest, Visibility } from "../../schema/hubs.ts";
import { isMine } from "../database/policies.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { computed } from "../reading/computed.ts";
import { Charter } from "./Charter.ts";
import { byCoordinators, ofCharter } from "./ofCharter.ts";

/** Who leads the work with a charter from one side. Who it is the hub's members see; everyone sees from which side, and as what. */
@Entity(ofCharter({}, byCoordinators))
@Check({ name: "process_leader_who_once", expression: "num_nonnulls(person_id, name) <= 1" })
@ObjectType({ implements: Node, description: "Who leads the work with a charter from one side." })
export class ProcessLeader extends HubRow {
  @Field(() => Charter, { description: "The charter." })
  @ManyToOne(() => Charter, { index: true })
  charter!: Charter;

  @Field(() => RatingSide, { description: "For which side." })
  @Enum({ items: () => RatingSide })
  side!: RatingSide;

  @Field(() => Person, { nullable: true, description: "Who it is, if they have an account; for the hub's members." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: "What whoever has no account is called; for the hub's members." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What they are, such as 'development officer'; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  role?: string | null;

  called() {
    return this.charter.name;
  }

  override toldTo() {
    return strictest(Visibility.members, this.visibility, this.charter.visibility);
  }

  override rooms() {
    return [this.id, this.charter.id];
  }
}

computed("ProcessLeader.name", `case when ${isMine("item.hub_id", "member_of")} then item.name end`);
