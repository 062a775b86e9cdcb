import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Block, Item } from "../../../schema/agenda/items.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import { whyNotSitIn } from "../../../schema/councils.ts";
import type { Rights } from "../../../schema/hubs.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";

registerEnumType(ItemKind, { name: "AgendaItemKind", description: "What an item of an agenda is for." });

/** One item of an agenda, as it was a moment ago. */
@ObjectType({ description: "One item of an agenda, as it was a moment ago." })
export class AgendaItem implements Item {
  @Field(() => ID, { description: "Its id within the agenda." })
  id!: string;

  @Field(() => String, { description: "Its heading; may be empty." })
  title!: string;

  @Field(() => ItemKind, { description: "What it is for." })
  kind!: ItemKind;

  @Field(() => String, { nullable: true, description: "Who answers for it." })
  owner!: string | null;

  @Field(() => Int, { nullable: true, description: "How many minutes it is planned to take." })
  minutes!: number | null;

  @Field(() => GraphQLJSON, {
    description:
      "Its notes: a list of `{ paragraph: [{ text, strong, em, link }] }` and `{ list: bullets | numbers, items: [[…]] }`, where each item is such a list again.",
  })
  notes!: Block[];
}

/** What a meeting is to take up, written by those of the council together. The house keeps `items` up with what they write. */
@Entity(ofSitters({ council: "council", meeting: "meeting" }, "meeting"))
@Check({ name: "agenda_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "What a meeting is to take up, written by those of the council together." })
export class Agenda extends HubRow {
  @Field(() => Meeting, { description: "The meeting that it is for." })
  @OneToOne(() => Meeting, { owner: true })
  meeting!: Meeting;

  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @Field(() => [AgendaItem], { description: "Its items in their order; less than a second behind what is being written." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  items: Opt<AgendaItem[]> = [];

  /** The number of the latest edit that `items` shows. */
  @Property({ type: "int", default: 0 })
  itemsSeq: Opt<number> = 0;

  @Field(() => Date, { nullable: true, description: "When it was locked, after which nothing is written in it; null while it is open." })
  @Property({ type: "datetime", nullable: true })
  frozenAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The SHA-256 of its items as they were locked, in hexadecimal; null while it is open.",
  })
  @Property({ type: "text", nullable: true })
  digest?: string | null;

  called() {
    return this.meeting.title;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  override rooms() {
    return [this.id, this.meeting.id];
  }
}

Meeting.onShow.push(async (em, meeting) => {
  for (const agenda of await em.find(Agenda, { meeting })) agenda.visibility = meeting.visibility;
});

Meeting.onRemove.push(async (em, meeting) => {
  for (const agenda of await em.find(Agenda, { meeting })) em.remove(agenda);
});
