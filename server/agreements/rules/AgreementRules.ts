import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { commonRules, type DecidesFrom, OpenPart, type Rules } from "../../../schema/agreements/rules.ts";
import { HubRow, ofHub } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Day } from "../../scalars.ts";

registerEnumType(OpenPart, {
  name: "OpenPart",
  description: "What of a public agreement a hub can open to everyone besides that it is there, between whom and until when.",
});

/** From which sum a body decides on agreements. */
@ObjectType({ description: "From which sum a body decides on agreements." })
@InputType("DecidingBodyInput", { description: "From which sum a body decides on agreements." })
export class DecidingBody implements DecidesFrom {
  @Field(() => Int, { description: "The least sum, in kronor over the whole term." })
  from!: number;

  @Field(() => String, { description: "The body; at most 200 characters." })
  body!: string;
}

/** What a hub has decided for its agreements, from a day until the day of the next. Before the first, the common rules hold. */
@Entity(ofHub({}, { writers: "coordinator_of" }))
@Unique({ properties: ["hub", "startsOn"] })
@Check({
  name: "agreement_rules_counts",
  expression:
    "usual_years >= 1 and usual_years <= 20 and follow_ups_per_year >= 1 and follow_ups_per_year <= 12 and steering_least >= 0 and steering_least <= steering_most and notice_months >= 0 and notice_months <= 36",
})
@ObjectType({ implements: Node, description: "What a hub has decided for its agreements, from a day until the day of the next rules." })
export class AgreementRules extends HubRow implements Rules {
  @Field(() => Day, { description: "The day from which they hold." })
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => Int, { description: "How many years an agreement usually is in force, at most; 1–20." })
  @Property({ type: "int" })
  usualYears: Opt<number> = commonRules.usualYears;

  @Field(() => Int, { description: "How many times a year agreements are followed up: 1, 2, 3, 4, 6 or 12." })
  @Property({ type: "int" })
  followUpsPerYear: Opt<number> = commonRules.followUpsPerYear;

  @Field(() => Int, { description: "How many times a year a steering group meets at least; 0–52." })
  @Property({ type: "int" })
  steeringLeast: Opt<number> = commonRules.steeringLeast;

  @Field(() => Int, { description: "How many times a year it meets at most; 0–52." })
  @Property({ type: "int" })
  steeringMost: Opt<number> = commonRules.steeringMost;

  @Field(() => Int, { description: "How many months before its end an agreement is to be settled; 0–36." })
  @Property({ type: "int" })
  noticeMonths: Opt<number> = commonRules.noticeMonths;

  @Field(() => [DecidingBody], { description: "Which body decides from which sum; at most 10." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  decides: Opt<DecidingBody[]> = [];

  @Field(() => [OpenPart], { description: "What of public agreements is open to everyone." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  opens: Opt<OpenPart[]> = [];

  called() {
    return this.startsOn;
  }
}
