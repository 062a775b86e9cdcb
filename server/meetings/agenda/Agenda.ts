import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Block, Item } from "../../../schema/agenda/items.ts";
import { whyNotWriteAgenda } from "../../../schema/agenda/rights.ts";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import type { Rights } from "../../../schema/hubs.ts";
import { Council } from "../../councils/Council.ts";
import { byHouse, isMine } from "../../database/policies.ts";
import { type Columns, type Declared, HubRow, pointsInside, seen } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";

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

/** Who writes in an agenda: those who sit in its council, and those who keep it. */
const writers = ({ hub, council }: Columns) => `${isMine(hub!, "keeps")} or ${isMine(council!, "keeps")} or ${isMine(council!, "sits_in")}`;

const written = (columns: object) =>
  `${byHouse} or ((${writers(columns as Columns)}) and ${pointsInside(columns as Columns, "council", "council")} and ${pointsInside(columns as Columns, "meeting", "meeting")})`;

const ofWriters: Declared = {
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (columns) => `${seen(columns)} or ${byHouse}` },
    { name: "add", command: "insert", check: written },
    { name: "change", command: "update", using: (columns) => `${writers(columns as Columns)} or ${byHouse}`, check: written },
    { name: "remove", command: "delete", using: (columns) => `${writers(columns as Columns)} or ${byHouse}` },
  ],
};

/** What a meeting is to take up, written by those of the council together. The house keeps `items` up with what they write. */
@Entity(ofWriters)
@Check({ name: "agenda_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "What a meeting is to take up, written by those of the council together." })
export class Agenda extends HubRow {
  static override readonly undoable = false;

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
    return whyNotWriteAgenda(rights, this);
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
