import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { longestMeaning, PrincipleKind, whyNotWord } from "../../schema/charter/principles.ts";
import { whyNotCoordinate } from "../../schema/hubs.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { lists } from "../reading/lists.ts";
import { Principle } from "./Principle.ts";

@InputType({ description: "How a hub words a principle." })
class PrincipleInput {
  @Field(() => String, { description: "What it is called; at most 80 characters." })
  name!: string;

  @Field(() => String, { description: `What it means; at most ${longestMeaning} characters.` })
  meaning!: string;

  @Field(() => String, {
    nullable: true,
    description: `What it means in practice; at most ${longestMeaning} characters, null for nothing.`,
  })
  practice?: string | null;
}

@Resolver()
export class PrincipleResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Principle, { description: "Words one of the six principles as the hub does. For coordinators." })
  async wordPrinciple(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("kind", () => PrincipleKind, { description: "Which principle." }) kind: PrincipleKind,
    @Arg("principle", () => PrincipleInput, { description: "What it is to say." }) input: PrincipleInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<Principle> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotWord(input));
    const said = { name: tidyName(input.name), meaning: input.meaning.trim(), practice: input.practice?.trim() || null };
    const known = await em.findOne(Principle, { hub, kind }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return known ? em.assign(known, said) : em.create(Principle, { hub, kind, ...said } as Principle);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes back how a hub words a principle: the common words stand again. For coordinators." })
  async removePrinciple(@Arg("id", () => ID, { description: "The hub's wording." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Principle, id));
    return id;
  }
}

export const principleLists = [
  lists(() => Hub, "principles", {
    of: () => Principle,
    description: "The principles that it has worded itself.",
    where: "item.hub_id = parent.id",
  }),
];
