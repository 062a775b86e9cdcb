import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, strictest, Visibility } from "../../../schema/hubs.ts";
import { FileKind } from "../../../schema/meetings/fileKind.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";
import { removeAllOf } from "../removeAllOf.ts";
import { AttachmentPiece } from "./AttachmentPiece.ts";

registerEnumType(FileKind, { name: "FileKind", description: "What a file is, by what stands in it." });

/** A file that belongs to a meeting as a whole, or to an item of its agenda. Its bytes are in pieces of their own. */
@Entity(ofSitters({ council: "council", meeting: "meeting" }, "meeting"))
@Index({ properties: ["meeting", "createdAt"] })
@Check({ name: "attachment_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A file that belongs to a meeting as a whole, or to an item of its agenda." })
export class Attachment extends HubRow {
  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @Field(() => Meeting, { description: "The meeting that it belongs to." })
  @ManyToOne(() => Meeting)
  meeting!: Meeting;

  @Field(() => ID, {
    nullable: true,
    description: "The id of the item within the agenda, which may have been removed since; null when it belongs to the meeting as a whole.",
  })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => String, { description: "Its name, which ends as its kind does; at most 120 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => FileKind, { description: "What it is." })
  @Enum({ items: () => FileKind })
  kind!: FileKind;

  @Field(() => Int, { description: "How many bytes it has." })
  @Property({ type: "int" })
  size!: number;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal." })
  @Property({ type: "text" })
  digest!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it shows, for whoever does not see it; at most 500 characters.",
  })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who alone may see it, where that are fewer than see the meeting; null when it is as open as the meeting.",
  })
  @Enum({ items: () => Visibility, nullable: true })
  only?: Visibility | null;

  @Field(() => Person, { nullable: true, description: "Who attached it; null when they are no more." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => Date, { description: "When it was attached." })
  declare createdAt: Opt<Date>;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  /** Never more than those who see the meeting. */
  override toldTo() {
    return strictest(this.visibility, this.meeting.toldTo());
  }

  override rooms() {
    return [this.id, this.meeting.id];
  }
}

/** How open a file is: as its meeting, and less where that was said. */
export const opennessOf = (meeting: Meeting, only: Visibility | null | undefined): Visibility =>
  strictest(meeting.visibility, only ?? Visibility.public);

/** Removes files with their bytes. */
export async function removeFiles(em: EntityManager, files: readonly Attachment[]): Promise<void> {
  await em.nativeDelete(AttachmentPiece, { file: { $in: files.map(({ id }) => id) } });
  for (const file of files) em.remove(file);
}

const populated = ["meeting", "meeting.council", "council"] as const;

Meeting.onShow.push(async (em, meeting) => {
  for (const file of await em.find(Attachment, { meeting }, { populate: populated })) file.visibility = opennessOf(meeting, file.only);
});

Meeting.onRemove.push(async (em, meeting) => {
  await removeFiles(em, await em.find(Attachment, { meeting }, { populate: populated }));
  await removeAllOf(em, "attachment", meeting);
  await removeAllOf(em, "attachment_piece", meeting);
});
