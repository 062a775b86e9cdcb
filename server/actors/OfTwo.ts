import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Actor } from "./Actor.ts";

/** A row that tells something of two actors, neither before the other: called by both names, for members unless it is said to be closer. */
@Entity({ abstract: true })
@ObjectType()
export abstract class OfTwo extends HubRow {
  static override readonly guarded = true;

  @Field(() => Actor, { description: "One of the two." })
  @ManyToOne(() => Actor, { index: true })
  one!: Actor;

  @Field(() => Actor, { description: "The other of the two." })
  @ManyToOne(() => Actor, { index: true })
  other!: Actor;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return `${this.one.name} – ${this.other.name}`;
  }
}
