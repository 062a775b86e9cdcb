import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";

/** What the parties want to reach together, and how they will follow the experience of it. */
@Entity(ofAgreements({ agreement: "agreement" }))
@Check({ name: "goal_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "What the parties of an agreement want to reach together, and how the experience of it is followed.",
})
export class Goal extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => String, { description: "What they want to reach; at most 500 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => String, { nullable: true, description: "How the experience of it is followed; at most 1,000 characters." })
  @Property({ type: "text", nullable: true })
  followedHow?: string | null;

  override visibility: Opt<Visibility> = Visibility.officials;

  override called() {
    return this.text;
  }
}
