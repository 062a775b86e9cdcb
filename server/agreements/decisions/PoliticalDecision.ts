import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DecisionVerdict, whyNotNoteDecisions } from "../../../schema/agreements/deciding.ts";
import { type Rights, Visibility } from "../../../schema/hubs.ts";
import { Node } from "../../Node.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { AgreementVersion } from "../text/AgreementVersion.ts";
import { keptAsSaid } from "../text/kept.ts";

registerEnumType(DecisionVerdict, { name: "DecisionVerdict", description: "What a political body says to an agreement." });

/** What a political body has decided on one text of an agreement. It is a public record: never changed. */
@Entity(keptAsSaid("political_decision_kept"))
@Index({ properties: ["version", "verdict"] })
@Check({ name: "political_decision_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "What a political body has decided on one text of an agreement; never changed." })
export class PoliticalDecision extends AgreementRow {
  @Field(() => Agreement, { nullable: true, description: "The agreement." })
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => AgreementVersion, { nullable: true, description: "The text that was decided on." })
  @ManyToOne(() => AgreementVersion)
  version!: AgreementVersion;

  @Field(() => String, { description: "Who decided: a committee, the council, or whoever it was delegated to. At most 200 characters." })
  @Property({ type: "text" })
  body!: string;

  @Field(() => Day, { description: "The day of the decision." })
  @Property({ type: "date" })
  decidedOn!: string;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  caseNumber?: string | null;

  @Field(() => DecisionVerdict, { description: "Yes, no, or to be written anew." })
  @Enum({ items: () => DecisionVerdict })
  verdict!: DecisionVerdict;

  @Field(() => String, { nullable: true, description: "The body's own words; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  words?: string | null;

  @Field(() => String, { description: "The digest of the text that was decided on." })
  @Property({ type: "text" })
  digest!: string;

  override visibility: Opt<Visibility> = Visibility.officials;

  override whyNotWrite(rights: Rights) {
    return whyNotNoteDecisions(rights, this.hub.id);
  }

  override rooms() {
    return [this.id, this.version.id, this.agreement.id];
  }
}
