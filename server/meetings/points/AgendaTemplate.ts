import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { ItemKind } from "../../../schema/agenda/shape.ts";
import { whyNotKeep } from "../../../schema/councils.ts";
import { type Rights, strictest, Visibility } from "../../../schema/hubs.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { ofMeetings } from "../ofMeetings.ts";

/** One item of a template; who answers for it and what was noted about it belongs to a meeting, not to a template. */
@ObjectType({ description: "One item of a template." })
export class TemplateItem {
  @Field(() => String, { description: "Its heading." })
  title!: string;

  @Field(() => ItemKind, { description: "What it is for." })
  kind!: ItemKind;

  @Field(() => Int, { nullable: true, description: "How many minutes it usually takes." })
  minutes!: number | null;
}

/** What agendas can be begun from, of one council or of all that the hub has. For members. */
@Entity(ofMeetings({ council: "council" }, "council"))
@Index({ properties: ["hub", "name"] })
@Check({ name: "agenda_template_never_public", expression: "visibility <> 'public' and visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "What agendas can be begun from, of one council or of all that the hub has. For members." })
export class AgendaTemplate extends HubRow {
  @Field(() => Council, { nullable: true, description: "The council that it is for; null for all of the hub's." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => [TemplateItem], { description: "Its items in their order." })
  @Property({ type: "jsonb" })
  items!: TemplateItem[];

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotKeep(rights, { hub: this.hub, id: this.council?.id });
  }

  override toldTo() {
    return strictest(this.visibility, this.council?.visibility ?? this.visibility);
  }

  override rooms() {
    return [this.id, ...(this.council ? [this.council.id] : [])];
  }
}
