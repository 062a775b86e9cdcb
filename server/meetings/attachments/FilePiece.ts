import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { byHouse } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import { type Columns, type Declared, pointsInside } from "../../hubs/HubRow.ts";

/**
 * A piece of a file's bytes: a file comes, is kept and is fetched piece by piece, so that nobody ever holds all of one. `file` is its
 * own id, which does not exist until the last piece has come. A class without a type, and in no log.
 */
@Entity({ abstract: true })
export abstract class FilePiece {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub, { index: true })
  hub!: Hub;

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

/**
 * How a table of pieces is declared: read by whoever sees the file, and, on its way, by those who may attach it. `writers` is SQL for who those
 * are, `within` for what they must see besides; `table` is that of the files.
 */
export const ofFiles = (table: string, writers: (columns: Columns) => string, within: (columns: Columns) => string): Declared => {
  const theirs = (columns: object) => `${writers(columns as Columns)} or ${byHouse}`;
  return {
    rowLevelSecurity: "force",
    policies: [
      {
        name: "see",
        command: "select",
        using: (columns) => `${theirs(columns)} or ${pointsInside(columns as Columns, "file", table)}`,
      },
      {
        name: "add",
        command: "insert",
        check: (columns) => `${byHouse} or ((${writers(columns as Columns)}) and ${within(columns as Columns)})`,
      },
      { name: "change", command: "update", using: byHouse, check: byHouse },
      { name: "remove", command: "delete", using: theirs },
    ],
  };
};
