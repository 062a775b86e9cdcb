import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { SeatRole, Side } from "../../schema/councils.ts";
import { Actor } from "../actors/Actor.ts";
import { today } from "../database/swedishTime.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Council } from "./Council.ts";
import { CouncilRow } from "./CouncilRow.ts";
import { ofKeepers } from "./ofKeepers.ts";

registerEnumType(SeatRole, { name: "SeatRole", description: "What somebody on a seat is entrusted with in the council." });

/** A place in a council, whoever sits on it: which side it is for, who appoints, and what comes with it. */
@Entity(ofKeepers({ council: "council", actor: "actor" }, { keep: ["council"] }))
@Index({ properties: ["council", "position"] })
@ObjectType({ implements: Node, description: "A place in a council, whoever sits on it: which side it is for, who appoints." })
export class Seat extends CouncilRow {
  @Field(() => Council, { description: "The council that it is in." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => Side, { description: "Which side it is for." })
  @Enum({ items: () => Side })
  side!: Side;

  @Field(() => Boolean, { description: "Whether it is for a substitute; else it is an ordinary one." })
  @Property({ type: "boolean", default: false })
  substitute: Opt<boolean> = false;

  @Field(() => Int, { description: "Where it stands among the seats of its side; substitutes are called in this order." })
  @Property({ type: "int", default: 0 })
  position: Opt<number> = 0;

  @Field(() => String, {
    nullable: true,
    description: "What whoever sits there is, such as 'head of library'; also shown of one whose name is not. At most 200 characters.",
  })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "The body that appoints; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  appointedBy?: string | null;

  @Field(() => Actor, { nullable: true, description: "The actor that is represented." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  actor?: Actor | null;

  @Field(() => [SeatRole], { description: "What comes with it; nothing for most." })
  @Enum({ items: () => SeatRole, array: true, default: [] })
  roles: Opt<SeatRole[]> = [];

  @Field(() => Boolean, { description: "Whether whoever sits there is paid for it." })
  @Property({ type: "boolean", default: false })
  paid: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether nobody sits there today." })
  isVacant!: Opt<boolean>;

  called() {
    return this.council.name;
  }

  override rooms() {
    return [this.id, this.council.id, ...(this.actor ? [this.actor.id] : [])];
  }
}

/** SQL: whether a term, by its alias, is somebody's, and not of one who is gone. */
export const isSomebodys = (term: string) => `(${term}.person_id is not null or ${term}.name is not null or ${term}.unnamed)`;

/** SQL: whether somebody has a seat today; `seat` is the column that says which. */
export const isHeld = (seat: string) => `exists (select 1 from term held where held.seat_id = ${seat} and held.starts_on <= ${today}
  and coalesce(held.ends_on >= ${today}, true) and ${isSomebodys("held")})`;

computed("Seat.isVacant", `not ${isHeld("item.id")}`);
