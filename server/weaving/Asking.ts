import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, Visibility } from "../../schema/hubs.ts";
import { AskingAnswer, AskingWay } from "../../schema/weaving/introduction.ts";
import { Actor, closed } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { HubRow, isMember, ofHub, seesBoth } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { References } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { Introduction } from "./Introduction.ts";

registerEnumType(AskingAnswer, {
  name: "AskingAnswer",
  description: "What an actor says when it is asked whether it wants to meet another.",
});
registerEnumType(AskingWay, {
  name: "AskingWay",
  description: "How an actor was asked: when they met, by telephone, by mail, or by a message.",
});

/** That an actor was asked whether it wants to meet another: by whom, when, and what it said. Nobody is asked twice about the same. */
@Entity(
  ofHub(
    { introduction: "introduction", actor: "actor" },
    { parties: (columns) => `${isMember(columns)} and ${seesBoth(columns, { introduction: "introduction", actor: "actor" })}` },
  ),
)
@ObjectType({
  implements: Node,
  description: "That an actor was asked whether it wants to meet another: by whom, when, and what it said. Seen by the hub's members.",
})
export class Asking extends HubRow {
  static override readonly guarded = true;

  @Field(() => Introduction, { description: "What it was asked about." })
  @ManyToOne(() => Introduction, { index: true })
  introduction!: Introduction;

  @Field(() => Actor, { description: "Who was asked: one of the two." })
  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  @Field(() => [Contact], { description: "Who was spoken with there, when known." })
  @References(() => Contact)
  contacts: Opt<string[]> = [];

  @Field(() => Person, { nullable: true, description: "Who asked." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => Day, { description: "The day when it was asked." })
  @Property({ type: "date" })
  askedOn!: string;

  @Field(() => AskingWay, { nullable: true, description: "How it was asked, when known." })
  @Enum({ items: () => AskingWay, nullable: true })
  way?: AskingWay | null;

  @Field(() => AskingAnswer, { description: "What it said." })
  @Enum({ items: () => AskingAnswer })
  answer: Opt<AskingAnswer> = AskingAnswer.Waiting;

  @Field(() => Day, { nullable: true, description: "The day when it answered." })
  @Property({ type: "date", nullable: true })
  answeredOn?: string | null;

  @Field(() => String, { nullable: true, description: "What else was said; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  note?: string | null;

  @Field(() => Int, { description: "In which round of the introduction it was asked." })
  @Property({ type: "int", default: 1 })
  round: Opt<number> = 1;

  @Field(() => Date, { description: "When it was written down." })
  declare createdAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.actor.name;
  }

  override whyNotWrite(rights: Rights, em: EntityManager) {
    return this.introduction.whyNotWrite(rights, em, {});
  }

  override parties() {
    return closed([this.actor]);
  }

  override async rooms(em: EntityManager) {
    return [this.id, ...(await this.introduction.rooms(em))];
  }
}
