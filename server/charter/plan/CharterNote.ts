import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { whyNotPlanFor } from "../../../schema/charter/plan.ts";
import { RatingSide } from "../../../schema/charter/ratings.ts";
import { type Rights, strictest } from "../../../schema/hubs.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Day } from "../../scalars.ts";
import { Charter } from "../Charter.ts";
import { byThePlanners, ofCharter } from "../ofCharter.ts";
import { PlanAction } from "./PlanAction.ts";

/** What was said on a day of how it goes: with one action of a charter's plan, or by one side with the charter as a whole. */
@Entity(ofCharter({ council: "council", action: "plan_action" }, byThePlanners))
@Index({ properties: ["charter", "notedOn"] })
@Check({ name: "charter_note_about", expression: "num_nonnulls(action_id, side) >= 1" })
@Check({ name: "charter_note_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "What was said on a day of how it goes: with one action of a charter's plan, or by one side with the charter as a whole.",
})
export class CharterNote extends HubRow {
  @Field(() => Charter, { description: "The charter." })
  @ManyToOne(() => Charter)
  charter!: Charter;

  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => PlanAction, { nullable: true, description: "The action that it is about; null for the charter as a whole." })
  @ManyToOne(() => PlanAction, { nullable: true, index: true, deleteRule: "no action" })
  action?: PlanAction | null;

  @Field(() => RatingSide, { nullable: true, description: "From which side it is said." })
  @Enum({ items: () => RatingSide, nullable: true })
  side?: RatingSide | null;

  @Field(() => String, { nullable: true, description: "The board or association that says it; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  saidBy?: string | null;

  @Field(() => Day, { description: "The day on which it was said." })
  @Property({ type: "date" })
  notedOn!: string;

  @Field(() => String, { description: "What was said; at most 3,000 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => Date, { description: "When it was written down." })
  declare createdAt: Opt<Date>;

  called() {
    return this.action?.called() ?? this.charter.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotPlanFor(rights, this);
  }

  override toldTo() {
    return strictest(this.visibility, this.charter.visibility);
  }

  override rooms() {
    return [this.id, this.charter.id, ...(this.action ? [this.action.id] : [])];
  }
}
