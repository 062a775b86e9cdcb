import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, strictest, Visibility, whyNotWeave } from "../../schema/hubs.ts";
import { IntroductionState } from "../../schema/weaving/introduction.ts";
import { Actor, closed } from "../actors/Actor.ts";
import { OfTwo } from "../actors/OfTwo.ts";
import { isMember, ofHub, seesBoth } from "../hubs/HubRow.ts";
import { areaOf } from "../maps/areaOf.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { mapsWithAll } from "../maps/Placement.ts";
import { Node } from "../Node.ts";
import { Person } from "../people/Person.ts";
import { Day } from "../scalars.ts";

registerEnumType(IntroductionState, {
  name: "IntroductionState",
  description:
    "How far an introduction has come: taken on, the actors are asked, it rests until a day, it led to contact, or it is not to be.",
});

/**
 * That two actors are, were or will not be introduced to each other: at most one for any two in the hub, whichever map it began on, so that
 * nobody is asked twice and a no is remembered. It is talk about organisations, and never public.
 */
@Entity(
  ofHub(
    { map: "network_map", one: "actor", other: "actor", through: "actor" },
    { parties: (columns) => `${isMember(columns)} and ${seesBoth(columns, { one: "actor", other: "actor" })}` },
  ),
)
@Index({ properties: ["hub", "due"] })
@Check({ name: "introduction_of_two", expression: "one_id <> other_id" })
@Check({ name: "introduction_never_public", expression: "visibility <> 'public'" })
@Index({
  name: "introduction_once",
  expression: `create unique index "introduction_once" on "introduction" (least("one_id", "other_id"), greatest("one_id", "other_id"))`,
})
@ObjectType({
  implements: Node,
  description: "That two actors are, were or will not be introduced to each other: at most one for any two. Seen by the hub's members.",
})
export class Introduction extends OfTwo {
  @Field(() => NetworkMap, { nullable: true, description: "The map that it began on; null when that is gone." })
  @ManyToOne(() => NetworkMap, { nullable: true, index: true, deleteRule: "no action" })
  map?: NetworkMap | null;

  @Field(() => Person, { nullable: true, description: "Who has taken it on; null when it waits for somebody." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => Actor, { nullable: true, description: "Who knows both and can introduce them." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  through?: Actor | null;

  @Field(() => Day, { nullable: true, description: "By when; for one that rests, when it comes back." })
  @Property({ type: "date", nullable: true })
  due?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why they would want to meet, as it was when it was taken on; at most 5,000 characters.",
  })
  @Property({ type: "text", nullable: true })
  why?: string | null;

  @Field(() => IntroductionState, { description: "How far it has come." })
  @Enum({ items: () => IntroductionState })
  state: Opt<IntroductionState> = IntroductionState.Planned;

  @Field(() => String, {
    nullable: true,
    description: "The latest word about it: what came of it, why it rests or is not to be, or why it was taken up again.",
  })
  @Property({ type: "text", nullable: true })
  outcome?: string | null;

  @Field(() => Day, { nullable: true, description: "The day when they met, or when it was clear that they will not." })
  @Property({ type: "date", nullable: true })
  concludedOn?: string | null;

  @Field(() => Int, { description: "How many times it has been taken up: what was said in an earlier round does not bind a later one." })
  @Property({ type: "int", default: 1 })
  round: Opt<number> = 1;

  @Field(() => Date, { description: "When it was first thought of." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  /** Who weaves the map that it began on, also when it is moved away from a map that goes. */
  override async whyNotWrite(rights: Rights, em: EntityManager, was: { map?: string | null }) {
    const map = "map" in was ? was.map && em.getReference(NetworkMap, was.map) : this.map;
    return whyNotWeave(rights, { hub: this.hub.id, area: map ? await areaOf(em, map) : null });
  }

  override parties() {
    return closed([this.one, this.other]);
  }

  override async rooms(em: EntityManager) {
    const maps = [...(this.map ? [this.map.id] : []), ...(await mapsWithAll(em, [this.one.id, this.other.id]))];
    return [this.id, this.one.id, this.other.id, ...maps];
  }
}

/** How open what is said about two actors may be: never public, and never more open than either. */
export const visibilityOf = (one: Actor, other: Actor) => strictest(Visibility.members, one.visibility, other.visibility);

/** The introduction that somebody may have thought of for two actors, whichever way round. */
export const introductionOf = (em: EntityManager, one: { id: string }, other: { id: string }) =>
  em.findOne(Introduction, {
    $or: [
      { one: one.id, other: other.id },
      { one: other.id, other: one.id },
    ],
  });

/** Of an introduction, what a log or a rule needs to have been read. */
export const whole = ["one", "other", "map"] as const;
