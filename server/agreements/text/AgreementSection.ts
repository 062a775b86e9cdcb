import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { type WrittenIn, writtenIn } from "../../access/writing.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { AgreementVersion } from "./AgreementVersion.ts";
import { keptWithText } from "./kept.ts";

/** One part of an agreement's text under its heading. Several write at once: each says from which revision, and nobody overwrites another. */
@Entity(keptWithText)
@Index({ properties: ["version", "rank"] })
@Check({ name: "agreement_section_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "One part of an agreement's text under its heading." })
export class AgreementSection extends AgreementRow implements WrittenIn {
  @ManyToOne(() => Agreement, { index: true })
  agreement!: Agreement;

  @Field(() => AgreementVersion, { nullable: true, description: "The text that it is of." })
  @ManyToOne(() => AgreementVersion)
  version!: AgreementVersion;

  @Field(() => Int, { description: "Its place among the others, from 0." })
  @Property({ type: "int" })
  rank!: number;

  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  heading!: string;

  @Field(() => String, { nullable: true, description: "What the parties could write there; at most 500 characters." })
  @Property({ type: "text", nullable: true })
  hint?: string | null;

  @Field(() => Boolean, { description: "Whether something has to stand there before the text is proposed." })
  @Property({ type: "boolean", default: false })
  isRequired: Opt<boolean> = false;

  @Field(() => String, { description: "Plain paragraphs; at most 10,000 characters." })
  @Property({ type: "text", default: "" })
  text: Opt<string> = "";

  @Field(() => Int, { description: "How many times it has been written: whoever writes says from which." })
  @Property({ type: "int", default: 0 })
  revision: Opt<number> = 0;

  @Field(() => Person, { nullable: true, description: "Who is writing in it at this moment; null when nobody is." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  writer?: Person | null;

  @Property({ type: "jsonb", nullable: true })
  told?: Record<string, unknown> | null;

  override visibility: Opt<Visibility> = Visibility.officials;

  override called() {
    return this.heading;
  }

  override toldTo() {
    return Visibility.officials;
  }

  override rooms() {
    return [this.id, this.version.id, this.agreement.id];
  }
}

writtenIn.push({ of: () => AgreementSection, deed: "writeSection" });
