import { LockMode } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, ArgsType, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver, registerEnumType } from "type-graphql";
import { ActorKind, whyNotDescribeActor, whyNotMerge } from "../../schema/actors.ts";
import { whyNotInside } from "../../schema/areas.ts";
import { refusal } from "../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { Page } from "../reading/connection.ts";
import { lineage } from "../reading/lineage.ts";
import { alphabetical, lists, type Order } from "../reading/lists.ts";
import { Reading } from "../reading/Reading.ts";
import { Actor } from "./Actor.ts";
import { ActorInput, ActorPatch, written } from "./ActorInput.ts";
import { Contact } from "./Contact.ts";

const ActorSort = { name: "name", likeness: "likeness", createdAt: "createdAt", updatedAt: "updatedAt", kind: "kind" } as const;
registerEnumType(ActorSort, {
  name: "ActorSort",
  description: "What a list of actors is sorted by; likeness is to the search, nearest first, and by name where nothing is searched for.",
});

@InputType({ description: "Which actors of a hub; what is left out leaves nothing out." })
class ActorFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of a name, of another name or of the organisation number; small misspellings are forgiven.",
  })
  search?: string | null;

  @Field(() => [ActorKind], { nullable: true, description: "Of any of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => [ID], { nullable: true, description: "In any of these areas." })
  areas?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "With any of these themes." })
  themes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "For any of these target groups." })
  targetGroups?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Still active, or not." })
  active?: boolean | null;
}

@ArgsType()
class ActorsArgs extends Page {
  @Field(() => ActorFilter, { nullable: true, description: "Which of them; all when nothing is said." })
  filter?: ActorFilter | null;

  @Field(() => ActorSort, { defaultValue: "name", description: "What they are sorted by, the name when nothing is said." })
  sort!: keyof typeof ActorSort;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the order is turned round." })
  descending!: boolean;
}

@Resolver()
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: "The actor with this id; null when there is none that the reader may see." })
  actor(
    @Arg("id", () => ID, { description: "The id of the actor." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new Reading(context, info).one(Actor, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Actor, { description: "Adds an actor to a hub." })
  async addActor(
    @Arg("hub", () => ID, { description: "The hub that it belongs to." }) id: string,
    @Arg("actor", () => ActorInput, { description: "What is known of it." }) input: ActorInput,
    @Ctx() { em }: Context,
  ): Promise<Actor> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotDescribeActor(input));
    return em.create(Actor, { ...(await written(em, hub.id, input)), hub } as Actor);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Actor, { description: "Changes what is given about an actor; what is left out stays." })
  async describeActor(
    @Arg("id", () => ID, { description: "The actor." }) id: string,
    @Arg("actor", () => ActorPatch, { description: "What is to be changed." }) patch: ActorPatch,
    @Ctx() { em }: Context,
  ): Promise<Actor> {
    const actor = await em.findOneOrFail(Actor, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    refuse(whyNotDescribeActor(patch));
    if (patch.parent) refuse(whyNotInside(id, await lineage(em, Actor, patch.parent)));
    em.assign(actor, await written(em, actor.hub.id, patch));
    for (const follow of Actor.onDescribe) await follow(em, actor);
    return actor;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Actor, {
    description:
      "Makes two actors one: every tie, place, contact and unit of the duplicate moves to the one that is kept, and its names are remembered.",
  })
  async mergeActors(
    @Arg("keep", () => ID, { description: "The actor that is kept." }) keepId: string,
    @Arg("duplicate", () => ID, { description: "The one that goes; of the same hub." }) duplicateId: string,
    @Ctx() { em }: Context,
  ): Promise<Actor> {
    const both = await em.find(Actor, { id: [keepId, duplicateId] }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 1 } });
    const keep = both.find(({ id }) => id === keepId);
    const duplicate = both.find(({ id }) => id === duplicateId);
    if (keepId === duplicateId && keep) refuse(whyNotMerge(keep, keep));
    if (!keep || !duplicate) throw new Refused(refusal("house.whyNot.unknown"));
    refuse(whyNotMerge(keep, duplicate));
    // One that lies in its duplicate, however deep, takes its place: else its own department would come to lie in it.
    const liesIn = keep.parent && whyNotInside(duplicate.id, await lineage(em, Actor, keep.parent.id));
    gather(keep, duplicate);
    for (const unit of await em.find(Actor, { parent: duplicate })) if (unit !== keep) unit.parent = keep;
    if (liesIn) keep.parent = duplicate.parent;
    for (const contact of await em.find(Contact, { actor: duplicate })) contact.actor = keep;
    for (const move of Actor.onMerge) await move(em, keep, duplicate);
    em.remove(duplicate);
    return keep;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes an actor with its contacts, ties and places; everyone who may can undo it." })
  async removeActor(@Arg("id", () => ID, { description: "The actor." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const actor = await em.findOneOrFail(Actor, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const unit of await em.find(Actor, { parent: actor })) unit.parent = null;
    em.remove(await em.find(Contact, { actor }));
    for (const remove of Actor.onRemove) await remove(em, actor);
    em.remove(actor);
    return id;
  }
}

/** What is known of a duplicate is added to what is known of the one that is kept; where both say something, the kept one's word stands. */
function gather(keep: Actor, duplicate: Actor): void {
  const both = (one: string[], other: string[]) => [...new Set([...one, ...other])];
  keep.otherNames = both(keep.otherNames, [duplicate.name, ...duplicate.otherNames]).filter((name) => name !== keep.name);
  for (const list of ["offers", "needs", "links", "languages", "areas", "themes", "targetGroups"] as const)
    keep[list] = both(keep[list], duplicate[list]);
  keep.formerIds = both(keep.formerIds, [duplicate.id, ...duplicate.formerIds]);
  keep.organisationNumber ??= duplicate.organisationNumber;
  keep.about ??= duplicate.about;
  keep.active ||= duplicate.active;
}

const names = `item.name || ' ' || array_to_string(item.other_names, ' ')`;

const orderOf = ({ sort = "name", descending = false, filter }: Partial<ActorsArgs>): Order => {
  const order: Record<keyof typeof ActorSort, Order> = {
    name: alphabetical("name"),
    likeness: filter?.search?.trim() ? likeness(filter.search.trim()) : alphabetical("name"),
    kind: { by: sql.raw("item.kind"), type: "text" },
    createdAt: { by: sql.raw("item.created_at"), type: "timestamptz" },
    updatedAt: { by: sql.raw("item.updated_at"), type: "timestamptz" },
  };
  return { ...order[sort], descending };
};

const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** How far a name is from a search: it begins so (0), a word in it does (1), it holds it (2), it only resembles it (3); then by trigrams of words. */
const likeness = (search: string): Order => ({
  by: sql`((case when item.name ilike ${`${literal(search)}%`} then 0 when item.name ilike ${`% ${literal(search)}%`} then 1
    when item.name ilike ${`%${literal(search)}%`} then 2 else 3 end) + 1 - word_similarity(${search}, ${sql.raw(names)}))::real`,
  type: "real",
});

/** Part of a name or number, or a name that is spelt almost like it (trigram similarity of words at least 0.4). */
const like = (search: string) => {
  const part = `%${literal(search.trim())}%`;
  const digits = search.replace(/\D/g, "");
  return sql`(${sql.raw(names)} ilike ${part} or word_similarity(${search.trim()}, ${sql.raw(names)}) >= 0.4
    or (length(${digits}) >= 4 and item.organisation_number like ${`${digits}%`}))`;
};

const filterOf = ({ filter }: Partial<ActorsArgs>) => [
  ...(filter?.search?.trim() ? [like(filter.search)] : []),
  ...(filter?.kinds?.length ? [sql`item.kind = any(${filter.kinds}::text[])`] : []),
  ...(filter?.areas?.length ? [sql`item.areas && ${filter.areas}::uuid[]`] : []),
  ...(filter?.themes?.length ? [sql`item.themes && ${filter.themes}::uuid[]`] : []),
  ...(filter?.targetGroups?.length ? [sql`item.target_groups && ${filter.targetGroups}::uuid[]`] : []),
  ...(filter?.active == null ? [] : [sql`item.active = ${filter.active}`]),
];

export const actorLists = [
  lists(() => Hub, "actors", {
    of: () => Actor,
    description: "Its actors.",
    where: "item.hub_id = parent.id",
    args: ActorsArgs,
    order: orderOf,
    filter: filterOf,
  }),
  lists(() => Actor, "units", {
    of: () => Actor,
    description: "Its departments and units.",
    where: "item.parent_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Actor, "contacts", {
    of: () => Contact,
    description: "Whom to turn to; for members only.",
    where: "item.actor_id = parent.id",
    order: () => alphabetical("name"),
  }),
];
