import { GraphQLJSON } from "graphql-scalars";
import { Extensions, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { BoardParty as InLine, BoardLine as Line, BoardMark as Mark, BoardName as Name } from "../../../schema/agreements/board.ts";
import { MarkKind, Severity } from "../../../schema/agreements/marks.ts";
import { AmountUnit, ContributionKind } from "../../../schema/agreements/means.ts";
import { AgreementStage } from "../../../schema/agreements/stage.ts";
import type { BoardSum as Sum } from "../../../schema/agreements/totals.ts";
import { AgreementKind, PartySide } from "../../../schema/agreements.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { Day } from "../../scalars.ts";
import "../means/Contribution.ts";

registerEnumType(MarkKind, { name: "MarkKind", description: "What an agreement is measured by." });
registerEnumType(Severity, { name: "Severity", description: "How urgent a mark of an agreement is." });

@ObjectType({ description: "Something that an agreement belongs to: an area, a theme, a steering group." })
class BoardName implements Name {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  name!: string;
}

@ObjectType({ description: "A party, as the status board tells of it." })
class BoardParty implements InLine {
  @Field(() => ID, { nullable: true, description: "The id of the actor; null for a reader who may not see it." })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: "What the actor is called; null for a reader who may not see it." })
  name!: string | null;

  @Field(() => PartySide, { description: "On which side it stands." })
  side!: PartySide;
}

@ObjectType({ description: "Something about an agreement that somebody has to see to, and why." })
class BoardMark implements Mark {
  @Field(() => MarkKind, { description: "What is the matter." })
  kind!: MarkKind;

  @Field(() => Severity, { description: "How urgent it is." })
  severity!: Severity;

  @Field(() => String, { description: "The sentence that says why, as its key in the catalogues." })
  key!: Mark["key"];

  @Field(() => GraphQLJSON, { nullable: true, description: "The values of the sentence, if it has any." })
  values!: Mark["values"];

  @Field(() => Day, { nullable: true, description: "The day that it is about." })
  day!: string | null;
}

@ObjectType({ description: "A follow-up on the line of an agreement." })
class BoardFollowUp {
  @Field(() => Day, { description: "The day by which it is to be held." })
  dueOn!: string;

  @Field(() => Day, {
    nullable: true,
    description: "The day on which it was held; null while it was not, on the day that the board tells of.",
  })
  heldOn!: string | null;
}

@ObjectType({ description: "What a party brings to an agreement in a year, of one kind." })
class BoardSum implements Omit<Sum, "name"> {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => ContributionKind, { description: "What it is." })
  kind!: ContributionKind;

  @Field(() => AmountUnit, { description: "What the amount is counted in." })
  unit!: AmountUnit;

  @Field(() => ID, { nullable: true, description: "The id of the party's actor; null for a reader who may not see it." })
  actor!: string | null;

  @Field(() => PartySide, { description: "On which side the party stands." })
  side!: PartySide;

  @Field(() => Float, { description: "How much; 0 for what only has a value." })
  amount!: number;

  @Field(() => Float, { description: "What it is worth in kronor, as far as anybody has said." })
  worth!: number;
}

/** An agreement as it stood on the board's day. It has no id of its own, since it is another line on another day. */
@ObjectType({ description: "An agreement on the status board, as it stands on the board's day." })
export class BoardLine implements Line {
  @Field(() => ID, { description: "The id of the agreement." })
  agreement!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => AgreementKind, { description: "What sort of agreement it is." })
  kind!: AgreementKind;

  @Field(() => AgreementStage, { description: "Where it stands in its life today, whichever the board's day." })
  stage!: AgreementStage;

  @Field(() => Visibility, { description: "Who may see it." })
  visibility!: Visibility;

  @Field(() => String, { nullable: true, description: "The number of its case." })
  caseNumber!: string | null;

  @Field(() => Day, { description: "The day on which the dialogue was opened." })
  openedOn!: string;

  @Field(() => Day, { nullable: true, description: "The first day on which it is to be in force, or is." })
  startsOn!: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is to be in force, or is." })
  endsOn!: string | null;

  @Field(() => Day, { nullable: true, description: "The next thing that has its day: a follow-up, or the end." })
  nextOn!: string | null;

  @Field(() => ID, { nullable: true, description: "The id of the agreement that it grew out of." })
  follows!: string | null;

  @Field(() => BoardName, { nullable: true, description: "The area that it is for; null for the whole hub." })
  area!: BoardName | null;

  @Field(() => [BoardName], { description: "What it is about." })
  themes!: BoardName[];

  @Field(() => BoardName, { nullable: true, description: "The council that follows it." })
  steeringGroup!: BoardName | null;

  @Field(() => [BoardParty], { description: "Its parties, the municipality's first." })
  parties!: BoardParty[];

  @Field(() => [String], { description: "The boards of the municipality that pay." })
  boards!: string[];

  @Field(() => [BoardMark], { description: "What somebody has to see to, the most pressing first." })
  marks!: BoardMark[];

  @Field(() => [BoardFollowUp], { description: "All its follow-ups, the earliest first." })
  followUps!: BoardFollowUp[];

  @Field(() => [BoardSum], { description: "What the parties bring, by year and kind." })
  sums!: BoardSum[];
}

@ObjectType({ description: "The rules of a hub that a board's agreements are measured against." })
class BoardRules {
  @Field(() => Day, {
    nullable: true,
    description: "Since when they hold; null where the hub has decided nothing, and the common ones hold.",
  })
  startsOn!: string | null;

  @Field(() => Int, { description: "How many years an agreement usually is in force, at most." })
  usualYears!: number;

  @Field(() => Int, { description: "How many times a year it is followed up, at least." })
  followUpsPerYear!: number;

  @Field(() => Int, { description: "How many times a year its steering group meets, at least." })
  steeringLeast!: number;

  @Field(() => Int, { description: "How many times a year its steering group meets, at most." })
  steeringMost!: number;

  @Field(() => Int, { description: "How many months before its end it is settled what comes after it." })
  noticeMonths!: number;
}

@Extensions({ written: true })
@ObjectType({ description: "All agreements of a hub that the reader sees, each measured against the hub's rules on one day." })
export class StatusBoard {
  @Field(() => Day, { description: "The day." })
  on!: string;

  @Field(() => BoardRules, { description: "The hub's rules on that day." })
  rules!: BoardRules;

  @Field(() => [BoardLine], { description: "The agreements, in alphabetical order." })
  lines!: BoardLine[];
}
