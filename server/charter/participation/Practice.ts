import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DecisionStep, ParticipationLevel, PracticeState } from "../../../schema/charter/participation.ts";
import { type Rights, whyNotDescribe } from "../../../schema/hubs.ts";
import { Actor } from "../../actors/Actor.ts";
import { Area } from "../../areas/Area.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow, ofHub } from "../../hubs/HubRow.ts";
import { short } from "../../meetings/decisions/Decision.ts";
import { Node } from "../../Node.ts";

registerEnumType(ParticipationLevel, {
  name: "ParticipationLevel",
  description:
    "How far civil society takes part, by the Council of Europe's code of good practice: informed, consulted, in dialogue, as a partner.",
});
registerEnumType(DecisionStep, {
  name: "DecisionStep",
  description: "The six steps of political decision-making in the same code, from setting the agenda to reformulating.",
});
registerEnumType(PracticeState, { name: "PracticeState", description: "Whether something is done today or is planned." });

/** A way in which civil society takes part, placed by how far it reaches and at which step of a decision: what is done today, or is planned. */
@Entity(ofHub({ area: "area", council: "council", actor: "actor" }))
@Index({ properties: ["hub", "level", "step"] })
@Check({ name: "practice_in_one", expression: "num_nonnulls(area_id, council_id) <= 1" })
@Check({ name: "practice_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "A way in which civil society takes part, placed by how far it reaches and at which step of a decision.",
})
export class Practice extends HubRow {
  @Field(() => String, { description: "What is done; at most 300 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => ParticipationLevel, { description: "How far it reaches." })
  @Enum({ items: () => ParticipationLevel })
  level!: ParticipationLevel;

  @Field(() => DecisionStep, { description: "At which step of a decision." })
  @Enum({ items: () => DecisionStep })
  step!: DecisionStep;

  @Field(() => PracticeState, { description: "Whether it is done today or is planned." })
  @Enum({ items: () => PracticeState, default: PracticeState.Today })
  state: Opt<PracticeState> = PracticeState.Today;

  @Field(() => Area, { nullable: true, description: "Where it is done; null for all of the hub, or a council." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Council, { nullable: true, description: "The council in which it is done." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  council?: Council | null;

  @Field(() => Actor, { nullable: true, description: "The actor that answers for it." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  actor?: Actor | null;

  @Field(() => Date, { description: "When it was placed." })
  declare createdAt: Opt<Date>;

  called() {
    return short(this.text);
  }

  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id });
  }

  override rooms() {
    return [this.id, ...[this.area, this.council, this.actor].flatMap((one) => one?.id ?? [])];
  }
}
