import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Council } from "../../councils/Council.ts";
import { byHouse } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { type Columns, type Declared, pointsInside, seesBoth } from "../../hubs/HubRow.ts";
import { Meeting } from "../Meeting.ts";
import { sits } from "../ofSitters.ts";

const theirs = (columns: object) => `${sits(columns as Columns)} or ${byHouse}`;

/** Read by whoever sees the file, and, on its way, by those who may attach it. */
const ofFiles: Declared = {
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (columns) => `${theirs(columns)} or ${pointsInside(columns as Columns, "file", "attachment")}`,
    },
    {
      name: "add",
      command: "insert",
      check: (columns) =>
        `${byHouse} or ((${sits(columns as Columns)}) and ${seesBoth(columns as Columns, { council: "council", meeting: "meeting" })})`,
    },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: theirs },
  ],
};

/**
 * A piece of a file's bytes: a file comes, is kept and is fetched piece by piece, so that nobody ever holds all of one. `file` is its
 * attachment's id, which does not exist until the last piece has come. A class without a type, and in no log.
 */
@Entity(ofFiles)
@Unique({ properties: ["file", "position"] })
export class AttachmentPiece {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub, { index: true })
  hub!: Hub;

  @ManyToOne(() => Council, { index: true, deleteRule: "no action" })
  council!: Council;

  @ManyToOne(() => Meeting, { index: true, deleteRule: "no action" })
  meeting!: Meeting;

  @Property({ type: "uuid" })
  file!: string;

  /** Which of the pieces it is, from 0. */
  @Property({ type: "int" })
  position!: number;

  @Property({ type: "blob" })
  bytes!: Uint8Array;

  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt: Opt<Date> = new Date();
}
