import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { QuorumBy, type QuorumRule as Rule } from "../../schema/councils/quorum.ts";

registerEnumType(QuorumBy, {
  name: "QuorumBy",
  description: "By what it is told whether enough came: a share of the ordinary seats that somebody holds, a number, or nothing.",
});

/** What it takes for a council to be able to decide. */
@ObjectType({ description: "What it takes for a council to be able to decide." })
@InputType("QuorumRuleInput", { description: "What it takes for a council to be able to decide." })
export class QuorumRule implements Rule {
  @Field(() => QuorumBy, { description: "By what it is told." })
  by!: QuorumBy;

  @Field(() => Int, { nullable: true, description: "How many, 1–100, by number; null else." })
  count?: number | null;

  @Field(() => Boolean, { description: "Whether somebody has to come from each side that holds an ordinary seat." })
  eachSide!: boolean;
}
