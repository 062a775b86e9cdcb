import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type Rights, whyNotWeave } from "../../schema/hubs.ts";
import { MapStep } from "../../schema/maps.ts";
import { firstNo } from "../../schema/text.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";

registerEnumType(MapStep, {
  name: "MapStep",
  description: "How far the work with a map has come: not started, drawing, common themes, a common activity.",
});

/** A picture of the present relations between the actors of an area or a theme. */
@Entity(ofHub({ area: "area", theme: "theme" }))
@Index({ properties: ["hub", "title"] })
@ObjectType({ implements: Node, description: "A picture of the present relations between the actors of an area or a theme." })
export class NetworkMap extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it shows." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => Theme, { nullable: true, description: "The theme that it shows." })
  @ManyToOne(() => Theme, { nullable: true, index: true, deleteRule: "no action" })
  theme?: Theme | null;

  @Field(() => MapStep, { description: "How far the work with it has come." })
  @Enum({ items: () => MapStep })
  step: Opt<MapStep> = MapStep.Drawing;

  @Field(() => Date, { description: "When it was started." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When its own words were last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return this.title;
  }

  /** Who moves a map from one area to another weaves both. */
  override whyNotWrite(rights: Rights, _em: EntityManager, was: { area?: string | null }) {
    const weave = (area: string | null | undefined) => whyNotWeave(rights, { hub: this.hub.id, area });
    return firstNo(weave(this.area?.id), "area" in was ? weave(was.area) : undefined);
  }

  override rooms() {
    return [this.id, ...(this.area ? [this.area.id] : [])];
  }

  /** What later rooms keep of a map: each is for those whom the map is for, and removed together with it. */
  static readonly parts: ((em: EntityManager, map: NetworkMap) => Promise<HubRow[]>)[] = [];

  /** What later rooms remove, or keep without its map, when a map is removed. */
  static readonly onRemove: ((em: EntityManager, map: NetworkMap) => Promise<void>)[] = [];
}
