import { sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { CouncilKind } from "../../schema/councils.ts";
import { Actor } from "../actors/Actor.ts";
import { Area } from "../areas/Area.ts";
import { Hub } from "../hubs/Hub.ts";
import { Person } from "../people/Person.ts";
import { Page } from "../reading/connection.ts";
import { alphabetical, lists, type Order } from "../reading/lists.ts";
import { bySide } from "./bySide.ts";
import { Council } from "./Council.ts";
import { isHeld, Seat } from "./Seat.ts";
import { Term } from "./Term.ts";

@ArgsType()
class CouncilsArgs extends Page {
  @Field(() => [CouncilKind], { nullable: true, description: "Only those of these kinds." })
  kinds?: CouncilKind[] | null;

  @Field(() => ID, { nullable: true, description: "Only those for this area." })
  area?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those with a vacant seat, or only those without." })
  vacant?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that are over, or only those that are not." })
  ended?: boolean | null;
}

const latestFirst = (): Order => ({ by: sql.raw("item.starts_on::text"), type: "text", descending: true });

/** By side, and on each as they stand. */
const asTheyStand = (): Order => ({ by: sql.raw(`${bySide} * 100000 + item.position`), type: "int" });

const isVacant = sql.raw(`exists (select 1 from seat empty where empty.council_id = item.id and not ${isHeld("empty.id")})`);

export const councilLists = [
  lists(() => Hub, "councils", {
    of: () => Council,
    description: "Its councils.",
    where: "item.hub_id = parent.id",
    args: CouncilsArgs,
    order: () => alphabetical("name"),
    filter: ({ kinds, area, vacant, ended }: Partial<CouncilsArgs>) => [
      ...(kinds?.length ? [sql`item.kind = any(${kinds}::text[])`] : []),
      ...(area == null ? [] : [sql`item.area_id = ${area}::uuid`]),
      ...(vacant == null ? [] : [sql`${isVacant} = ${vacant}`]),
      ...(ended == null ? [] : [sql`(item.ended_on is not null) = ${ended}`]),
    ],
  }),
  lists(() => Area, "councils", {
    of: () => Council,
    description: "The councils that are for it.",
    where: "item.area_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Council, "groups", {
    of: () => Council,
    description: "The groups of it, which are councils of their own.",
    where: "item.parent_id = parent.id",
    order: () => alphabetical("name"),
  }),
  lists(() => Council, "seats", {
    of: () => Seat,
    description: "Its seats, by side, the ordinary ones first, as they stand.",
    where: "item.council_id = parent.id",
    order: asTheyStand,
  }),
  lists(() => Seat, "terms", {
    of: () => Term,
    description: "Who sits there, sat there and will sit there, the latest first.",
    where: "item.seat_id = parent.id",
    order: latestFirst,
  }),
  lists(() => Actor, "seats", {
    of: () => Seat,
    description: "The seats where it is represented.",
    where: "item.actor_id = parent.id",
  }),
  lists(() => Person, "terms", {
    of: () => Term,
    description: "Where they sit and have sat, the latest first.",
    where: "item.person_id = parent.id",
    order: latestFirst,
  }),
];
