import { Field, ID, InputType, Int } from "type-graphql";
import { CouncilKind, Side } from "../../schema/councils.ts";
import { Visibility } from "../../schema/hubs.ts";
import { tidyName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import type { Context } from "../context.ts";
import { allOf } from "../reading/find.ts";
import { Day } from "../scalars.ts";
import { Council, Quota } from "./Council.ts";
import { PointsRule } from "./PointsRule.ts";
import { QuorumRule } from "./QuorumRule.ts";

@InputType({ description: "What is known of a council; what is left out stays as it is." })
export class CouncilPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty." })
  name?: string;

  @Field(() => CouncilKind, { nullable: true, description: "What sort of council it is." })
  kind?: CouncilKind;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters; null for nothing." })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: "The area that it is for; null for the whole hub." })
  area?: string | null;

  @Field(() => [ID], { nullable: true, description: "What it works with: all the themes, of the same hub." })
  themes?: string[];

  @Field(() => Side, { nullable: true, description: "Which side convenes it; the administration when nothing is said of a new one." })
  convenedFrom?: Side;

  @Field(() => ID, { nullable: true, description: "The actor that convenes it; null for none." })
  convenedBy?: string | null;

  @Field(() => String, { nullable: true, description: "What it is to do and may decide; at most 5,000 characters, null for nothing." })
  mandate?: string | null;

  @Field(() => String, { nullable: true, description: "The body that decided that it is to be; at most 200 characters, null for none." })
  decidedBy?: string | null;

  @Field(() => Day, { nullable: true, description: "The day of that decision, not in the future; null for not known." })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters, null for none." })
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Which support it gets; at most 5,000 characters, null for nothing." })
  support?: string | null;

  @Field(() => Int, { nullable: true, description: "How much money it gets in a year, in Swedish kronor; null for none." })
  supportSum?: number | null;

  @Field(() => ID, { nullable: true, description: "The council that it is a group of; null for none." })
  parent?: string | null;

  @Field(() => Int, { nullable: true, description: "How often it is to meet in a year, 1–52; null when nothing is said." })
  meetsPerYear?: number | null;

  @Field(() => [Quota], { nullable: true, description: "How many seats each side is to have, all of it; each side at most once." })
  quotas?: Quota[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether civil society is to have as many ordinary seats as the other two together.",
  })
  parity?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether women and men are each to be at least 40 per cent." })
  genderBalance?: boolean;

  @Field(() => PointsRule, { nullable: true, description: "How it takes in points for its agendas." })
  points?: PointsRule;

  @Field(() => Int, { nullable: true, description: "Within how many days of a meeting its minutes are to be sent for approval, 1–90." })
  minutesDays?: number;

  @Field(() => QuorumRule, { nullable: true, description: "What it takes for it to decide; null for what is usual for its kind." })
  quorum?: QuorumRule | null;

  @Field(() => Day, { nullable: true, description: "The last day that it was; null while it is." })
  endedOn?: string | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it, its seats and its meetings: everyone, members or officials." })
  visibility?: Visibility;
}

@InputType({ description: "A new council: a name and a kind are enough." })
export class CouncilInput extends CouncilPatch {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  declare name: string;

  @Field(() => CouncilKind, { description: "What sort of council it is." })
  declare kind: CouncilKind;
}

/** What of a patch is to be written on a council of a hub: tidied, and with every id looked up in that hub. */
export async function written(em: Context["em"], hub: string, patch: CouncilPatch): Promise<Partial<Council>> {
  const { name, area, themes, convenedBy, parent, ...plain } = patch;
  const optional = [
    "about",
    "mandate",
    "decidedBy",
    "decidedOn",
    "caseNumber",
    "support",
    "supportSum",
    "meetsPerYear",
    "quorum",
    "endedOn",
  ];
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([field, value]) => value !== null || optional.includes(field))) as object),
    ...(name && { name: tidyName(name) }),
    ...(area !== undefined && { area: area !== null ? await em.findOneOrFail(Area, { id: area, hub }) : null }),
    ...(themes && { themes: await allOf(em, Theme, hub, themes) }),
    ...(convenedBy !== undefined && { convenedBy: convenedBy !== null ? await em.findOneOrFail(Actor, { id: convenedBy, hub }) : null }),
    ...(parent !== undefined && { parent: parent !== null ? await em.findOneOrFail(Council, { id: parent, hub }) : null }),
  };
}
