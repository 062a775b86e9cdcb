import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Contact } from "../actors/Contact.ts";
import { Hub } from "../hubs/Hub.ts";

/**
 * The personal link in a letter to somebody who answers for an actor without an account: where it was sent, and by what it is known again.
 * A class without a type, and in no log: it goes some time after what was asked, with the address in it.
 */
@Entity({ abstract: true })
export abstract class PersonalLink {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  /** Whose address it is, when it is a contact's: it goes with them. */
  @ManyToOne(() => Contact, { nullable: true, index: true, deleteRule: "cascade" })
  contact?: Contact | null;

  @Property({ type: "text" })
  email!: string;

  /** SHA-256 of the secret in the letter, as hexadecimal: who reads the table cannot answer in somebody's place. */
  @Property({ type: "text", unique: true })
  secretHash!: string;

  @Property({ type: "datetime" })
  sentAt!: Date;
}
