import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { Node } from "../Node.ts";
import { find } from "./find.ts";
import { Reading } from "./Reading.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The thing with this id, whatever it is; null when there is none that the reader may see.",
  })
  async node(
    @Arg("id", () => ID, { description: "The id of a thing of any type." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return (await this.nodes([id], context, info))[0] ?? null;
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The things with these ids, in their order; null in the place of each that is not there to be seen.",
  })
  async nodes(
    @Arg("ids", () => [ID], { description: "Ids of things of any types." }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    const found = await new Reading(context, info).mixed(await find(context.em, ids));
    return ids.map(found);
  }
}
