import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PrincipleKind } from "../../../schema/charter/principles.ts";
import { type Mark as Marked, RatingSide } from "../../../schema/charter/ratings.ts";
import { byHouse, viewer } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { RatingLink } from "./RatingLink.ts";
import { RatingRound } from "./RatingRound.ts";

registerEnumType(RatingSide, { name: "RatingSide", description: "The two threads of a partnership: the municipality, or civil society." });

/** What somebody says of one principle. */
@ObjectType({ description: "What somebody says of how well the cooperation lives up to one principle." })
@InputType("MarkInput", { description: "What somebody says of how well the cooperation lives up to one principle." })
export class Mark implements Marked {
  @Field(() => PrincipleKind, { description: "Which principle." })
  kind!: PrincipleKind;

  @Field(() => Int, { description: "From not at all, 1, to fully, 5." })
  mark!: number;

  @Field(() => String, { nullable: true, description: "In their own words; at most 500 characters." })
  words?: string | null;
}

/** What somebody says, tidied. */
export const plainMarks = (marks: readonly Mark[]): Mark[] =>
  marks.map(({ kind, mark, words }) => ({ kind, mark, words: words?.trim() || null }));

const own = (columns: object) => `${(columns as { person: string }).person} = ${viewer} or ${byHouse}`;

/**
 * What one person says in a round, by their account or by a personal link. Nobody else reads it, and it is in no log; when the round is counted
 * up it is gone, and only the sums are left.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: own },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Unique({ properties: ["round", "person"] })
@Unique({ properties: ["link"] })
@Check({ name: "rating_by_one", expression: "num_nonnulls(person_id, link_id) <= 1" })
@ObjectType({ implements: Node, description: "What one person says in a round. Seen by themselves alone, until the round is counted up." })
export class Rating extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => RatingRound, { deleteRule: "cascade" })
  round!: RatingRound;

  /** Who says it, when they have an account. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: "cascade", index: true })
  person?: Person | null;

  /** The link by which it was said, as long as that is there: the answer outlives it until it is counted up. */
  @ManyToOne(() => RatingLink, { nullable: true, deleteRule: "set null" })
  link?: RatingLink | null;

  @Field(() => RatingSide, { description: "For which side they answer." })
  @Enum({ items: () => RatingSide })
  side!: RatingSide;

  @Field(() => [Mark], { description: "What they say, principle by principle; one that they left out is not there." })
  @Property({ type: "jsonb" })
  marks!: Mark[];

  called() {
    return this.side;
  }
}
