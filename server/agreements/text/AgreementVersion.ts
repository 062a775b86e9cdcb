import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { GraphQLJSON } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { VersionAim, VersionState } from "../../../schema/agreements/versions.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { CharterVersion } from "../../charter/CharterVersion.ts";
import { isMine } from "../../database/policies.ts";
import { Node } from "../../Node.ts";
import { computed } from "../../reading/computed.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { Party } from "../Party.ts";
import { keptOnceProposed } from "./kept.ts";

registerEnumType(VersionState, { name: "VersionState", description: "Where one text of an agreement stands." });
registerEnumType(VersionAim, {
  name: "VersionAim",
  description: "What a text is to an agreement: its first, or a change of one in force.",
});

/**
 * One text of an agreement. While it is drafted its sections are written in; when it is proposed all of it is written down once (`content`),
 * with a digest, and that is what is decided on, signed and kept. It never changes then: what is sent back goes on as a new one.
 */
@Entity(keptOnceProposed)
@Unique({ properties: ["agreement", "number"] })
@Index({
  name: "agreement_version_one_underway",
  expression: `create unique index "agreement_version_one_underway" on "agreement_version" ("agreement_id") where state = 'Drafting' or state = 'Proposed' or state = 'Signing'`,
})
@Index({
  name: "agreement_version_one_in_force",
  expression: `create unique index "agreement_version_one_in_force" on "agreement_version" ("agreement_id") where state = 'InForce'`,
})
@Check({ name: "agreement_version_written_down", expression: "state = 'Drafting' or (digest is not null and proposed_on is not null)" })
@Check({ name: "agreement_version_ends_after", expression: "ends_on >= starts_on" })
@Check({ name: "agreement_version_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "One text of an agreement: drafted, proposed and locked, decided, signed, in force." })
export class AgreementVersion extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement." })
  @ManyToOne(() => Agreement)
  agreement!: Agreement;

  @Field(() => Int, { description: "Which in order, from 1." })
  @Property({ type: "int" })
  number!: number;

  @Field(() => VersionState, { description: "Where it stands." })
  @Enum({ items: () => VersionState })
  state: Opt<VersionState> = VersionState.Drafting;

  @Field(() => VersionAim, { description: "What it is to the agreement." })
  @Enum({ items: () => VersionAim })
  aim: Opt<VersionAim> = VersionAim.First;

  @Field(() => CharterVersion, { nullable: true, description: "The charter in force that it refers to; null where the hub has none." })
  @ManyToOne(() => CharterVersion, { nullable: true, index: true, deleteRule: "no action" })
  charter?: CharterVersion | null;

  @Field(() => AgreementVersion, { nullable: true, description: "The text that it is written from; null for the first." })
  @ManyToOne(() => AgreementVersion, { nullable: true, index: true, deleteRule: "no action" })
  amends?: AgreementVersion | null;

  @Field(() => Day, { nullable: true, description: "The first day on which it is to be in force." })
  @Property({ type: "date", nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is to be in force." })
  @Property({ type: "date", nullable: true })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Why it was written; null for the first. At most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  why?: string | null;

  @Field(() => String, { nullable: true, description: "What was learnt until then; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  learned?: string | null;

  @Field(() => Party, { nullable: true, description: "The party that leaves its place to another, for that aim." })
  @ManyToOne(() => Party, { nullable: true, index: true, deleteRule: "set null" })
  leaving?: Party | null;

  @Field(() => Party, { nullable: true, description: "Who takes its place, for that aim." })
  @ManyToOne(() => Party, { nullable: true, index: true, deleteRule: "set null" })
  joining?: Party | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      "All that it says, as it was proposed: `{ form, title, kind, purpose, number, startsOn, endsOn, charter, parties, sections }`, and for those who have part in it `contributions`, `goals` and `personalData`. Null while it is drafted.",
  })
  @Property({ type: "jsonb", nullable: true, lazy: true })
  content?: object | null;

  @Field(() => String, {
    nullable: true,
    description: "The SHA-256 of the whole `content` as JSON with its keys in order, in hexadecimal; null while it is drafted.",
  })
  @Property({ type: "text", nullable: true })
  digest?: string | null;

  @Field(() => Day, { nullable: true, description: "The day on which it was proposed, and locked." })
  @Property({ type: "date", nullable: true })
  proposedOn?: string | null;

  @Field(() => Day, { nullable: true, description: "The day on which the last party signed it." })
  @Property({ type: "date", nullable: true })
  inForceOn?: string | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn, if it was; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  withdrawnWhy?: string | null;

  @Field(() => Date, { description: "When it was begun." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.officials;

  override called() {
    return `${this.agreement.title}, ${this.number}`;
  }

  /** That a text is open to more does not open what was done with it: that is told to those who have part in it. */
  override toldTo() {
    return Visibility.officials;
  }

  /** What later parts of the room let a text say when it is proposed, under a name of their own: what each party brings, for instance. */
  static readonly alsoSays: ((em: EntityManager, agreement: Agreement) => Promise<Record<string, unknown>>)[] = [];
}

const partner = `${isMine("item.hub_id", "official_of")} or ${isMine("item.agreement_id", "partner_in")}`;
for (const [field, column] of [
  ["why", "why"],
  ["learned", "learned"],
  ["withdrawnWhy", "withdrawn_why"],
])
  computed(`AgreementVersion.${field}`, `case when ${partner} then item.${column} end`);

// Who reads a text because it is open reads what each party brings only where that is opened too, and there in rows of its own.
computed(
  "AgreementVersion.content",
  `case when ${partner} then item.content else item.content - '{contributions,goals,personalData}'::text[] end`,
);
