import { Field, ID, InputType } from "type-graphql";
import { ActorKind, tidyOrganisationNumber } from "../../schema/actors.ts";
import { Visibility } from "../../schema/hubs.ts";
import { tidyName } from "../../schema/text.ts";
import { Area } from "../areas/Area.ts";
import type { Context } from "../context.ts";
import { allOf } from "../reading/find.ts";
import { Actor } from "./Actor.ts";
import { TargetGroup } from "./TargetGroup.ts";
import { Theme } from "./Theme.ts";

/** What is known of an actor; what is left out stays as it is. The limits are those of the type's own fields. */
@InputType({ description: "What is known of an actor; what is left out stays as it is." })
export class ActorPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty, no markup and no control characters." })
  name?: string;

  @Field(() => ActorKind, { nullable: true, description: "What sort of actor it is; an association when nothing is said of a new one." })
  kind?: ActorKind;

  @Field(() => [String], { nullable: true, description: "Other names it goes by, all of them; at most 50 of 200 characters." })
  otherNames?: string[];

  @Field(() => String, { nullable: true, description: "Ten digits, with or without a hyphen." })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters; null for nothing." })
  about?: string | null;

  @Field(() => [String], { nullable: true, description: "What it can offer others, all of it; at most 50 of 200 characters." })
  offers?: string[];

  @Field(() => [String], { nullable: true, description: "What it needs from others, all of it; at most 50 of 200 characters." })
  needs?: string[];

  @Field(() => [String], { nullable: true, description: "Its pages on the web, all of them; http or https, at most 50." })
  links?: string[];

  @Field(() => [String], { nullable: true, description: "Languages it can meet people in, all of them; at most 50." })
  languages?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether it still acts." })
  active?: boolean;

  @Field(() => Visibility, { nullable: true, description: "Who may see it; its ties and places are never more open than it is." })
  visibility?: Visibility;

  @Field(() => [ID], { nullable: true, description: "Where it acts: all the areas, of the same hub." })
  areas?: string[];

  @Field(() => [ID], { nullable: true, description: "What it works with: all the themes, of the same hub." })
  themes?: string[];

  @Field(() => [ID], { nullable: true, description: "Whom it works for: all the target groups, of the same hub." })
  targetGroups?: string[];

  @Field(() => ID, { nullable: true, description: "The department or organisation that it is a unit of; null for none." })
  parent?: string | null;
}

/** A new actor: a name is enough. */
@InputType({ description: "A new actor: a name is enough." })
export class ActorInput extends ActorPatch {
  @Field(() => String, { description: "At most 200 characters; never empty, no markup and no control characters." })
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
    ...(parent !== undefined && { parent: parent !== null ? await em.findOneOrFail(Actor, { id: parent, hub }) : null }),
  };
}

const tidyList = (entries: string[]) => [...new Set(entries.map(tidyName))];
