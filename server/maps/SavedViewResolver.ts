import { raw } from "@mikro-orm/postgresql";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotSteps } from "../../schema/maps.ts";
import { firstNo, tidyName, whyNotName } from "../../schema/text.ts";
import { Actor } from "../actors/Actor.ts";
import { TargetGroup } from "../actors/TargetGroup.ts";
import { Theme } from "../actors/Theme.ts";
import { Area } from "../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { allOf } from "../reading/find.ts";
import { NetworkMap } from "./NetworkMap.ts";
import { MapFilter, SavedView } from "./SavedView.ts";

@Resolver()
export class SavedViewResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => SavedView, { description: "Keeps a filter under a name; a view of that name is replaced." })
  async saveView(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("name", () => String, { description: "At most 200 characters." }) name: string,
    @Arg("filter", () => MapFilter, { description: "What it shows." }) filter: MapFilter,
    @Ctx() { em }: Context,
  ): Promise<SavedView> {
    const map = await em.findOneOrFail(NetworkMap, id);
    refuse(firstNo(whyNotName(name), whyNotSteps(filter.steps)));
    const kept = await lookedUp(em, map.hub.id, filter);
    const there = await em.findOne(SavedView, { map, name: tidyName(name) });
    if (there) return em.assign(there, { filter: kept });
    return em.create(SavedView, { map, hub: map.hub, name: tidyName(name), filter: kept, visibility: map.visibility });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Forgets a view; nothing of the map is lost." })
  async removeView(@Arg("id", () => ID, { description: "The view." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(SavedView, id));
    return id;
  }
}

const lookedUp = async (em: Context["em"], hub: string, filter: MapFilter): Promise<MapFilter> => ({
  ...filter,
  themes: await allOf(em, Theme, hub, filter.themes),
  targetGroups: await allOf(em, TargetGroup, hub, filter.targetGroups),
  areas: await allOf(em, Area, hub, filter.areas),
  focus: filter.focus != null ? (await allOf(em, Actor, hub, [filter.focus]))[0]! : null,
});

const lookingAt = (em: Context["em"], { id, hub }: Actor) =>
  em.find(SavedView, { hub, [raw((alias) => `${alias}.filter ->> 'focus'`)]: id });

Actor.onRemove.push(async (em, actor) => {
  for (const view of await lookingAt(em, actor)) view.filter = { ...view.filter, focus: null };
});

Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const view of await lookingAt(em, duplicate)) view.filter = { ...view.filter, focus: keep.id };
});
