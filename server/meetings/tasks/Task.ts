import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { whyNotSitIn } from "../../../schema/councils.ts";
import { type Rights, strictest, Visibility } from "../../../schema/hubs.ts";
import { Actor } from "../../actors/Actor.ts";
import { Council } from "../../councils/Council.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Node } from "../../Node.ts";
import { Person } from "../../people/Person.ts";
import { Day } from "../../scalars.ts";
import { Decision, short } from "../decisions/Decision.ts";
import { Meeting } from "../Meeting.ts";
import { ofSitters } from "../ofSitters.ts";

/**
 * Something that somebody is to do for a council until a day. It comes back on each meeting of the council until it is done. Members of the
 * hub see it, never the public: it says who is to do what.
 */
@Entity(ofSitters({ council: "council", meeting: "meeting", decision: "decision", actor: "actor" }, "council"))
@Index({ properties: ["council", "doneAt"] })
@Index({ properties: ["hub", "dueOn"] })
@Check({ name: "task_who_once", expression: "num_nonnulls(person_id, name) <= 1" })
@Check({ name: "task_never_public", expression: "visibility <> 'public' and visibility <> 'parties'" })
@ObjectType({ implements: Node, description: "Something that somebody is to do for a council until a day; for members." })
export class Task extends HubRow {
  @Field(() => Council, { description: "The council that it is for." })
  @ManyToOne(() => Council)
  council!: Council;

  @Field(() => Meeting, { nullable: true, description: "The meeting at which it was given; null when it was given between meetings." })
  @ManyToOne(() => Meeting, { nullable: true, index: true, deleteRule: "no action" })
  meeting?: Meeting | null;

  @Field(() => ID, { nullable: true, description: "The id of the item in that meeting's agenda; null for none." })
  @Property({ type: "text", nullable: true })
  item?: string | null;

  @Field(() => Decision, { nullable: true, description: "The decision that it follows from." })
  @ManyToOne(() => Decision, { nullable: true, index: true, deleteRule: "no action" })
  decision?: Decision | null;

  @Field(() => String, { description: "What is to be done; at most 500 characters." })
  @Property({ type: "text" })
  text!: string;

  @Field(() => Person, { nullable: true, description: "Whose it is, if they have an account." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: "What whoever has it and no account is called; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  name?: string | null;

  @Field(() => Actor, { nullable: true, description: "The actor that answers for it." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  actor?: Actor | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is in time; null for no day." })
  @Property({ type: "date", nullable: true })
  dueOn?: string | null;

  @Field(() => Date, { nullable: true, description: "When it was done; null while it is open." })
  @Property({ type: "datetime", nullable: true })
  doneAt?: Date | null;

  @Field(() => Person, { nullable: true, description: "Who said that it was done." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  doneBy?: Person | null;

  @Field(() => String, { nullable: true, description: "What came of it; at most 2,000 characters." })
  @Property({ type: "text", nullable: true })
  outcome?: string | null;

  @Field(() => Date, { description: "When it was given." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return short(this.text);
  }

  override whyNotWrite(rights: Rights) {
    return whyNotSitIn(rights, this);
  }

  override toldTo() {
    return strictest(this.visibility, this.council.visibility);
  }

  override rooms() {
    return [this.id, this.council.id, ...[this.meeting, this.actor, this.person].flatMap((one) => one?.id ?? [])];
  }
}

/** How open a task is: never public, and never more open than the council or the meeting that gave it. */
export const opennessOf = (council: Council, meeting?: Meeting | null) =>
  strictest(Visibility.members, council.visibility, meeting?.visibility ?? Visibility.public);

/** What a task needs to have been read, to say who hears of it and who may change it. */
export const whole = ["council", "meeting", "actor", "person"] as const;
