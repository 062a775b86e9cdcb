import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { byHouse, viewer } from "../database/policies.ts";
import { Person } from "../people/Person.ts";

/**
 * The secret address at which a person's calendar reads the meetings of all councils that they sit in: at most one, and a new one makes the
 * old one mute. A class without a type.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (columns) => `${columns.person} = ${viewer} or ${byHouse}` },
    { name: "add", command: "insert", check: (columns) => `${columns.person} = ${viewer}` },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: (columns) => `${columns.person} = ${viewer} or ${byHouse}` },
  ],
})
export class CalendarAddress {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Person, { unique: true, deleteRule: "cascade" })
  person!: Person;

  /** SHA-256 of the secret in the address, as hexadecimal. */
  @Property({ type: "text", unique: true })
  secretHash!: string;

  @Property({ type: "datetime" })
  createdAt!: Date;
}
