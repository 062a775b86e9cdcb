import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { EndingWay } from "../../../schema/agreements/ending.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";

registerEnumType(EndingWay, { name: "EndingWay", description: "How the term of an agreement went on or ended." });

/** How the term of an agreement went on or ended, why, and what was learnt. */
@Entity(ofAgreements({ agreement: "agreement", version: "agreement_version" }))
@Check({ name: "ending_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "How the term of an agreement went on or ended, why, and what was learnt." })
export class Ending extends AgreementRow {
  @Field(() => Agreement, { nullable: true, description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => EndingWay, { description: "Made longer, followed by a new agreement, handed over, or ended." })
  @Enum({ items: () => EndingWay })
  way!: EndingWay;

  @Field(() => Day, {
    description: "The day on which it was made longer, followed or handed over, or the last day on which it was in force.",
  })
  @Property({ type: "date" })
  happenedOn!: string;

  @Field(() => String, { description: "Why; at most 2,000 characters." })
  @Property({ type: "text" })
  reason!: string;

  @Field(() => String, { nullable: true, description: "What was learnt; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  learning?: string | null;

  @Field(() => AgreementVersion, { nullable: true, description: "The text by which it was made longer or handed over." })
  @ManyToOne(() => AgreementVersion, { nullable: true, index: true, deleteRule: "no action" })
  version?: AgreementVersion | null;

  override visibility: Opt<Visibility> = Visibility.officials;
}
