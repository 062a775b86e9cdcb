import { sql } from "kysely";
import { ArgsType, Field, ID } from "type-graphql";
import { AgreementStage } from "../../schema/agreements/stage.ts";
import { Actor } from "../actors/Actor.ts";
import { Council } from "../councils/Council.ts";
import { Hub } from "../hubs/Hub.ts";
import { Page } from "../reading/connection.ts";
import { alphabetical, lists } from "../reading/lists.ts";
import { Agreement } from "./Agreement.ts";
import { Party } from "./Party.ts";

@ArgsType()
class AgreementsArgs extends Page {
  @Field(() => [AgreementStage], { nullable: true, description: "Only those that stand there." })
  stages?: AgreementStage[] | null;

  @Field(() => ID, { nullable: true, description: "Only those for this area." })
  area?: string | null;
}

export const agreementLists = [
  lists(() => Hub, "agreements", {
    of: () => Agreement,
    description: "Its agreements, and the dialogues that may become one.",
    where: "item.hub_id = parent.id",
    args: AgreementsArgs,
    order: () => alphabetical("title"),
    filter: ({ stages, area }: Partial<AgreementsArgs>) => [
      ...(stages?.length ? [sql`item.stage = any(${stages}::text[])`] : []),
      ...(area == null ? [] : [sql`item.area_id = ${area}::uuid`]),
    ],
  }),
  lists(() => Agreement, "parties", {
    of: () => Party,
    description: "Its parties today.",
    where: "item.agreement_id = parent.id and item.left_on is null",
  }),
  lists(() => Agreement, "followedBy", {
    of: () => Agreement,
    description: "The agreements that grew out of it.",
    where: "item.follows_id = parent.id",
  }),
  lists(() => Actor, "agreements", {
    of: () => Agreement,
    description: "The agreements that it is a party of, and the dialogues that may become one.",
    where: "exists (select 1 from party own where own.agreement_id = item.id and own.actor_id = parent.id)",
    order: () => alphabetical("title"),
  }),
  lists(() => Council, "agreements", {
    of: () => Agreement,
    description: "The agreements that it follows.",
    where: "item.steering_group_id = parent.id",
    order: () => alphabetical("title"),
  }),
];
