import { Field, ID, InputType } from "type-graphql";
import { AgreementKind } from "../../schema/agreements.ts";
import { Visibility } from "../../schema/hubs.ts";
import { tidyName } from "../../schema/text.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import type { Context } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { allOf } from "../reading/find.ts";
import { Day } from "../scalars.ts";
import { Agreement } from "./Agreement.ts";

@InputType({ description: "What is said of an agreement itself; what is left out stays as it is." })
export class AgreementPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty." })
  title?: string;

  @Field(() => AgreementKind, { nullable: true, description: "What sort of agreement it is to be." })
  kind?: AgreementKind;

  @Field(() => String, { nullable: true, description: "What they want to reach together; at most 5,000 characters, null for nothing." })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: "The area that it is for; null for the whole hub." })
  area?: string | null;

  @Field(() => [ID], { nullable: true, description: "What it is about: all the themes, of the same hub." })
  themes?: string[];

  @Field(() => Day, { nullable: true, description: "The first day on which it is to be in force; null for not settled." })
  startsOn?: string | null;

  @Field(() => Day, { nullable: true, description: "The last day on which it is to be in force; null for not settled." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "The number of the case; at most 200 characters, null for none." })
  caseNumber?: string | null;

  @Field(() => ID, { nullable: true, description: "The council that follows it; null for none." })
  steeringGroup?: string | null;

  @Field(() => ID, { nullable: true, description: "The agreement that it grew out of; null for none." })
  follows?: string | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it besides its parties: everyone, members or officials." })
  visibility?: Visibility;
}

@InputType({ description: "A dialogue about an agreement: a title, who opens it and with whom are enough." })
export class DialogueInput extends AgreementPatch {
  @Field(() => String, { description: "At most 200 characters; never empty." })
  declare title: string;

  @Field(() => ID, { description: "The actor that opens it, for which the opener speaks." })
  openedBy!: string;

  @Field(() => [ID], { description: "The actors with whom it is opened; at least one, at most 19." })
  with!: string[];
}

const optional = ["purpose", "startsOn", "endsOn", "caseNumber"];

/** What of a patch is to be written on an agreement of a hub: tidied, and with every id looked up in that hub. */
export async function written(em: Context["em"], hub: string, patch: AgreementPatch): Promise<Partial<Agreement>> {
  const { title, area, themes, steeringGroup, follows, ...plain } = patch;
  const found = async <T>(id: string | null, find: (id: string) => Promise<T>) => (id === null ? null : await find(id));
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([field, value]) => value !== null || optional.includes(field))) as object),
    ...(title && { title: tidyName(title) }),
    ...(area !== undefined && { area: await found(area, (id) => em.findOneOrFail(Area, { id, hub })) }),
    ...(themes && { themes: await allOf(em, Theme, hub, themes) }),
    ...(steeringGroup !== undefined && { steeringGroup: await found(steeringGroup, (id) => em.findOneOrFail(Council, { id, hub })) }),
    ...(follows !== undefined && { follows: await found(follows, (id) => em.findOneOrFail(Agreement, { id, hub })) }),
  };
}
