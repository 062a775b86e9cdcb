import type { Opt } from "@mikro-orm/core";
import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { type Rights, whyNotTakePart } from "../../schema/hubs.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Node } from "../Node.ts";
import { Day } from "../scalars.ts";

/** A day of a map that was worth a name, such as the one of the yearly talk. It keeps nothing of the map: whoever looks sees of that day what is for them. */
@Entity(ofHub({ map: "network_map" }))
@Unique({ properties: ["map", "name"] })
@ObjectType({ implements: Node, description: "A day of a map that was worth a name, such as the one of the yearly talk." })
export class Snapshot extends HubRow {
  @Field(() => NetworkMap, { description: "The map whose day it is." })
  @ManyToOne(() => NetworkMap)
  map!: NetworkMap;

  @Field(() => String, { description: "At most 200 characters; unique on the map." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => Day, { description: "The day; never in the future." })
  @Property({ type: "date" })
  day!: string;

  @Field(() => String, { nullable: true, description: "What was said of it; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  note?: string | null;

  @Field(() => Date, { description: "When it was named." })
  declare createdAt: Opt<Date>;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotTakePart(rights, this.hub.id);
  }

  override rooms() {
    return [this.id, this.map.id];
  }
}

NetworkMap.parts.push((em, map) => em.find(Snapshot, { map }));
