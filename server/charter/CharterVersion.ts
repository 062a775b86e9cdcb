import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { CharterText } from "../../schema/charter/charters.ts";
import type { Section as InText } from "../../schema/compare.ts";
import { strictest, Visibility } from "../../schema/hubs.ts";
import { type WrittenIn, writtenIn } from "../access/writing.ts";
import { kept } from "../database/kept.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { Day } from "../scalars.ts";
import { Charter } from "./Charter.ts";
import { byCoordinators, ofCharter } from "./ofCharter.ts";

/** One part of a charter's text under its heading. */
@ObjectType({ description: "One part of a charter's text under its heading." })
@InputType("SectionInput", { description: "One part of a charter's text under its heading." })
export class Section implements InText {
  @Field(() => String, { description: "At most 200 characters." })
  heading!: string;

  @Field(() => String, { description: "Plain paragraphs; at most 10,000 characters." })
  text!: string;
}

/** How the table is declared: the text of an adopted version never changes, whoever writes; it is a public record. */
const keptOnceAdopted = {
  ...ofCharter({}, byCoordinators),
  triggers: [kept("charter_version_kept", "old.adopted_on is not null", ["visibility", "updated_at"])],
};

/** One wording of a charter: for the hub's members while it is drafted, and from when a body has adopted it never changed. */
@Entity(keptOnceAdopted)
@Unique({ properties: ["charter", "number"] })
@Index({
  name: "charter_version_one_draft",
  expression: `create unique index "charter_version_one_draft" on "charter_version" ("charter_id") where "adopted_on" is null`,
})
@Check({ name: "charter_version_adopted_by", expression: "(adopted_on is null) = (adopted_by is null)" })
@Check({ name: "charter_version_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "One wording of a charter: drafted, and once a body has adopted it never changed." })
export class CharterVersion extends HubRow implements CharterText, WrittenIn {
  @Field(() => Charter, { description: "The charter." })
  @ManyToOne(() => Charter)
  charter!: Charter;

  @Field(() => Int, { description: "Which in order, from 1." })
  @Property({ type: "int" })
  number!: number;

  @Field(() => String, { nullable: true, description: "What it begins with; at most 10,000 characters." })
  @Property({ type: "text", nullable: true })
  preamble?: string | null;

  @Field(() => [Section], { description: "What it says, at most 60 parts." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  sections: Opt<Section[]> = [];

  @Field(() => Int, { description: "How many times it has been written: whoever writes says from which." })
  @Property({ type: "int", default: 0 })
  revision: Opt<number> = 0;

  @Field(() => Person, { nullable: true, description: "Who is writing in it at this moment; null when nobody is." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  writer?: Person | null;

  @Property({ type: "jsonb", nullable: true })
  told?: Record<string, unknown> | null;

  @Field(() => String, { nullable: true, description: "The body that adopted it; null while it is drafted." })
  @Property({ type: "text", nullable: true })
  adoptedBy?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day on which it was adopted, from when on it is in force; null while it is drafted.",
  })
  @Property({ type: "date", nullable: true })
  adoptedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  caseNumber?: string | null;

  @Field(() => Date, { description: "When it was begun." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last written in." })
  declare updatedAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return `${this.charter.name} ${this.number}`;
  }

  override toldTo() {
    return strictest(this.visibility, this.charter.visibility);
  }

  override rooms() {
    return [this.id, this.charter.id];
  }
}

writtenIn.push({ of: () => CharterVersion, deed: "writeVersion" });
