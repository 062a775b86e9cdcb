import type { Opt } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { Vote } from "../../schema/meetings/poll.ts";
import { Council } from "../councils/Council.ts";
import { CouncilRow } from "../councils/CouncilRow.ts";
import { Term } from "../councils/Term.ts";
import { Node } from "../Node.ts";
import { DatePoll } from "./DatePoll.ts";
import { ofMeetings } from "./ofMeetings.ts";

registerEnumType(Vote, { name: "DateVoteKind", description: "What somebody answers to a time that is proposed." });

/** What somebody in a council has answered to the times that a poll proposes; for members. */
@Entity(ofMeetings({ council: "council", poll: "date_poll", term: "term" }, "poll"))
@Index({
  name: "date_vote_once",
  expression: `create unique index "date_vote_once" on "date_vote" ("poll_id", "term_id") where "term_id" is not null`,
})
@ObjectType({ implements: Node, description: "What somebody in a council has answered to the times that a poll proposes; for members." })
export class DateVote extends CouncilRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @Field(() => DatePoll, { description: "The poll." })
  @ManyToOne(() => DatePoll, { index: true })
  poll!: DatePoll;

  @Field(() => Term, { nullable: true, description: "The term by which they sit in the council; null when it is gone." })
  @ManyToOne(() => Term, { nullable: true, index: true, deleteRule: "set null" })
  term?: Term | null;

  @Field(() => [Vote], {
    nullable: "items",
    description: "A vote for each of the poll's times, in their order; null where nothing was said.",
  })
  @Property({ type: "jsonb" })
  votes!: (Vote | null)[];

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.poll.title;
  }

  override rooms() {
    return [this.id, this.poll.id, this.council.id];
  }
}
