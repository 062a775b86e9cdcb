import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Block } from "../../../schema/agenda/items.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, strictest, Visibility } from "../../../schema/hubs.ts";
import { PointState } from "../../../schema/meetings/points.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";

registerEnumType(PointState, {
  name: "AgendaPointState",
  description:
    "What has become of a point: it waits, was tabled at a meeting and waits for the next, stands on an agenda, or was declined.",
});

const points = { council: "council", meeting: "meeting", tabledAt: "meeting", actor: "actor" };

/** Something that is to come onto an agenda of a council: sent in by somebody beforehand, or tabled at an earlier meeting. For members. */
@Entity(ofSitters(points, "council"))
@Index({ properties: ["council", "state"] })
@Index({
  name: "agenda_point_tabled_once",
  expression: `create unique index "agenda_point_tabled_once" on "agenda_point" ("tabled_at_id", "tabled_item") where "tabled_at_id" is not null`,
})
@Check({ name: "agenda_point_never_public", expression: "visibility <> 'public' and visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "Something that is to come onto an agenda of a council: sent in beforehand, or tabled at an earlier meeting. For members.",
})
export class AgendaPoint extends HubRow {
  @Field(() => Council, { description: "The council." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => Meeting, {
    nullable: true,
    description: "The meeting that it waits for, or on whose agenda it stands; null for whichever meeting comes next.",
  })
  @ManyToOne(() => Meeting, { nullable: true, index: true, deleteRule: "no action" })
  meeting?: Meeting | null;

  @Field(() => ID, { nullable: true, description: "The id of the item that it became on that agenda; null while it waits." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => String, { description: "Its heading; at most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "What it is about; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => ItemKind, { description: "What it is for." })
  @Enum({ items: () => ItemKind, default: ItemKind.dialogue })
  kind: Opt<ItemKind> = ItemKind.dialogue;

  @Field(() => Int, { nullable: true, description: "How many minutes are wished for." })
  @Property({ type: "int", nullable: true })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: "Who is to answer for it at the meeting; at most 100 characters." })
  @Property({ type: "text", nullable: true })
  owner?: string | null;

  @Field(() => GraphQLJSON, { description: "The notes of one that was tabled, written as those of an agenda's items are." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  notes: Opt<Block[]> = [];

  @Field(() => Person, {
    nullable: true,
    description: "Who sent it in; null for one that came up at a meeting, and for somebody who is gone.",
  })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => Actor, { nullable: true, description: "The actor that they speak for; null for themselves." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  actor?: Actor | null;

  @Field(() => PointState, { description: "What has become of it." })
  @Enum({ items: () => PointState, default: PointState.Waiting })
  state: Opt<PointState> = PointState.Waiting;

  @Field(() => Meeting, { nullable: true, description: "The meeting at which it was tabled; null for one that was sent in." })
  @ManyToOne(() => Meeting, { nullable: true, deleteRule: "no action" })
  tabledAt?: Meeting | null;

  @Field(() => ID, { nullable: true, description: "The id of the item that was tabled, in that meeting's agenda." })
  @Property({ type: "text", nullable: true })
  tabledItem?: string | null;

  @Field(() => String, { nullable: true, description: "What was answered to whoever sent it in, when it was declined." })
  @Property({ type: "text", nullable: true })
  answer?: string | null;

  /** Where it stands among those that wait: a text that sorts. */
  @Property({ type: "text" })
  rank!: string;

  @Field(() => Date, { description: "When it was sent in or tabled." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.title;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  /** Never more than those who see the council. */
  override toldTo() {
    return strictest(this.visibility, this.council.visibility);
  }

  override rooms() {
    return [this.id, this.council.id, this.meeting?.id, this.tabledAt?.id].filter((one) => one !== undefined);
  }
}
