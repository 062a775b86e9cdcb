import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Visibility } from "../../../schema/hubs.ts";
import { ApproverRole } from "../../../schema/meetings/minutes.approvers.ts";
import { ApprovalAnswer } from "../../../schema/meetings/minutes.ts";
import { Council } from "../../councils/Council.ts";
import { isMine } from "../../database/policies.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { computed } from "../../reading/computed.ts";
import { Meeting } from "../Meeting.ts";
import { MeetingRow } from "../MeetingRow.ts";
import { keptWithMinutes } from "./kept.ts";
import { Minutes } from "./Minutes.ts";

registerEnumType(ApprovalAnswer, {
  name: "ApprovalAnswer",
  description: "What somebody who is to approve minutes has said: nothing yet, that they approve them, or that something is to be changed.",
});
registerEnumType(ApproverRole, {
  name: "ApproverRole",
  description: "What somebody approves minutes as: who led the meeting, or an approver.",
});

/**
 * What one of those who are to approve minutes has said of one version of them: when, and of which text, by its digest. What was said of
 * an earlier version stays and no longer counts.
 */
@Entity(keptWithMinutes)
@Index({ properties: ["minutes", "version"] })
@ObjectType({ implements: Node, description: "What one of those who are to approve minutes has said of one version of them, and when." })
export class MinutesApproval extends MeetingRow {
  @ManyToOne(() => Council, { index: true })
  council!: Council;

  @ManyToOne(() => Meeting, { index: true, deleteRule: "no action" })
  meeting!: Meeting;

  @Field(() => Minutes, { nullable: true, description: "The minutes." })
  @ManyToOne(() => Minutes)
  minutes!: Minutes;

  @Field(() => Int, { description: "Which version of them." })
  @Property({ type: "int" })
  version!: number;

  @Field(() => ApproverRole, { description: "What they approve them as." })
  @Enum({ items: () => ApproverRole })
  role!: ApproverRole;

  @Field(() => Person, { nullable: true, description: "Who it is, if they have an account; for the hub's members." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, {
    nullable: true,
    description: "Their name, as it was when the minutes were sent; for the hub's members, and for everyone when it is open.",
  })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Property({ type: "boolean", default: false })
  open: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether they sign on paper, having no account, and those who keep the council note it." })
  @Property({ type: "boolean", default: false })
  onPaper: Opt<boolean> = false;

  @Field(() => ApprovalAnswer, { description: "What they have said." })
  @Enum({ items: () => ApprovalAnswer, default: ApprovalAnswer.Waiting })
  answer: Opt<ApprovalAnswer> = ApprovalAnswer.Waiting;

  @Field(() => Date, { nullable: true, description: "When they said it." })
  @Property({ type: "datetime", nullable: true })
  answeredAt?: Date | null;

  @Field(() => String, { nullable: true, description: "The digest of what they had before them." })
  @Property({ type: "text", nullable: true })
  digest?: string | null;

  @Field(() => String, { nullable: true, description: "What they said of it; for the hub's members. At most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  comment?: string | null;

  override visibility: Opt<Visibility> = Visibility.members;

  /** What was said of a draft is for those who write it; that minutes are approved, the minutes themselves tell. */
  override toldTo() {
    return this.visibility === Visibility.public ? Visibility.members : this.visibility;
  }

  override rooms() {
    return [this.id, this.minutes.id, this.meeting.id, this.council.id, ...(this.person ? [this.person.id] : [])];
  }
}

const forMembers = isMine("item.hub_id", "member_of");
computed("MinutesApproval.name", `case when ${forMembers} or item.open then item.name end`);
computed("MinutesApproval.comment", `case when ${forMembers} then item.comment end`);
