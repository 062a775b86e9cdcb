import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { StandsAt } from "../../../schema/agenda/opening.ts";
import { whyNotKeep } from "../../../schema/councils.ts";
import { mostStanding, whyNotPoint } from "../../../schema/meetings/points.ts";
import { refusal } from "../../../schema/refusal.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { Refused, refuse } from "../../errors.ts";
import { alone, lastAmong, rankAt } from "./backlog.ts";
import { StandingItem } from "./StandingItem.ts";
import { StandingItemInput, StandingItemPatch } from "./StandingItemInput.ts";

@Resolver()
export class StandingItemResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => StandingItem, {
    description: "Adds an item that stands on every agenda of a council from now on. For those who keep the council.",
  })
  async addStandingItem(
    @Arg("council", () => ID, { description: "The council." }) id: string,
    @Arg("item", () => StandingItemInput, { description: "What is known of it." }) input: StandingItemInput,
    @Ctx() context: Context,
  ): Promise<StandingItem> {
    const { em, viewer } = context;
    const council = await em.findOneOrFail(Council, id);
    refuse(whyNotKeep(viewer!, council) ?? whyNotPoint(input));
    await alone(context, council);
    const all = await em.find(StandingItem, { council });
    if (all.length >= mostStanding) throw new Refused(refusal("house.whyNot.tooMany", { most: mostStanding }));
    const place = input.place ?? StandsAt.First;
    const rank = lastAmong(all.filter((one) => one.place === place));
    return em.create(StandingItem, {
      ...written(input),
      ...{ place, rank, council, hub: council.hub, visibility: council.visibility },
    } as StandingItem);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => StandingItem, {
    description: "Changes what is given about an item that stands on every agenda; what is left out stays. For those who keep the council.",
  })
  async describeStandingItem(
    @Arg("id", () => ID, { description: "The item." }) id: string,
    @Arg("item", () => StandingItemPatch, { description: "What is to be changed." }) patch: StandingItemPatch,
    @Ctx() context: Context,
  ): Promise<StandingItem> {
    refuse(whyNotPoint(patch));
    const { item, others } = await arranged(context, id);
    if (patch.place && patch.place !== item.place) item.rank = lastAmong(others.filter(({ place }) => place === patch.place));
    return Object.assign(item, written(patch));
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => StandingItem, {
    description:
      "Moves an item that stands on every agenda to another place among those that stand first, or last. For those who keep the council.",
  })
  async moveStandingItem(
    @Arg("id", () => ID, { description: "The item." }) id: string,
    @Arg("to", () => Int, { description: "How many are to stand before it." }) to: number,
    @Ctx() context: Context,
  ): Promise<StandingItem> {
    const { item, others } = await arranged(context, id);
    item.rank = rankAt(
      others.filter(({ place }) => place === item.place),
      id,
      to,
    );
    return item;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes an item that stands on every agenda; agendas that have been begun keep it. For those who keep the council.",
  })
  async removeStandingItem(@Arg("id", () => ID, { description: "The item." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(StandingItem, id));
    return id;
  }
}

const written = ({ title, kind, minutes, owner, place }: StandingItemPatch): Partial<StandingItem> => ({
  ...(title && { title: tidyName(title) }),
  ...(kind && { kind }),
  ...(minutes !== undefined && { minutes }),
  ...(owner !== undefined && { owner: (owner && tidyName(owner)) || null }),
  ...(place && { place }),
});

/** A standing item and the others of its council, while nobody else arranges them. */
async function arranged(context: Context, id: string): Promise<{ item: StandingItem; others: StandingItem[] }> {
  const { em } = context;
  const item = await em.findOneOrFail(StandingItem, id, { populate: ["council"] });
  await alone(context, item.council);
  await em.refreshOrFail(item);
  return { item, others: await em.find(StandingItem, { council: item.council, id: { $ne: id } }) };
}
