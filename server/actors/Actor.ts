import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { ActorKind } from "../../schema/actors.ts";
import { type Rights, Visibility, whyNotDescribe } from "../../schema/hubs.ts";
import { Area } from "../areas/Area.ts";
import { isMine } from "../database/policies.ts";
import { HubRow, ofHub } from "../hubs/HubRow.ts";
import { formerly } from "../log/formerly.ts";
import { Node } from "../Node.ts";
import { References } from "../reading/references.ts";
import { TargetGroup } from "./TargetGroup.ts";
import { Theme } from "./Theme.ts";

registerEnumType(ActorKind, { name: "ActorKind", description: "What sort of actor it is; the client names, draws and colours each." });

/** An organisation, unit, network or company that acts in an area: one set for the whole hub, on as many maps as it is part of. */
@Entity(ofHub({ parent: "actor" }, { parties: ({ id }) => isMine(id!, "actors") }))
@Index({ properties: ["hub", "name"] })
@ObjectType({ implements: Node, description: "An organisation, unit, network or company that acts in an area." })
export class Actor extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by; at most 50 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  otherNames: Opt<string[]> = [];

  @Field(() => ActorKind, { description: "What sort of actor it is." })
  @Enum({ items: () => ActorKind })
  kind: Opt<ActorKind> = ActorKind.Association;

  @Field(() => String, { nullable: true, description: "Ten digits with a check digit; informal groups have none." })
  @Property({ type: "text", nullable: true })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => [String], { description: "What it can offer others; at most 50 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  offers: Opt<string[]> = [];

  @Field(() => [String], { description: "What it needs from others; at most 50 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  needs: Opt<string[]> = [];

  @Field(() => [String], { description: "Its pages on the web and in social media, http or https; at most 50." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  links: Opt<string[]> = [];

  @Field(() => [String], { description: "Languages it can meet people in; at most 50 of 200 characters." })
  @Property({ type: "text[]", defaultRaw: "'{}'" })
  languages: Opt<string[]> = [];

  @Field(() => Boolean, { description: "Whether it still acts; an actor that has ended stays in the history." })
  @Property({ type: "boolean", default: true })
  active: Opt<boolean> = true;

  @Field(() => [Area], { description: "Where it acts." })
  @References(() => Area)
  areas: Opt<string[]> = [];

  @Field(() => [Theme], { description: "What it works with." })
  @References(() => Theme)
  themes: Opt<string[]> = [];

  @Field(() => [TargetGroup], { description: "Whom it works for." })
  @References(() => TargetGroup)
  targetGroups: Opt<string[]> = [];

  @Field(() => Actor, { nullable: true, description: "The department or organisation that it is a unit of." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  parent?: Actor | null;

  @Field(() => [ID], { description: "The ids of the duplicates that have been merged into it, so that what led to them leads here." })
  @Property({ type: "string[]", columnType: "uuid[]", defaultRaw: "'{}'" })
  formerIds: Opt<string[]> = [];

  @Field(() => Date, { description: "When it was added." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When it was last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotDescribe(rights, { hub: this.hub.id, actors: [this.id] });
  }

  override parties() {
    return [this.id];
  }

  override async rooms(em: EntityManager) {
    const elsewhere = await Promise.all(Actor.heardIn.map((rooms) => rooms(em, this.id)));
    return [this.id, ...elsewhere.flat()];
  }

  /** Where else an actor's changes are heard; later rooms add theirs, so that this one knows nothing of them. */
  static readonly heardIn: ((em: EntityManager, actor: string) => Promise<string[]>)[] = [];

  /** What later rooms move from a duplicate to the actor that is kept, when two are merged. */
  static readonly onMerge: ((em: EntityManager, keep: Actor, duplicate: Actor) => Promise<void>)[] = [];

  /** What later rooms do when an actor is described anew. */
  static readonly onDescribe: ((em: EntityManager, actor: Actor) => Promise<void>)[] = [];

  /** What later rooms remove together with an actor. */
  static readonly onRemove: ((em: EntityManager, actor: Actor) => Promise<void>)[] = [];
}

/** Of these actors, the ids of those that only they themselves see. */
export const closed = (actors: readonly Actor[]): string[] =>
  actors.filter(({ visibility }) => visibility === Visibility.parties).map(({ id }) => id);

formerly((id) => sql`coalesce((select former_ids from actor where id = ${id}::uuid), '{}')`);
