import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, strictest } from "../../../schema/hubs.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Council } from "../../councils/Council.ts";
import { Refused, refuse } from "../../errors.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";
import { removeAllOf } from "../removeAllOf.ts";
import { AttachedFile, opennessOfFile } from "./AttachedFile.ts";
import { AttachmentPiece } from "./AttachmentPiece.ts";
import { type FilePlace, filePlaces } from "./filePlaces.ts";
import { removeFiles } from "./pieces.ts";

/** A file that belongs to a meeting as a whole, or to an item of its agenda. Its bytes are in pieces of their own. */
@Entity(ofSitters({ council: "council", meeting: "meeting" }, "meeting"))
@Index({ properties: ["meeting", "createdAt"] })
@Check({ name: "attachment_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "A file that belongs to a meeting as a whole, or to an item of its agenda." })
export class Attachment extends AttachedFile {
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

/** Files of meetings: those who sit in the council, and those who keep it, attach them. */
export const ofMeetings: FilePlace = {
  address: "/api/meetings/:id/files/:file/:position",
  of: () => Attachment,
  pieces: () => AttachmentPiece,
  column: "meeting_id",
  async open(em, viewer, id) {
    const meeting = await em.findOne(Meeting, id);
    if (!meeting) throw new Refused(refusal("house.whyNot.unknown"));
    refuse(whyNotSitIn(viewer, meeting));
    return { hub_id: meeting.hub.id, council_id: meeting.council.id, meeting_id: id };
  },
};
filePlaces.push(ofMeetings);

const populated = ["meeting", "meeting.council", "council"] as const;

Meeting.onShow.push(async (em, meeting) => {
  for (const file of await em.find(Attachment, { meeting }, { populate: populated })) file.visibility = opennessOfFile(meeting, file.only);
});

Meeting.onRemove.push(async (em, meeting) => {
  await removeFiles(em, ofMeetings, await em.find(Attachment, { meeting }, { populate: populated }));
  await removeAllOf(em, "attachment", meeting);
  await removeAllOf(em, "attachment_piece", meeting);
});
