import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, ArgsType, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { ConnectionOf, Page } from "../reading/connection.ts";
import { alphabetical, lists, rootList } from "../reading/lists.ts";
import { Reading } from "../reading/Reading.ts";
import { Hub } from "./Hub.ts";
import { Membership } from "./Membership.ts";

@ArgsType()
class MembersArgs extends Page {
  @Field(() => String, { nullable: true, description: "Part of a name." })
  search?: string | null;
}

const HubConnection = ConnectionOf(Hub);

rootList("hubs", { of: () => Hub, description: "All hubs that the reader may see.", where: "true", order: () => alphabetical("name") });

@Resolver()
export class HubResolver {
  @Query(() => HubConnection, { description: "All hubs that the reader may see, in alphabetical order." })
  hubs(@Args(() => Page) _page: Page, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).list("hubs");
  }

  @Query(() => Hub, { nullable: true, description: "The hub at a path, for instance 'lund'." })
  async hub(
    @Arg("slug", () => String, { description: "The path, without a slash." }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await new Reading(context, info).every(Hub, sql`item.slug = ${slug}`))[0] ?? null;
  }
}

const nameOf = sql.raw("(select name from person where person.id = item.person_id)");

export const hubLists = [
  lists(() => Hub, "members", {
    of: () => Membership,
    description: "Who is a member, in alphabetical order; for members only.",
    where: "item.hub_id = parent.id and item.ended_at is null",
    args: MembersArgs,
    order: () => ({ by: sql`coalesce(${nameOf}, '') collate "sv-SE-x-icu"`, type: "text" }),
    filter: ({ search }) =>
      typeof search === "string" && search.trim() ? [sql`strpos(lower(${nameOf}), ${search.trim().toLowerCase()}) > 0`] : [],
  }),
];
