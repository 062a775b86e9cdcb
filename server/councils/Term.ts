import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Gender } from "../../schema/councils.ts";
import { strictest, Visibility } from "../../schema/hubs.ts";
import { isMine } from "../database/policies.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";
import { Council } from "./Council.ts";
import { CouncilRow } from "./CouncilRow.ts";
import { ofKeepers } from "./ofKeepers.ts";
import { isSomebodys, Seat } from "./Seat.ts";

registerEnumType(Gender, { name: "Gender", description: "What whoever sits in a council has said of their gender." });

/**
 * That somebody sits on a seat of a council, from when until when. Everyone who sees the council sees that the seat is taken; who it is,
 * its hub's members see, and everyone when the name is open. The council is kept beside the seat, so that the database can tell who keeps it.
 */
@Entity(ofKeepers({ council: "council", seat: "seat" }, { keep: ["council"] }))
@Index({ properties: ["seat", "startsOn"] })
@Check({ name: "term_ends_after", expression: "ends_on >= starts_on" })
@Check({ name: "term_who_once", expression: "num_nonnulls(person_id, name) + unnamed::int <= 1" })
@ObjectType({ implements: Node, description: "That somebody sits on a seat of a council, from when until when." })
export class Term extends CouncilRow {
  @Field(() => Council, { description: "The council." })
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => Seat, { description: "The seat." })
  @ManyToOne(() => Seat)
  seat!: Seat;

  @Field(() => Person, { nullable: true, description: "Who it is, if they have an account; for the hub's members." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, {
    nullable: true,
    description: "What whoever has no account is called, at most 200 characters; for the hub's members, and for everyone when it is open.",
  })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => Boolean, {
    description: "Whether their name is not kept at all, such as for a protected identity: they are shown as their seat.",
  })
  @Property({ type: "boolean", default: false })
  unnamed: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether everyone who sees the council may see the name, as for those who are elected." })
  @Property({ type: "boolean", default: false })
  open: Opt<boolean> = false;

  @Field(() => Gender, { nullable: true, description: "What they have said of their gender; for the hub's members." })
  @Enum({ items: () => Gender, nullable: true })
  gender?: Gender | null;

  @Field(() => Day, { description: "The first day." })
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => Day, { nullable: true, description: "The last day; null until further notice." })
  @Property({ type: "date", nullable: true })
  endsOn?: string | null;

  @Field(() => Boolean, { description: "Whether anybody is meant: false when whoever sat there has erased their account." })
  isHeld!: Opt<boolean>;

  @Field(() => String, {
    nullable: true,
    description: "Where letters reach whoever has no account, if they have left an address; for those who keep the council.",
  })
  email!: Opt<string | null>;

  called() {
    return this.council.name;
  }

  /** Who sits where may be a name that is for members. */
  override toldTo() {
    return strictest(this.visibility, Visibility.members);
  }

  override rooms() {
    return [this.id, this.seat.id, this.council.id, ...(this.person ? [this.person.id] : [])];
  }
}

/** When somebody sits there, as the rules ask for it. */
export const spanOf = ({ startsOn, endsOn, person, name, unnamed }: Pick<Term, "startsOn" | "endsOn" | "person" | "name" | "unnamed">) => ({
  startsOn,
  endsOn: endsOn ?? null,
  isHeld: !!person || !!name || unnamed,
});

const forMembers = isMine("item.hub_id", "member_of");
computed("Term.isHeld", isSomebodys("item"));
computed("Term.name", `case when ${forMembers} or item.open then item.name end`);
computed("Term.gender", `case when ${forMembers} then item.gender end`);
