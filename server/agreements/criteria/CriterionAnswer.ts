import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CriterionKind, longestGrounds, Verdict } from "../../../schema/agreements/criteria.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { Party } from "../Party.ts";

registerEnumType(Verdict, {
  name: "Verdict",
  description: "Whether a party finds a criterion met; one that is not met yet will be, as its grounds say.",
});

/** What a party answers to a criterion, and why. Never more open than to those who have part in the agreement and officials. */
@Entity(ofAgreements({ agreement: "agreement", party: "party" }))
@Unique({ properties: ["party", "kind"] })
@Check({ name: "criterion_answer_for_officials", expression: "visibility = 'officials'" })
@ObjectType({
  implements: Node,
  description: "What a party answers to a criterion, and why. For those who have part in the agreement, and the hub's officials.",
})
export class CriterionAnswer extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => Party, { description: "The party that answers." })
  @ManyToOne(() => Party)
  party!: Party;

  @Field(() => CriterionKind, { description: "Which criterion." })
  @Enum({ items: () => CriterionKind })
  kind!: CriterionKind;

  @Field(() => Verdict, { description: "Whether it is met." })
  @Enum({ items: () => Verdict })
  verdict!: Verdict;

  @Field(() => String, { description: `Why; at most ${longestGrounds} characters.` })
  @Property({ type: "text" })
  grounds!: string;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.officials;
}
