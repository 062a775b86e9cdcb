import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Contact } from "../actors/Contact.ts";
import { Hub } from "../hubs/Hub.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { ofWeavers, outlives } from "./ofWeavers.ts";
import { Reply } from "./Reply.ts";

/**
 * The personal link in one letter: where it was sent, and by what it is known again. A reminder has a link of its own, and each opens the
 * same reply until the round is closed. A class without a type, and in no log: it goes some time after the round, with the address in it.
 */
@Entity(ofWeavers({ map: "network_map", reply: "reply", contact: "contact" }))
export class ReplyLink {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @ManyToOne(() => NetworkMap, { index: true, ...outlives })
  map!: NetworkMap;

  @ManyToOne(() => Reply, { index: true, deleteRule: "cascade" })
  reply!: Reply;

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
