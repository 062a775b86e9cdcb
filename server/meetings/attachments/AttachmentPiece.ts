import { Entity, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { Council } from "../../councils/Council.ts";
import { seesBoth } from "../../hubs/HubRow.ts";
import { Meeting } from "../Meeting.ts";
import { sits } from "../ofSitters.ts";
import { FilePiece, ofFiles } from "./FilePiece.ts";

/** A piece of the bytes of a file of a meeting. */
@Entity(ofFiles("attachment", sits, (columns) => seesBoth(columns, { council: "council", meeting: "meeting" })))
@Unique({ properties: ["file", "position"] })
export class AttachmentPiece extends FilePiece {
  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @ManyToOne(() => Meeting, { index: true, deleteRule: "no action" })
  meeting!: Meeting;
}
