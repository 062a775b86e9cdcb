import { Field, ID, InputType } from "type-graphql";
import { ActorKind, tidyOrganisationNumber } from "../../schema/actors.ts";
import { Visibility } from "../../schema/hubs.ts";
import { tidyName } from "../../schema/text.ts";
import { Area } from "../areas/Area.ts";
import type { Context } from "../context.ts";
import { allOf } from "../find.ts";
import { Actor } from "./Actor.ts";
import { TargetGroup } from "./TargetGroup.ts";
import { Theme } from "./Theme.ts";

/** What is known of an actor; what is left out stays as it is. The limits are those of the type's own fields. */
@InputType()
export class ActorPatch {
  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => ActorKind, { nullable: true })
  kind?: ActorKind;

  @Field(() => [String], { nullable: true })
  otherNames?: string[];

  @Field(() => String, { nullable: true, description: "Ten digits, with or without a hyphen." })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true })
  about?: string | null;

  @Field(() => [String], { nullable: true })
  offers?: string[];

  @Field(() => [String], { nullable: true })
  needs?: string[];

  @Field(() => [String], { nullable: true })
  links?: string[];

  @Field(() => [String], { nullable: true })
  languages?: string[];

  @Field(() => Boolean, { nullable: true })
  active?: boolean;

  @Field(() => Visibility, { nullable: true })
  visibility?: Visibility;

  @Field(() => [ID], { nullable: true })
  areas?: string[];

  @Field(() => [ID], { nullable: true })
  themes?: string[];

  @Field(() => [ID], { nullable: true })
  targetGroups?: string[];

  @Field(() => ID, { nullable: true, description: "The department or organisation that it is a unit of; null for none." })
  parent?: string | null;
}

/** A new actor: a name is enough. */
@InputType()
export class ActorInput extends ActorPatch {
  @Field(() => String)
  declare name: string;
}

/** What of a patch is to be written on an actor of a hub: tidied, and with every id looked up in that hub. */
export async function written(em: Context["em"], hub: string, patch: ActorPatch): Promise<Partial<Actor>> {
  const { name, organisationNumber, areas, themes, targetGroups, parent, otherNames, offers, needs, languages, ...plain } = patch;
  const lists = Object.entries({ otherNames, offers, needs, languages }).flatMap(([field, list]) =>
    list ? [[field, tidyList(list)]] : [],
  );
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([field, value]) => value !== null || field === "about")) as object),
    ...(Object.fromEntries(lists) as object),
    ...(name && { name: tidyName(name) }),
    ...(organisationNumber !== undefined && { organisationNumber: organisationNumber ? tidyOrganisationNumber(organisationNumber) : null }),
    ...(areas && { areas: await allOf(em, Area, hub, areas) }),
    ...(themes && { themes: await allOf(em, Theme, hub, themes) }),
    ...(targetGroups && { targetGroups: await allOf(em, TargetGroup, hub, targetGroups) }),
    ...(parent !== undefined && { parent: parent ? await em.findOneOrFail(Actor, { id: parent, hub }) : null }),
  };
}

const tidyList = (entries: string[]) => [...new Set(entries.map(tidyName))];
