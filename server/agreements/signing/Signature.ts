import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { PartySide } from "../../../schema/agreements.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { Party } from "../Party.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";
import { keptAsSaid } from "../text/kept.ts";

/** That somebody has signed one text of an agreement for a party: who, when, and which text, by its digest. Never changed. */
@Entity(keptAsSaid("signature_kept", { party: "party" }))
@Unique({ properties: ["version", "party"] })
@Check({ name: "signature_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "That somebody has signed one text of an agreement for a party; never changed." })
export class Signature extends AgreementRow {
  @Field(() => Agreement, { nullable: true, description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => AgreementVersion, { nullable: true, description: "The text that was signed." })
  @ManyToOne(() => AgreementVersion)
  version!: AgreementVersion;

  @Field(() => Party, { nullable: true, description: "The party that it was signed for." })
  @ManyToOne(() => Party, { index: true, deleteRule: "no action" })
  party!: Party;

  @Field(() => String, { description: "What the party was called then." })
  @Property({ type: "text" })
  partyName!: string;

  @Field(() => PartySide, { description: "On which side it stood then." })
  @Enum({ items: () => PartySide })
  side!: PartySide;

  @Field(() => Person, { nullable: true, description: "Who signed, if they have an account." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { description: "What whoever signed was called then." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => Date, { description: "When; for what was signed on paper, noon of that day." })
  @Property({ type: "datetime" })
  signedAt!: Date;

  @Field(() => String, { description: "The digest of the text that they had before them." })
  @Property({ type: "text" })
  digest!: string;

  @Field(() => Boolean, { description: "Whether it was signed on paper, and noted here by an official." })
  @Property({ type: "boolean", default: false })
  onPaper: Opt<boolean> = false;

  override visibility: Opt<Visibility> = Visibility.officials;

  override rooms() {
    return [this.id, this.version.id, this.agreement.id];
  }
}
