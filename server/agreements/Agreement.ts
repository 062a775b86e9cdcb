import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { AgreementStage } from "../../schema/agreements/stage.ts";
import { AgreementKind, DialogueOutcome, whyNotPartner } from "../../schema/agreements.ts";
import { type Rights, Visibility } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { Council } from "../councils/Council.ts";
import { isMine } from "../database/policies.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { References } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { ofAgreements } from "./ofAgreements.ts";

registerEnumType(AgreementKind, { name: "AgreementKind", description: "A partnership agreement (IOP), or another written cooperation." });
registerEnumType(AgreementStage, { name: "AgreementStage", description: "Where an agreement stands in its life." });
registerEnumType(DialogueOutcome, { name: "DialogueOutcome", description: "What a dialogue came to." });

/**
 * What a municipality and civil society agree on together, from the first dialogue to the end. Until somebody opens it to more, the hub's
 * officials and the parties see it; whoever opened the dialogue sees it from the first moment.
 */
@Entity(
  ofAgreements(
    { area: "area", openedBy: "actor", steeringGroup: "council", follows: "agreement" },
    { agreement: "id", also: ({ openedBy, steeringGroup }) => `${isMine(openedBy!, "actors")} or ${isMine(steeringGroup!, "sits_in")}` },
  ),
)
@Index({ properties: ["hub", "stage"] })
@Check({ name: "agreement_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "agreement_ends_after", expression: "ends_on >= starts_on" })
@ObjectType({
  implements: Node,
  description:
    "What a municipality and civil society agree on together, from the first dialogue to the end. What is for officials is for its parties and its steering group too.",
})
export class Agreement extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => AgreementKind, { description: "What sort of agreement it is to be, or is." })
  @Enum({ items: () => AgreementKind })
  kind: Opt<AgreementKind> = AgreementKind.Partnership;

  @Field(() => AgreementStage, { description: "Where it stands in its life." })
  @Enum({ items: () => AgreementStage })
  stage: Opt<AgreementStage> = AgreementStage.Dialogue;

  @Field(() => String, { nullable: true, description: "What they want to reach together; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  purpose?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it is for; null for the whole hub." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => [Theme], { description: "What it is about." })
  @References(() => Theme)
  themes: Opt<string[]> = [];

  @Field(() => Actor, { nullable: true, description: "Who opened the dialogue; null for a reader who may not see the actor." })
  @ManyToOne(() => Actor, { index: true, deleteRule: "no action" })
  openedBy!: Actor;

  @Field(() => Day, { description: "The day on which the dialogue was opened." })
  @Property({ type: "date" })
  openedOn!: string;

  @Field(() => DialogueOutcome, { nullable: true, description: "What the dialogue came to; null while it goes on." })
  @Enum({ items: () => DialogueOutcome, nullable: true })
  outcome?: DialogueOutcome | null;

  @Field(() => String, { nullable: true, description: "Why it came to that; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  outcomeReason?: string | null;

  @Field(() => String, { nullable: true, description: "In which other form they cooperate; at most 500 characters." })
  @Property({ type: "text", nullable: true })
  outcomeForm?: string | null;

  @Field(() => Day, { nullable: true, description: "The day on which the dialogue came to that." })
  @Property({ type: "date", nullable: true })
  outcomeOn?: string | null;

  @Field(() => Day, { nullable: true, description: "The first day on which it is to be in force, or is." })
  @Property({ type: "date", nullable: true })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is to be in force, or is." })
  @Property({ type: "date", nullable: true })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the case in the municipality's register; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  caseNumber?: string | null;

  @Field(() => Council, { nullable: true, description: "The council that follows it." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  steeringGroup?: Council | null;

  @Field(() => Agreement, { nullable: true, description: "The agreement that it grew out of." })
  @ManyToOne(() => Agreement, { nullable: true, index: true, deleteRule: "no action" })
  follows?: Agreement | null;

  @Field(() => Date, { description: "When it was written down here." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When what is said of itself was last changed." })
  declare updatedAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.officials;

  called() {
    return this.title;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotPartner(rights, this);
  }

  override parties() {
    return [this.id];
  }

  override rooms() {
    return [this.id, ...[this.openedBy, this.area, this.steeringGroup].flatMap((one) => one?.id ?? [])];
  }

  /** What later parts of the room do when an agreement is shown to others than before. */
  static readonly onShow: ((em: EntityManager, agreement: Agreement) => Promise<void>)[] = [];

  /** What later parts of the room do when a text of an agreement comes into force, the first or a later one. */
  static readonly onBegin: ((em: EntityManager, agreement: Agreement, today: string) => Promise<void>)[] = [];

  /** What later parts of the room remove together with an agreement. */
  static readonly onRemove: ((em: EntityManager, agreement: Agreement) => Promise<void>)[] = [];
}
