import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { byHouse } from "../database/policies.ts";

/**
 * A letter on its way: written in the transaction that gives the reason for it, so that nothing is sent for what never happened, and
 * sent after it. Whoever writes one cannot read it again; only the house can. A class without a type: no letter is ever shown by the API.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: byHouse },
    { name: "add", command: "insert", check: "true" },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Index({ properties: ["endedAt", "tryAt"] })
export class OutgoingMail {
  @PrimaryKey({ type: "uuid", defaultRaw: "uuidv7()" })
  id!: string;

  @Property({ type: "text" })
  recipient!: string;

  @Property({ type: "text" })
  language!: string;

  @Property({ type: "text" })
  subject!: string;

  @Property({ type: "text" })
  text!: string;

  /** The same as a page, when it was written as one; else the text makes it. */
  @Property({ type: "text", nullable: true })
  html?: string | null;

  /** Where whoever wants no more letters of its kind says so, without signing in. */
  @Property({ type: "text", nullable: true })
  unsubscribe?: string | null;

  /** What goes along for a calendar, as iCalendar. */
  @Property({ type: "text", nullable: true })
  calendar?: string | null;

  /** The ids of what it tells of, for whoever queued it to see to that when it is lost; empty when nobody does, or once they have. */
  @Property({ type: "string[]", columnType: "uuid[]", defaultRaw: "'{}'" })
  tells!: string[];

  @Property({ type: "datetime", defaultRaw: "now()" })
  queuedAt!: Date;

  /** When it is of no use any more: it is then forgotten unsent. */
  @Property({ type: "datetime" })
  until!: Date;

  /** Not tried before this moment. Whoever takes it to send it moves it on, so that no two send it and none is lost with a process. */
  @Property({ type: "datetime", defaultRaw: "now()" })
  tryAt!: Date;

  @Property({ type: "int", default: 0 })
  tries!: number;

  /**
   * When all of it but the end had been given to the mail server by whoever had taken it for the time that `tries` says. From then on nobody
   * but they knows whether it was accepted, and nobody sends it again unless it was refused in words.
   */
  @Property({ type: "datetime", nullable: true })
  handedAt?: Date | null;

  /** When it was kept for the demo's mailbox or, with a problem, given up; a sent one leaves no row. */
  @Property({ type: "datetime", nullable: true })
  endedAt?: Date | null;

  /** What the other end said the last time that it was not taken. */
  @Property({ type: "text", nullable: true })
  problem?: string | null;
}
