import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { FollowUpState, QuestionKind } from "../../../schema/agreements/followUp.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { isMine } from "../../database/policies.ts";
import { Task } from "../../meetings/tasks/Task.ts";
import { Node } from "../../Node.ts";
import { computed } from "../../reading/computed.ts";
import { References } from "../../reading/references.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementRow } from "../AgreementRow.ts";
import { ofAgreements } from "../ofAgreements.ts";
import { Party } from "../Party.ts";

registerEnumType(FollowUpState, {
  name: "FollowUpState",
  description: "Where a follow-up stands: planned, being answered, answered and seen by all parties, held, or never held.",
});

/** How a question was worded in one follow-up. */
@ObjectType({ description: "How a question was worded by the hub when the parties began to answer." })
export class AskedQuestion {
  @Field(() => QuestionKind, { description: "What it asks about." })
  kind!: QuestionKind;

  @Field(() => String, { description: "The statement." })
  text!: string;

  @Field(() => String, { nullable: true, description: "What to think of when answering." })
  how?: string | null;
}

/**
 * One follow-up of an agreement: by when it is to be held, who has answered, and what the parties agreed on when they had seen both sides. What
 * they answered stands in rows of its own. When it is public, everyone reads its summary, and nobody more than that.
 */
@Entity(ofAgreements({ agreement: "agreement" }))
@Index({ properties: ["agreement", "dueOn"] })
@Index({ properties: ["hub", "state", "dueOn"] })
@Check({ name: "follow_up_not_for_parties", expression: "visibility <> 'parties'" })
@Check({ name: "follow_up_held_on", expression: "(state = 'Held') = (held_on is not null)" })
@ObjectType({
  implements: Node,
  description: "One follow-up of an agreement: by when, who has answered, what the parties agreed on.",
})
export class FollowUp extends AgreementRow {
  @Field(() => Agreement, { description: "The agreement that is followed up." })
  @ManyToOne(() => Agreement)
  agreement!: Agreement;

  @Field(() => Day, { description: "The last day by which it is to be held." })
  @Property({ type: "date" })
  dueOn!: string;

  @Field(() => FollowUpState, { description: "Where it stands." })
  @Enum({ items: () => FollowUpState })
  state: Opt<FollowUpState> = FollowUpState.Planned;

  @Field(() => [Party], { description: "The parties that have answered." })
  @References(() => Party)
  answeredBy: Opt<string[]> = [];

  @Field(() => [AskedQuestion], {
    description: "How the hub worded its questions when the first began to answer; for the others the common words stand.",
  })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  asked: Opt<AskedQuestion[]> = [];

  @Field(() => Day, { nullable: true, description: "The day on which it was held; null before." })
  @Property({ type: "date", nullable: true })
  heldOn?: string | null;

  @Property({ type: "text", nullable: true })
  agreedText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What they agreed to do, at most 5,000 characters; null before, and for who has no part in the agreement.",
  })
  agreed!: Opt<string | null>;

  @Field(() => String, { nullable: true, description: "What can be told of it in public; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  summary?: string | null;

  @Field(() => Boolean, {
    description: "Whether the parties want the summary to be public: it is where the agreement is, and the hub shows follow-ups.",
  })
  @Property({ type: "boolean", default: false })
  isPublic: Opt<boolean> = false;

  @Field(() => [Task], { description: "What somebody is to do because of it." })
  @References(() => Task)
  tasks: Opt<string[]> = [];

  @Property({ type: "text", nullable: true })
  missedText?: string | null;

  @Field(() => String, { nullable: true, description: "Why it was never held; null for who has no part in the agreement." })
  missedBecause!: Opt<string | null>;

  @Field(() => Int, { description: "How many times what was agreed has been written; who changes it says which they have read." })
  @Property({ type: "int", default: 0 })
  revision: Opt<number> = 0;

  override visibility: Opt<Visibility> = Visibility.officials;

  /** What has been said and agreed is for those who have part in it, also when the summary is public. */
  override toldTo() {
    return strictest(this.visibility, Visibility.officials);
  }
}

const partners = `(${isMine("item.hub_id", "official_of")} or ${isMine("item.agreement_id", "partner_in")})`;

computed("FollowUp.agreed", `case when ${partners} then item.agreed_text end`);
computed("FollowUp.missedBecause", `case when ${partners} then item.missed_text end`);
