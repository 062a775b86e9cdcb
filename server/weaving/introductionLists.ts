import { sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { Actor } from "../actors/Actor.ts";
import { Hub } from "../hubs/Hub.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Tie } from "../maps/Tie.ts";
import { Page, WholePage } from "../reading/connection.ts";
import { lists, type Order } from "../reading/lists.ts";
import { Asking } from "./Asking.ts";
import { Introduction } from "./Introduction.ts";

@ArgsType()
class IntroductionsArgs extends Page {
  @Field(() => ID, { nullable: true, description: "Only those that this person has taken on." })
  person?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that are not over, or only those that are." })
  ongoing?: boolean | null;
}

/** The soonest first; those without a day last. */
const bySoonest = (): Order => ({ by: sql.raw("coalesce(item.due::text, '9999-12-31')"), type: "text" });

const latestFirst = (): Order => ({ by: sql.raw("item.asked_on::text"), type: "text", descending: true });

const between = (row: string, one: string, other: string, actors: string, from: string, to: string) =>
  `((${row}.${one} = ${actors}.${from} and ${row}.${other} = ${actors}.${to}) or (${row}.${one} = ${actors}.${to} and ${row}.${other} = ${actors}.${from}))`;

const onMap = "(select actor_id from placement where map_id = parent.id)";

export const introductionLists = [
  lists(() => NetworkMap, "introductions", {
    of: () => Introduction,
    description: "The introductions that began on it, and those between two actors that are both on it; for members only.",
    where: `item.map_id = parent.id or (item.one_id in ${onMap} and item.other_id in ${onMap})`,
    args: WholePage,
    order: bySoonest,
  }),
  lists(() => Hub, "introductions", {
    of: () => Introduction,
    description: "All introductions of its actors, the soonest first; for members only.",
    where: "item.hub_id = parent.id",
    args: IntroductionsArgs,
    order: bySoonest,
    filter: ({ person, ongoing }: Partial<IntroductionsArgs>) => [
      ...(person == null ? [] : [sql`item.person_id = ${person}::uuid`]),
      ...(ongoing == null ? [] : [sql`(item.state not in ('Made', 'Declined')) = ${ongoing}`]),
    ],
  }),
  lists(() => Actor, "introductions", {
    of: () => Introduction,
    description: "The introductions that it is part of; for members only.",
    where: "item.one_id = parent.id or item.other_id = parent.id",
    order: bySoonest,
  }),
  lists(() => Actor, "askings", {
    of: () => Asking,
    description: "What it has been asked, the latest first, so that it is not asked by several at once; for members only.",
    where: "item.actor_id = parent.id",
    order: latestFirst,
  }),
  lists(() => Introduction, "askings", {
    of: () => Asking,
    description: "Who was asked, and what they said, the latest first.",
    where: "item.introduction_id = parent.id",
    order: latestFirst,
  }),
  lists(() => Introduction, "ties", {
    of: () => Tie,
    description: "The tie between the two, if they have one.",
    where: `exists (select 1 from introduction here where here.id = parent.id and ${between("item", "from_id", "to_id", "here", "one_id", "other_id")})`,
  }),
  lists(() => Tie, "introductions", {
    of: () => Introduction,
    description: "The introduction that it came from, if it came from one; for members only.",
    where: `item.state = 'Made' and exists (select 1 from tie here where here.id = parent.id and ${between("item", "one_id", "other_id", "here", "from_id", "to_id")})`,
  }),
];
