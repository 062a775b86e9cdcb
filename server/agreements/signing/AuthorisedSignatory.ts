import type { Opt } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, OneToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { Party } from "../Party.ts";

/** Who is authorised to sign for a party of an agreement: somebody with an account, or by name, who signs on paper. */
@Entity(ofAgreements({ agreement: "agreement", party: "party" }))
@Check({ name: "authorised_signatory_who_once", expression: "num_nonnulls(person_id, name) <= 1" })
@Check({ name: "authorised_signatory_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "Who is authorised to sign for a party of an agreement." })
export class AuthorisedSignatory extends AgreementRow {
  @Field(() => Agreement, { nullable: true, description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => Party, { nullable: true, description: "The party that they sign for." })
  @OneToOne(() => Party, { owner: true, deleteRule: "cascade" })
  party!: Party;

  @Field(() => Person, { nullable: true, description: "Who it is, if they have an account." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: "What whoever has no account is called." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  override visibility: Opt<Visibility> = Visibility.officials;
}
