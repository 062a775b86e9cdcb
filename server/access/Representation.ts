import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { ofPeople } from "./ofPeople.ts";

/** That a person acts for an actor, with the person's own consent. When they leave it waits for somebody to take it over. */
@Entity(ofPeople({ actor: "actor" }))
@ObjectType({ implements: Node, description: "That a person acts for an actor. Seen by the hub's members." })
export class Representation extends HubRow {
  static override readonly guarded = true;

  @Field(() => Actor, { nullable: true, description: "Whom they act for." })
  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  @Field(() => Person, { nullable: true, description: "Who acts for it; null when it waits for somebody." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  override visibility: Opt<Visibility> = Visibility.members;

  called() {
    return this.actor.name;
  }

  override rooms() {
    return [this.id, this.actor.id];
  }
}

/** Who acts for a duplicate acts for the actor that it is merged into. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  const kept = await em.find(Representation, { actor: keep });
  for (const representation of await em.find(Representation, { actor: duplicate }, { populate: ["actor"] }))
    if (kept.some(({ person }) => person === representation.person)) em.remove(representation);
    else representation.actor = keep;
});

Actor.onRemove.push(async (em, actor) => void em.remove(await em.find(Representation, { actor }, { populate: ["actor"] })));
