import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Field, Float, ObjectType } from "type-graphql";
import { type Rights, whyNotWeave } from "../../schema/hubs.ts";
import { Actor, closed } from "../actors/Actor.ts";
import { HubRow, ofHub, seesBoth } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { areaOf } from "./areaOf.ts";
import { NetworkMap } from "./NetworkMap.ts";

/** An actor's place on a map. Places are the map's, the same for everyone who looks. */
@Entity(ofHub({ map: "network_map", actor: "actor" }, { parties: (columns) => seesBoth(columns, { map: "network_map", actor: "actor" }) }))
@Unique({ properties: ["map", "actor"] })
@ObjectType({ implements: Node, description: "An actor's place on a map." })
export class Placement extends HubRow {
  @Field(() => NetworkMap, { description: "The map that it is on." })
  @ManyToOne(() => NetworkMap)
  map!: NetworkMap;

  @Field(() => Actor, { description: "Who stands there." })
  @ManyToOne(() => Actor, { index: true })
  actor!: Actor;

  @Field(() => Float, {
    nullable: true,
    description: "In map units from the middle, to the right; null until a layout has found it a place.",
  })
  @Property({ type: "double", nullable: true })
  x?: number | null;

  @Field(() => Float, { nullable: true, description: "In map units from the middle, downwards." })
  @Property({ type: "double", nullable: true })
  y?: number | null;

  @Field(() => Boolean, { description: "Whether a person has put it there; such an actor is never moved by a layout." })
  @Property({ type: "boolean", default: false })
  pinned: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether the actor weaves this network." })
  @Property({ type: "boolean", default: false })
  weaver: Opt<boolean> = false;

  called() {
    return this.actor.name;
  }

  override async whyNotWrite(rights: Rights, em: EntityManager) {
    return whyNotWeave(rights, { hub: this.hub.id, area: await areaOf(em, this.map) });
  }

  override parties() {
    return closed([this.actor]);
  }

  override rooms() {
    return [this.id, this.map.id, this.actor.id];
  }
}

/** The ids of the maps on which every one of these actors is placed. */
export async function mapsWithAll(em: EntityManager, actors: string[]): Promise<string[]> {
  const { rows } = await sql<{ map_id: string }>`
    select map_id from placement where actor_id = any(${actors}::uuid[]) group by map_id having count(*) = ${actors.length}`.execute(
    em.getKysely(),
  );
  return rows.map(({ map_id }) => map_id);
}

Actor.heardIn.push((em, actor) => mapsWithAll(em, [actor]));
