import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Hub } from "../hubs/Hub.ts";
import { ofHouse } from "../hubs/ofHouse.ts";
import { Attendance } from "./Attendance.ts";

/**
 * The personal link in one summons: by what it is known again. Each letter has one of its own, and each answers for the same person. A class
 * without a type, and in no log.
 */
@Entity(ofHouse)
export class CallLink {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => Attendance, { index: true, deleteRule: "cascade" })
  attendance!: Attendance;

  /** SHA-256 of the secret in the letter, as hexadecimal: who reads the table cannot answer in somebody's place. */
  @Property({ type: "text", unique: true })
  secretHash!: string;

  @Property({ type: "datetime" })
  sentAt!: Date;
}
