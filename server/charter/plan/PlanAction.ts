import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { PlanState, whyNotPlanFor } from "../../../schema/charter/plan.ts";
import { PrincipleKind } from "../../../schema/charter/principles.ts";
import { type Rights, strictest, Visibility } from "../../../schema/hubs.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { isMine } from "../../database/policies.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { short } from "../../meetings/decisions/Decision.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { computed } from "../../reading/computed.ts";
import { Day } from "../../scalars.ts";
import { Charter } from "../Charter.ts";
import { byThePlanners, ofCharter } from "../ofCharter.ts";

registerEnumType(PlanState, { name: "PlanState", description: "How far something that a plan promises has come." });

/** Something that a charter's plan promises under one of the six principles: who answers for it, until when, and how far it has come. */
@Entity(ofCharter({ council: "council", actor: "actor" }, byThePlanners))
@Index({ properties: ["charter", "kind"] })
@Index({ properties: ["hub", "dueOn"] })
@Check({ name: "plan_action_who_once", expression: "num_nonnulls(person_id, name) <= 1" })
@Check({ name: "plan_action_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "Something that a charter's plan promises under one of the six principles." })
export class PlanAction extends HubRow {
  @Field(() => Charter, { description: "The charter." })
  @ManyToOne(() => Charter)
  charter!: Charter;

  /** The charter's steering group, so that the database knows who writes the plan. */
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => PrincipleKind, { description: "The principle that it serves." })
  @Enum({ items: () => PrincipleKind })
  kind!: PrincipleKind;

  @Field(() => String, { description: "What is to be done; at most 500 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => Actor, { nullable: true, description: "The actor that answers for it." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  actor?: Actor | null;

  @Field(() => Person, { nullable: true, description: "Who answers for it, if they have an account; for the hub's members." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: "What whoever answers for it and has no account is called; for the hub's members." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is in time; null for no day." })
  @Property({ type: "date", nullable: true })
  dueOn?: string | null;

  @Field(() => PlanState, { description: "How far it has come." })
  @Enum({ items: () => PlanState, default: PlanState.Planned })
  state: Opt<PlanState> = PlanState.Planned;

  @Field(() => Date, { description: "When it was planned." })
  declare createdAt: Opt<Date>;

  called() {
    return short(this.text);
  }

  override whyNotWrite(rights: Rights) {
    return whyNotPlanFor(rights, this);
  }

  /** Whose it is may be a name, which is for members. */
  override toldTo() {
    return strictest(this.name || this.person ? Visibility.members : this.visibility, this.visibility, this.charter.visibility);
  }

  override rooms() {
    return [this.id, this.charter.id, ...[this.council, this.actor, this.person].flatMap((one) => one?.id ?? [])];
  }
}

computed("PlanAction.name", `case when ${isMine("item.hub_id", "member_of")} then item.name end`);
