import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { whyNotInside } from "../../schema/areas.ts";
import { firstNo, tidyName, whyNotName, whyNotText } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { lineage } from "../reading/lineage.ts";
import { alphabetical, lists } from "../reading/lists.ts";
import { forget } from "../reading/references.ts";
import { Area } from "./Area.ts";

@InputType({ description: "What is known of an area; what is left out stays as it is." })
class AreaPatch {
  @Field(() => String, { nullable: true, description: "At most 200 characters; never empty, no markup and no control characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters; null for nothing." })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: "The area that it lies in; null for none." })
  parent?: string | null;
}

@InputType({ description: "A new area: a name is enough." })
class AreaInput extends AreaPatch {
  @Field(() => String, { description: "At most 200 characters; never empty, no markup and no control characters." })
  declare name: string;
}

@Resolver()
export class AreaResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Area, { description: "Names an area of a hub." })
  async nameArea(
    @Arg("hub", () => ID, { description: "The hub that it belongs to." }) id: string,
    @Arg("area", () => AreaInput, { description: "What is known of it." }) input: AreaInput,
    @Ctx() { em }: Context,
  ): Promise<Area> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotDescribe(input));
    return em.create(Area, {
      hub,
      ...input,
      name: tidyName(input.name),
      parent: input.parent != null ? await parentOf(em, hub, input.parent) : null,
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Area, { description: "Changes what is given about an area; what is left out stays." })
  async describeArea(
    @Arg("id", () => ID, { description: "The area." }) id: string,
    @Arg("area", () => AreaPatch, { description: "What is to be changed." }) patch: AreaPatch,
    @Ctx() { em }: Context,
  ): Promise<Area> {
    const area = await em.findOneOrFail(Area, id);
    refuse(whyNotDescribe(patch));
    if (patch.parent) refuse(whyNotInside(id, await lineage(em, Area, patch.parent)));
    const parent = patch.parent != null ? await parentOf(em, area.hub, patch.parent) : patch.parent;
    return em.assign(area, {
      ...patch,
      ...(patch.name && { name: tidyName(patch.name) }),
      ...(parent !== undefined && { parent }),
    } as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes an area that nothing lies in and no map shows, also from every actor that acts in it." })
  async removeArea(@Arg("id", () => ID, { description: "The area." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const area = await em.findOneOrFail(Area, id);
    await forget(em, Area.name, id);
    em.remove(area);
    return id;
  }
}

const whyNotDescribe = ({ name, about }: AreaPatch) => firstNo(name === undefined ? undefined : whyNotName(name ?? ""), whyNotText(about));
const parentOf = (em: Context["em"], hub: Hub, id: string) => em.findOneOrFail(Area, { id, hub });

export const areaLists = [
  lists(() => Hub, "areas", {
    of: () => Area,
    description: "Its areas, in alphabetical order.",
    where: "item.hub_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Area, "areas", {
    of: () => Area,
    description: "The areas that lie in it.",
    where: "item.parent_id = parent.id",
    order: () => alphabetical("name"),
  }),
];
