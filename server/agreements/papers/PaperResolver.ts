import { GraphQLJSON } from "graphql-scalars";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { recordFor, yearFor } from "./paperOf.ts";

@Resolver()
export class PaperResolver {
  @Query(() => GraphQLJSON, {
    nullable: true,
    description:
      "All that the documents of an agreement say, as the reader may read it: what it says of itself, `parties`, `versions` with their `sections`, `decisions`, `signatures`, `criteria`, `contributions`, `goals`, `followUps` with the parties' `answers`, and `endings`. Null when there is nothing that they may read.",
  })
  agreementRecord(@Arg("agreement", () => ID, { description: "The agreement." }) id: string, @Ctx() { em, viewer }: Context) {
    return recordFor(em, viewer, id);
  }

  @Query(() => GraphQLJSON, {
    nullable: true,
    description:
      "The agreements that a year's report tells of, each as `agreementRecord` tells it. Null for everyone but the hub's officials: nobody else sees them all.",
  })
  async agreementsOfYear(
    @Arg("hub", () => String, { description: "The hub by the name in its address." }) slug: string,
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() { em, viewer }: Context,
  ) {
    return (await yearFor(em, viewer, slug, year))?.records ?? null;
  }
}
