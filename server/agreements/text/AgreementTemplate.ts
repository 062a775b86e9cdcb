import { Check, Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { Opt } from "@mikro-orm/postgresql";
import { Field, InputType, ObjectType } from "type-graphql";
import type { TemplateHeading as Wanted } from "../../../schema/agreements/headings.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { HubRow, ofHub } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";

/** A heading under which the parties write, with what belongs there. */
@ObjectType({ description: "A heading under which the parties write their agreement." })
@InputType("TemplateHeadingInput", { description: "A heading under which the parties write their agreement." })
export class TemplateHeading implements Wanted {
  @Field(() => String, { description: "At most 200 characters." })
  heading!: string;

  @Field(() => String, { nullable: true, description: "What the parties could write there; at most 500 characters." })
  hint?: string | null;

  @Field(() => Boolean, { description: "Whether something has to stand there before the agreement is proposed." })
  isRequired!: boolean;
}

/** The headings under which a hub's agreements are written, where it has chosen its own. What is being written keeps those it began with. */
@Entity(ofHub({}, { writers: "coordinator_of" }))
@Unique({ properties: ["hub"] })
@Check({ name: "agreement_template_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "The headings under which a hub's agreements are written, where it has chosen its own." })
export class AgreementTemplate extends HubRow {
  @Field(() => [TemplateHeading], { description: "The headings in their order, at most 40." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  headings!: TemplateHeading[];

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.headings[0]?.heading ?? "";
  }
}
