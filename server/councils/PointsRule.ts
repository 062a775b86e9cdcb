import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PointsFrom, type PointsRule as Rule } from "../../schema/councils/points.ts";

registerEnumType(PointsFrom, {
  name: "PointsFrom",
  description:
    "Who may send in points for a council's agendas: those who sit in it, also those who speak for an actor of its area, or every member of the hub.",
});

/** How a council takes in points for its agendas. */
@ObjectType({ description: "How a council takes in points for its agendas." })
@InputType("PointsRuleInput", { description: "How a council takes in points for its agendas." })
export class PointsRule implements Rule {
  @Field(() => PointsFrom, { description: "Who may send them in." })
  from!: PointsFrom;

  @Field(() => Int, { nullable: true, description: "Until how many days before a meeting, 0–90; null for until its summons is due." })
  days?: number | null;
}
