import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CouncilKind, type Quota as Counted, Side, usualMinutesDays, whyNotKeep } from "../../schema/councils.ts";
import type { Rights } from "../../schema/hubs.ts";
import { Actor } from "../actors/Actor.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Node } from "../Node.ts";
import { References } from "../reading/references.ts";
import { Day } from "../scalars.ts";
import { ofKeepers } from "./ofKeepers.ts";
import { PointsRule } from "./PointsRule.ts";
import { QuorumRule } from "./QuorumRule.ts";

registerEnumType(CouncilKind, { name: "CouncilKind", description: "What sort of council it is: who it gathers, and what for." });
registerEnumType(Side, { name: "Side", description: "Elected politics, the municipality's administration, or civil society." });

/** How many seats a side is to have. */
@ObjectType({ description: "How many seats a side is to have." })
@InputType("QuotaInput", { description: "How many seats a side is to have." })
export class Quota implements Counted {
  @Field(() => Side, { description: "Which side." })
  side!: Side;

  @Field(() => Int, { description: "How many ordinary seats, 0–100." })
  ordinary!: number;

  @Field(() => Int, { description: "How many substitutes, 0–100." })
  substitutes!: number;
}

/** A group in which politics, administration and civil society meet again and again: a network, a council, a forum, a steering group. */
@Entity(ofKeepers({ area: "area", convenedBy: "actor", parent: "council" }, { add: ["parent"], keep: ["id"] }))
@Index({ properties: ["hub", "name"] })
@Check({ name: "council_not_for_parties", expression: "visibility <> 'parties'" })
@ObjectType({
  implements: Node,
  description: "A group in which politics, administration and civil society meet again and again: a network, a council, a forum.",
})
export class Council extends HubRow {
  @Field(() => String, { description: "At most 200 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => CouncilKind, { description: "What sort of council it is." })
  @Enum({ items: () => CouncilKind })
  kind!: CouncilKind;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Area, { nullable: true, description: "The area that it is for; null for the whole hub." })
  @ManyToOne(() => Area, { nullable: true, index: true, deleteRule: "no action" })
  area?: Area | null;

  @Field(() => [Theme], { description: "What it works with." })
  @References(() => Theme)
  themes: Opt<string[]> = [];

  @Field(() => Side, { description: "Which side convenes it." })
  @Enum({ items: () => Side, default: Side.Administration })
  convenedFrom: Opt<Side> = Side.Administration;

  @Field(() => Actor, { nullable: true, description: "Who convenes it, if it is an actor." })
  @ManyToOne(() => Actor, { nullable: true, index: true, deleteRule: "no action" })
  convenedBy?: Actor | null;

  @Field(() => String, { nullable: true, description: "What it is to do and may decide; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  mandate?: string | null;

  @Field(() => String, { nullable: true, description: "The body that decided that it is to be; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  decidedBy?: string | null;

  @Field(() => Day, { nullable: true, description: "The day of that decision." })
  @Property({ type: "date", nullable: true })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters." })
  @Property({ type: "text", nullable: true })
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Which support it gets, such as rooms or a secretary; at most 5,000 characters." })
  @Property({ type: "text", nullable: true })
  support?: string | null;

  @Field(() => Int, { nullable: true, description: "How much money it gets in a year, in Swedish kronor." })
  @Property({ type: "int", nullable: true })
  supportSum?: number | null;

  @Field(() => Council, { nullable: true, description: "The council that it is a group of." })
  @ManyToOne(() => Council, { nullable: true, index: true, deleteRule: "no action" })
  parent?: Council | null;

  @Field(() => Int, { nullable: true, description: "How often it is to meet in a year, 1–52; null when nothing is said." })
  @Property({ type: "int", nullable: true })
  meetsPerYear?: number | null;

  @Field(() => [Quota], { description: "How many seats each side is to have; a side that is not named may have any number." })
  @Property({ type: "jsonb", defaultRaw: "'[]'" })
  quotas: Opt<Quota[]> = [];

  @Field(() => Boolean, { description: "Whether civil society is to have as many ordinary seats as politics and administration together." })
  @Property({ type: "boolean", default: false })
  parity: Opt<boolean> = false;

  @Field(() => Boolean, { description: "Whether women and men are each to be at least 40 per cent of those whose gender is given." })
  @Property({ type: "boolean", default: false })
  genderBalance: Opt<boolean> = false;

  @Field(() => PointsRule, { description: "How it takes in points for its agendas." })
  @Property({ type: "jsonb", defaultRaw: `'{"from": "Sitting", "days": null}'` })
  points!: Opt<PointsRule>;

  @Field(() => Int, { description: "Within how many days of a meeting its minutes are to be sent for approval, 1–90." })
  @Property({ type: "int", default: usualMinutesDays })
  minutesDays: Opt<number> = usualMinutesDays;

  @Field(() => QuorumRule, { nullable: true, description: "What it takes for it to decide; null for what is usual for its kind." })
  @Property({ type: "jsonb", nullable: true })
  quorum?: QuorumRule | null;

  @Field(() => Day, { nullable: true, description: "The last day that it was; null while it is." })
  @Property({ type: "date", nullable: true })
  endedOn?: string | null;

  @Field(() => Date, { description: "When it was added." })
  declare createdAt: Opt<Date>;

  @Field(() => Date, { description: "When its own words were last changed." })
  declare updatedAt: Opt<Date>;

  called() {
    return this.name;
  }

  override whyNotWrite(rights: Rights) {
    return whyNotKeep(rights, this);
  }

  override rooms() {
    return [this.id, this.area, this.parent, this.convenedBy].flatMap((one) => (typeof one === "string" ? one : (one?.id ?? [])));
  }

  /** What later rooms keep of a council: each is for those whom the council is for. */
  static readonly parts: ((em: EntityManager, council: Council) => Promise<HubRow[]>)[] = [];

  /** What later rooms remove, or keep without it, when a council is removed. */
  static readonly onRemove: ((em: EntityManager, council: Council) => Promise<void>)[] = [];
}
