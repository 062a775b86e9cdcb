import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { type Said as InSchema, QuestionKind } from "../../../schema/agreements/followUp.ts";
import { PartySide } from "../../../schema/agreements.ts";
import { Actor } from "../../actors/Actor.ts";
import { byHouse, isMine } from "../../database/policies.ts";
import { Hub } from "../../hubs/Hub.ts";
import type { Columns } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { FollowUp } from "./FollowUp.ts";

/** What a party says to one question. */
@ObjectType({ description: "What a party says to one question of a follow-up." })
@InputType("SaidInput", { description: "What a party says to one question of a follow-up." })
export class Said implements InSchema {
  @Field(() => QuestionKind, { description: "Which question." })
  kind!: QuestionKind;

  @Field(() => Int, {
    nullable: true,
    description: "How far it agrees, from not at all, 1, to fully, 5; null when it only says so in words.",
  })
  mark?: number | null;

  @Field(() => String, { nullable: true, description: "Why, in its own words; at most 2,000 characters." })
  words?: string | null;

  @Field(() => Int, { defaultValue: 0, description: "How many times it has been written: whoever writes says from which." })
  revision!: number;
}

/** SQL: whether who is looking speaks for the party whose answer it is, as `whyNotSpeakFor` says. */
const speaks = ({ hub, actor, side }: Columns) =>
  `${isMine(actor!, "actors")} or (${side} = 'Municipality' and ${isMine(hub!, "official_of")}) or (${side} = 'Third' and ${isMine(hub!, "coordinator_of")})`;

/** SQL: whether who is looking has part in the agreement, and what was answered has been shown. */
const shown = ({ hub, agreement, isShown }: Columns) =>
  `(${isShown} and (${isMine(hub!, "official_of")} or ${isMine(agreement!, "partner_in")}))`;

/**
 * What one party answers in a follow-up. Until every party has answered, nobody but those who speak for it reads it: it is in no log, which
 * others read, and it is shown by the house alone.
 */
@Entity({
  rowLevelSecurity: "force",
  policies: [
    {
      name: "see",
      command: "select",
      using: (columns) => `${speaks(columns as unknown as Columns)} or ${shown(columns as unknown as Columns)} or ${byHouse}`,
    },
    { name: "add", command: "insert", check: byHouse },
    { name: "change", command: "update", using: byHouse, check: byHouse },
    { name: "remove", command: "delete", using: byHouse },
  ],
})
@Unique({ properties: ["followUp", "party"] })
@ObjectType({
  implements: Node,
  description: "What one party answers in a follow-up. Read by those who speak for it alone, until it is shown to all parties.",
})
export class FollowUpAnswer extends Node {
  static override readonly guarded = true;

  @ManyToOne(() => Hub, { index: true })
  hub!: Hub;

  @ManyToOne(() => Agreement, { index: true, deleteRule: "cascade" })
  agreement!: Agreement;

  @Field(() => FollowUp, { description: "The follow-up." })
  @ManyToOne(() => FollowUp, { deleteRule: "cascade" })
  followUp!: FollowUp;

  @Field(() => Party, { description: "The party that answers." })
  @ManyToOne(() => Party, { index: true, deleteRule: "cascade" })
  party!: Party;

  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  @Enum({ items: () => PartySide })
  side!: PartySide;

  @Field(() => [Said], {
    description:
      "What it says, question by question; one that nothing has been said to is not there, one that was taken back says neither.",
  })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  said: Opt<Said[]> = [];

  @Field(() => Date, { nullable: true, description: "When it was handed over; null while it is a draft." })
  @Property({ type: "datetime", nullable: true })
  givenAt?: Date | null;

  @Field(() => Boolean, { description: "Whether all parties see it; then it does not change any more." })
  @Property({ type: "boolean", default: false })
  isShown: Opt<boolean> = false;

  called() {
    return this.party.called();
  }
}
