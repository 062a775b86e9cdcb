import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { Visibility } from "../../schema/hubs.ts";
import { MapStep, whyNotDescribeMap } from "../../schema/maps.ts";
import { tidyName } from "../../schema/text.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { WholePage } from "../reading/connection.ts";
import { alphabetical, lists } from "../reading/lists.ts";
import { Reading } from "../reading/Reading.ts";
import { Challenge } from "./Challenge.ts";
import { NetworkMap } from "./NetworkMap.ts";
import { Placement } from "./Placement.ts";
import { SavedView } from "./SavedView.ts";

@InputType({ description: "What a map says of itself; what is left out stays as it is." })
class MapPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty, no markup and no control characters." })
  title?: string;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters; null for nothing." })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: "The area that it shows; null for none." })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: "The theme that it shows; null for none." })
  theme?: string | null;

  @Field(() => MapStep, { nullable: true, description: "How far the work with it has come; drawing when nothing is said of a new one." })
  step?: MapStep;

  @Field(() => Visibility, { nullable: true, description: "Who may see it, with its places, challenges and views." })
  visibility?: Visibility;
}

@InputType({ description: "A new map: a title is enough." })
class MapInput extends MapPatch {
  @Field(() => String, { description: "At most 200 characters; never empty, no markup and no control characters." })
  declare title: string;
}

@Resolver()
export class MapResolver {
  @Query(() => NetworkMap, { nullable: true, description: "The map with this id; null when there is none that the reader may see." })
  map(@Arg("id", () => ID, { description: "The id of the map." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(NetworkMap, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => NetworkMap, { description: "Starts a map of an area or a theme." })
  async startMap(
    @Arg("hub", () => ID, { description: "The hub that it belongs to." }) id: string,
    @Arg("map", () => MapInput, { description: "What it says of itself." }) input: MapInput,
    @Ctx() { em }: Context,
  ): Promise<NetworkMap> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotDescribeMap(input));
    return em.create(NetworkMap, { ...(await written(em, hub, input)), hub } as NetworkMap);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => NetworkMap, { description: "Changes what is given about a map; what is left out stays." })
  async describeMap(
    @Arg("id", () => ID, { description: "The map." }) id: string,
    @Arg("map", () => MapPatch, { description: "What is to be changed." }) patch: MapPatch,
    @Ctx() { em }: Context,
  ): Promise<NetworkMap> {
    const map = await em.findOneOrFail(NetworkMap, id);
    refuse(whyNotDescribeMap(patch));
    em.assign(map, await written(em, map.hub, patch));
    if (patch.visibility) for (const part of await partsOf(em, map)) if (!(part instanceof Placement)) part.visibility = map.visibility;
    return map;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a map with its places, challenges and views. The actors and their ties stay." })
  async removeMap(@Arg("id", () => ID, { description: "The map." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const map = await em.findOneOrFail(NetworkMap, id);
    for (const remove of NetworkMap.onRemove) await remove(em, map);
    em.remove(await partsOf(em, map));
    em.remove(map);
    return id;
  }
}

const partsOf = async (em: Context["em"], map: NetworkMap) => [
  ...(await em.find(Placement, { map }, { populate: ["actor"] })),
  ...(await em.find(Challenge, { map })),
  ...(await em.find(SavedView, { map })),
  ...(await Promise.all(NetworkMap.parts.map((partsOf) => partsOf(em, map)))).flat(),
];

async function written(
  em: Context["em"],
  hub: Hub,
  { title, area, theme, step, visibility, about }: MapPatch,
): Promise<Partial<NetworkMap>> {
  return {
    ...(title && { title: tidyName(title) }),
    ...(about !== undefined && { about }),
    ...(step && { step }),
    ...(visibility && { visibility }),
    ...(area !== undefined && { area: area !== null ? await em.findOneOrFail(Area, { id: area, hub }) : null }),
    ...(theme !== undefined && { theme: theme !== null ? await em.findOneOrFail(Theme, { id: theme, hub }) : null }),
  };
}

const byTitle = () => alphabetical("title");

export const mapLists = [
  lists(() => Hub, "maps", { of: () => NetworkMap, description: "Its maps.", where: "item.hub_id = parent.id", order: byTitle }),
  lists(() => Area, "maps", {
    of: () => NetworkMap,
    description: "The maps of the area.",
    where: "item.area_id = parent.id",
    order: byTitle,
  }),
  lists(() => NetworkMap, "placements", {
    of: () => Placement,
    description: "The actors on the map.",
    where: "item.map_id = parent.id",
    args: WholePage,
  }),
  lists(() => NetworkMap, "challenges", {
    of: () => Challenge,
    description: "The area's challenges, in the order they were raised.",
    where: "item.map_id = parent.id",
  }),
  lists(() => NetworkMap, "views", {
    of: () => SavedView,
    description: "The views that were worth a name.",
    where: "item.map_id = parent.id",
    order: () => alphabetical("name"),
  }),
];
