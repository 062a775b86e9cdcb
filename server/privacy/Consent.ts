import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { ConsentPurpose } from "../../schema/privacy.ts";
import { byHouse, isMine, viewer } from "../database/policies.ts";
import { Hub } from "../hubs/Hub.ts";
import { Node } from "../Node.ts";
import { computed } from "../reading/computed.ts";
import { Day } from "../scalars.ts";

registerEnumType(ConsentPurpose, { name: "ConsentPurpose", description: "What somebody has agreed to." });

/**
 * That somebody has agreed to something, with the words that they agreed to. It holds no name: whoever may see the contact or the
 * member sees whose it is, and when the name is gone the record alone says that there was a consent, and that it was withdrawn.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    { name: "see", command: "select", using: (c) => `${c.subject} = ${viewer} or ${isMine(c.hub, "member_of")} or ${byHouse}` },
    { name: "add", command: "insert", check: (c) => `${isMine(c.hub, "member_of")} or ${byHouse}` },
    { name: "change", command: "update", using: (c) => `${isMine(c.hub, "member_of")} or ${byHouse}` },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Index({ properties: ["subject"] })
@ObjectType({ implements: Node, description: "That somebody has agreed to something, with the words that they agreed to." })
export class Consent extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub)
  hub!: Hub;

  @Field(() => ID, { description: "The id of the contact or the person who has agreed." })
  @Property({ type: "uuid" })
  subject!: string;

  @Field(() => ConsentPurpose, { description: "To what." })
  @Enum({ items: () => ConsentPurpose })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: "The words that they agreed to." })
  @Property({ type: "text" })
  wording!: string;

  @Field(() => Day, { description: "The day when they agreed." })
  @Property({ type: "date" })
  givenOn!: string;

  @Field(() => String, { description: "How they agreed, for instance 'by mail'." })
  @Property({ type: "text" })
  how!: string;

  @Field(() => Date, { nullable: true, description: "When they took it back; null while it holds." })
  @Property({ type: "datetime", nullable: true })
  withdrawnAt?: Opt<Date> | null;

  called() {
    return this.purpose;
  }
}

/** SQL: whether the latest consent of a contact has been taken back. */
export const isWithdrawn = `coalesce((select consent.withdrawn_at is not null from consent where consent.subject = item.id
  order by consent.given_on desc, consent.id desc limit 1), false)`;

computed("Contact.consentWithdrawn", isWithdrawn);
