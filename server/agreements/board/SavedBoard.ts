import type { Opt } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { byHouse, isMine, viewer } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { computed } from "../../reading/computed.ts";

type Columns = Record<"hub" | "person" | "isShared", string>;

const isOwn = (columns: object) => `${(columns as Columns).person} = ${viewer}`;
const isOfOffice = (columns: object, circle: "official_of" | "coordinator_of") =>
  `(${(columns as Columns).isShared} and ${isMine((columns as Columns).hub, circle)}) or ${byHouse}`;
const kept = (columns: object) =>
  `${isOwn(columns)} and ${isMine((columns as Columns).hub, "member_of")} and (not ${(columns as Columns).isShared} or ${isMine((columns as Columns).hub, "official_of")})`;

/**
 * A view of the status board that was worth a name: what stands in its address. Its own person sees it, and when it is shared the hub's
 * officials do. It is in no log: it tells how somebody works, and nothing of the agreements.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (columns) => `${isOwn(columns)} or ${isOfOffice(columns, "official_of")}` },
    { name: "add", command: "insert", check: kept },
    { name: "change", command: "update", using: isOwn, check: kept },
    { name: "remove", command: "delete", using: (columns) => `${isOwn(columns)} or ${isOfOffice(columns, "coordinator_of")}` },
  ],
})
@Unique({ properties: ["hub", "person", "name"] })
@Index({ properties: ["hub"] })
@ObjectType({
  implements: Node,
  description: "A view of the status board that was worth a name. Seen by whoever made it, and by the hub's officials when it is shared.",
})
export class SavedBoard extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => Person, { deleteRule: "cascade", index: true })
  person!: Person;

  @Field(() => String, { description: "At most 200 characters; each person's own are called differently." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: "What stands in the address of the page, behind the question mark." })
  @Property({ type: "text" })
  address!: string;

  @Field(() => Boolean, { description: "Whether it is for all officials of the hub." })
  @Property({ type: "boolean" })
  isShared!: boolean;

  @Field(() => Boolean, { description: "Whether the reader made it." })
  isOwn!: Opt<boolean>;

  called() {
    return this.name;
  }
}

computed("SavedBoard.isOwn", `coalesce(item.person_id = ${viewer}, false)`);
