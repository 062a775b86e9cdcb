import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { Party } from "../Party.ts";

/** Which personal data an agreement takes, why, and who answers for them. As open as the agreement. */
@Entity(ofAgreements({ agreement: "agreement", controller: "party" }))
@Check({ name: "data_use_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "Which personal data the cooperation of an agreement needs, why, and who answers for them." })
export class DataUse extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => Party, { nullable: true, description: "The party that answers for them; null for the parties jointly." })
  @ManyToOne(() => Party, { nullable: true, index: true, deleteRule: "no action" })
  controller?: Party | null;

  @Field(() => String, { description: "Which data; at most 500 characters." })
  @Property({ type: "text" })
  what!: string;

  @Field(() => String, { description: "Why they are needed; at most 500 characters." })
  @Property({ type: "text" })
  why!: string;

  override visibility: Opt<Visibility> = Visibility.officials;

  override called() {
    return this.what;
  }
}
