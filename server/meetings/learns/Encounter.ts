import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { whyNotKeep } from "../../../schema/councils.ts";
import { type Rights, strictest, Visibility, whyNotDescribe } from "../../../schema/hubs.ts";
import { EncounterKind, EncounterState } from "../../../schema/meetings/learns.ts";
import { Actor, closed } from "../../actors/Actor.ts";
import { OfTwo } from "../../actors/OfTwo.ts";
import { type Columns, isMember, ofHub, pointsInside, seen, seesBoth } from "../../hubs/HubRow.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import { mapsWithAll } from "../../maps/Placement.ts";
import { Node } from "../../Node.ts";
import { Meeting } from "../Meeting.ts";

registerEnumType(EncounterState, {
  name: "EncounterState",
  description: "What was made of it that two actors were seen together: taken as a sign of their tie, or left aside.",
});
registerEnumType(EncounterKind, {
  name: "EncounterKind",
  description: "What a meeting says of two actors: it dates the tie that they have, or they have a contact since then.",
});

const parties = (columns: Columns) => `${isMember(columns)} and ${seesBoth(columns, { one: "actor", other: "actor" })}`;

/**
 * That two actors were seen together at a meeting, and what whoever weaves the map made of it: at most once for each two at each meeting.
 * Who was at a meeting is for members, so this never is public.
 */
@Entity(
  ofHub(
    { meeting: "meeting", map: "network_map", one: "actor", other: "actor" },
    { seenBy: (columns) => `(${seen(columns, parties(columns))}) and ${pointsInside(columns, "meeting", "meeting")}` },
  ),
)
@Check({ name: "encounter_of_two", expression: "one_id <> other_id" })
@Check({ name: "encounter_never_public", expression: "visibility <> 'public'" })
@Index({
  name: "encounter_once",
  expression: `create unique index "encounter_once" on "encounter" ("meeting_id", least("one_id", "other_id"), greatest("one_id", "other_id"))`,
})
@ObjectType({
  implements: Node,
  description: "That two actors were seen together at a meeting, and what was made of it. Seen by the hub's members.",
})
export class Encounter extends OfTwo {
  @Field(() => Meeting, { description: "The meeting." })
  @ManyToOne(() => Meeting)
  meeting!: Meeting;

  @Field(() => NetworkMap, { nullable: true, description: "The map for which it was decided; null when that is gone." })
  @ManyToOne(() => NetworkMap, { nullable: true, index: true, deleteRule: "no action" })
  map?: NetworkMap | null;

  @Field(() => EncounterKind, { description: "What the meeting said of them." })
  @Enum({ items: () => EncounterKind })
  kind!: EncounterKind;

  @Field(() => EncounterState, { description: "What was made of it." })
  @Enum({ items: () => EncounterState })
  state!: EncounterState;

  @Field(() => Date, { description: "When it was decided." })
  declare createdAt: Opt<Date>;

  /** Who may write the tie between the two, as for a tie; who keeps the council takes it away with the meeting. */
  override whyNotWrite(rights: Rights) {
    const no = whyNotDescribe(rights, { hub: this.hub.id, actors: [this.one.id, this.other.id] });
    const { council } = this.meeting;
    return no && council ? whyNotKeep(rights, { hub: this.hub, id: council.id }) : no;
  }

  override parties() {
    return closed([this.one, this.other]);
  }

  override async rooms(em: EntityManager) {
    const maps = [...(this.map ? [this.map.id] : []), ...(await mapsWithAll(em, [this.one.id, this.other.id]))];
    return [this.id, this.meeting.id, this.one.id, this.other.id, ...maps];
  }
}

/** How open it may be that two actors were seen at a meeting: never public, and never more open than the meeting or either of them. */
export const visibilityOf = (meeting: Meeting, one: Actor, other: Actor) =>
  strictest(Visibility.members, meeting.visibility, one.visibility, other.visibility);
