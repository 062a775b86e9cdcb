import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, Visibility } from "../../../schema/hubs.ts";
import { SuggestedPart, SuggestionOutcome } from "../../../schema/meetings/comment.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Meeting } from "../Meeting.ts";
import { ofTheTable } from "../ofSitters.ts";

registerEnumType(SuggestedPart, { name: "SuggestedPart", description: "What of an item a suggestion is about." });
registerEnumType(SuggestionOutcome, { name: "SuggestionOutcome", description: "What became of a suggestion." });

/**
 * What somebody who sits in a council, or keeps it, says of an item of its agenda while it is prepared: words, new words for a part of the
 * item, or an answer to such. It is theirs who prepare the meeting, and nobody else's, however open the meeting is.
 */
@Entity(ofTheTable({ council: "council", meeting: "meeting", parent: "comment" }))
@Index({ properties: ["meeting", "createdAt"] })
@Check({ name: "comment_for_parties", expression: "visibility = 'parties'" })
@Check({ name: "comment_suggests_whole", expression: "(part is null) = (proposed is null)" })
@ObjectType({
  implements: Node,
  description:
    "What somebody says of an item of an agenda, or suggests to be written there. Seen by those who sit in the council or keep it.",
})
export class Comment extends HubRow {
  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting whose agenda it is about." })
  @ManyToOne(() => Meeting)
  meeting!: Meeting;

  @Field(() => ID, { description: "The id of the item within the agenda; the item may have been removed since." })
  @Property({ type: "text" })
  item!: string;

  @Field(() => Comment, { nullable: true, description: "What it answers; null for what begins." })
  @ManyToOne(() => Comment, { nullable: true, index: true, deleteRule: "no action" })
  parent?: Comment | null;

  @Field(() => String, {
    nullable: true,
    description: "At most 2,000 characters of plain text; null for a suggestion without words, and when whoever wrote them was erased.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;

  @Field(() => Person, { nullable: true, description: "Who said it; null when they are no more." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => SuggestedPart, { nullable: true, description: "What of the item it suggests new words for; null when it suggests none." })
  @Enum({ items: () => SuggestedPart, nullable: true })
  part?: SuggestedPart | null;

  @Field(() => String, { nullable: true, description: "The words that it would replace, as they were when it was suggested." })
  @Property({ type: "text", nullable: true })
  was?: string | null;

  @Field(() => String, { nullable: true, description: "The words that it would put there; empty to leave them out." })
  @Property({ type: "text", nullable: true })
  proposed?: string | null;

  @Field(() => SuggestionOutcome, { nullable: true, description: "What became of the suggestion; null while nothing has." })
  @Enum({ items: () => SuggestionOutcome, nullable: true })
  outcome?: SuggestionOutcome | null;

  @Field(() => Person, { nullable: true, description: "Who settled it; null while nobody has." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  resolvedBy?: Person | null;

  @Field(() => Date, { nullable: true, description: "When it was settled; null while it is open." })
  @Property({ type: "datetime", nullable: true })
  resolvedAt?: Date | null;

  @Field(() => Date, { description: "When it was said." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.parties;

  called() {
    return this.meeting.title;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  /** Its parties are not actors: the council, and the hub whose councils somebody keeps. */
  override parties() {
    return [this.hub.id, this.council.id];
  }

  override rooms() {
    return [this.id, this.meeting.id];
  }
}

Meeting.onRemove.push(async (em, meeting) => {
  em.remove(await em.find(Comment, { meeting }, { populate: ["meeting", "council"] }));
});
