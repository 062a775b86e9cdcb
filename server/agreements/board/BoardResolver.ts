import type { EntityManager } from "@mikro-orm/postgresql";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Extensions, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { Day } from "../../scalars.ts";
import { type BoardHub, boardsOf } from "./Boards.ts";
import { StatusBoard } from "./StatusBoard.ts";

/** As many things as the board of an office with three hundred agreements holds. */
const cost = 5_000;

@Resolver()
export class BoardResolver {
  @Extensions({ cost })
  @Query(() => StatusBoard, {
    nullable: true,
    description:
      "All agreements of a hub that the reader sees, each with what somebody has to see to and why; null when there is no such hub that they may see.",
  })
  async statusBoard(
    @Arg("hub", () => String, { description: "The hub's slug." }) slug: string,
    @Arg("on", () => Day, {
      nullable: true,
      description: "The day on which they are measured against the rules; today when nothing is said.",
    })
    on: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const hub = await boardHub(context.em, slug);
    return hub && boardsOf(context).text(context, info, hub, on ?? context.today);
  }
}

/** The hub with this slug, with the number of the last that happened in it. */
export async function boardHub(em: EntityManager, slug: string): Promise<(BoardHub & { name: string }) | undefined> {
  const { rows } = await sql<BoardHub & { name: string }>`
    select hub.id, hub.name, coalesce((select head.seq from log_head head where head.hub_id = hub.id), 0)::int as seq
    from hub where hub.slug = ${slug}`.execute(em.getKysely());
  return rows[0];
}
