import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ActorKind } from "../../schema/actors.ts";
import { type Rights, whyNotTakePart } from "../../schema/hubs.ts";
import { type MapFilter as Filter, Strength } from "../../schema/maps.ts";
import { TargetGroup } from "../actors/TargetGroup.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { ReferencesWithin } from "../reading/references.ts";
import { NetworkMap } from "./NetworkMap.ts";

/** What a reader has chosen to see of a map; an empty list leaves nothing out. */
@ObjectType({ description: "What a reader has chosen to see of a map; an empty list leaves nothing out." })
@InputType("MapFilterInput", { description: "What of a map is to be shown; what is left out leaves nothing out." })
export class MapFilter implements Omit<Filter, "weakest"> {
  @Field(() => [ActorKind], { defaultValue: [], description: "Only actors of these kinds." })
  kinds!: ActorKind[];

  @Field(() => [ID], { defaultValue: [], description: "Only actors with any of these themes." })
  themes!: string[];

  @Field(() => [ID], { defaultValue: [], description: "Only actors for any of these target groups." })
  targetGroups!: string[];

  @Field(() => [ID], { defaultValue: [], description: "Only actors in any of these areas." })
  areas!: string[];

  @Field(() => Strength, { nullable: true, description: "Ties weaker than this are left out." })
  weakest?: Strength | null;

  @Field(() => Boolean, { defaultValue: true, description: "Whether wished ties are shown." })
  wished!: boolean;

  @Field(() => ID, { nullable: true, description: "The actor in the middle; only those within `steps` ties of it are shown." })
  focus?: string | null;

  @Field(() => Int, { defaultValue: 1, description: "How many ties away from the focus, 1–10." })
  steps!: number;
}

/** A filter that was worth a name, for everyone who looks at the map. */
@Entity(ofHub({ map: "network_map" }))
@Unique({ properties: ["map", "name"] })
@ObjectType({ implements: Node, description: "A filter that was worth a name, for everyone who looks at the map." })
export class SavedView extends HubRow {
  @Field(() => NetworkMap, { description: "The map that it is a view of." })
  @ManyToOne(() => NetworkMap)
  map!: NetworkMap;

  @Field(() => String, { description: "At most 200 characters; unique on the map." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => MapFilter, { description: "What it shows." })
  @ReferencesWithin({ themes: () => Theme, targetGroups: () => TargetGroup, areas: () => Area })
  @Property({ type: "jsonb" })
  filter!: MapFilter;

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
