import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { AmountUnit, ContributionKind } from "../../../schema/agreements/means.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { Party } from "../Party.ts";

registerEnumType(ContributionKind, {
  name: "ContributionKind",
  description: "What a party brings: money, staff, premises, volunteers' hours, or something else in kind.",
});
registerEnumType(AmountUnit, { name: "AmountUnit", description: "Kronor, hours a year, or per cent of a full-time post." });

/** What a party brings to an agreement in one year. As open as the hub has decided that contributions are. */
@Entity(ofAgreements({ agreement: "agreement", party: "party" }))
@Check({ name: "contribution_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "contribution_counts", expression: "coalesce(amount, 0) >= 0 and coalesce(value, 0) >= 0" })
@ObjectType({ implements: Node, description: "What a party brings to an agreement in one year." })
export class Contribution extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => Party, { nullable: true, description: "The party that brings it; null for a reader who may not see the party." })
  @ManyToOne(() => Party, { index: true })
  party!: Party;

  @Field(() => Int, { description: "The year." })
  @Property({ type: "int" })
  year!: number;

  @Field(() => ContributionKind, { description: "What it is." })
  @Enum({ items: () => ContributionKind })
  kind!: ContributionKind;

  @Field(() => Int, { nullable: true, description: "How much; null for what is only valued." })
  @Property({ type: "int", nullable: true })
  amount?: number | null;

  @Field(() => AmountUnit, { description: "What the amount is counted in." })
  @Enum({ items: () => AmountUnit })
  unit!: AmountUnit;

  @Field(() => Int, { nullable: true, description: "What it is estimated to be worth in kronor, for what is not money." })
  @Property({ type: "int", nullable: true })
  value?: number | null;

  @Field(() => String, { nullable: true, description: "The board whose money it is; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  board?: string | null;

  @Field(() => String, { nullable: true, description: "The account that it is taken from; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  account?: string | null;

  @Field(() => String, { nullable: true, description: "More about it; at most 500 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  override visibility: Opt<Visibility> = Visibility.officials;
}
