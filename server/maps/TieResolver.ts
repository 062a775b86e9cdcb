import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { strictest } from "../../schema/hubs.ts";
import { Strength, TieKind, TieState, whyNotTie } from "../../schema/maps.ts";
import { refusal } from "../../schema/refusal.ts";
import { Actor } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { Theme } from "../actors/Theme.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { WholePage } from "../reading/connection.ts";
import { allOf } from "../reading/find.ts";
import { lists } from "../reading/lists.ts";
import { Day } from "../scalars.ts";
import { NetworkMap } from "./NetworkMap.ts";
import { Placement } from "./Placement.ts";
import { Tie } from "./Tie.ts";

@InputType({ description: "What is known of a tie; what is left out stays as it is." })
class TiePatch {
  @Field(() => TieState, {
    nullable: true,
    description: "Whether it is there today or wished for; there when nothing is said of a new one.",
  })
  state?: TieState;

  @Field(() => Strength, { nullable: true, description: "Left out or null for a tie that is only wished for." })
  strength?: Strength | null;

  @Field(() => [TieKind], { nullable: true, description: "What passes along it, all of it." })
  kinds?: TieKind[];

  @Field(() => Boolean, { nullable: true, description: "Whether it leads one way only, from `from` to `to`." })
  directed?: boolean;

  @Field(() => Day, { nullable: true, description: "Since when it has been there; not in the future, null for not known." })
  since?: string | null;

  @Field(() => [ID], { nullable: true, description: "What it is about: all the themes, of the same hub." })
  themes?: string[];

  @Field(() => [ID], { nullable: true, description: "Contacts of either actor." })
  keepers?: string[];

  @Field(() => String, { nullable: true, description: "At most 5,000 characters; null for nothing." })
  note?: string | null;
}

@InputType({ description: "A new tie: two actors and a strength, or two actors and a wish." })
class TieInput extends TiePatch {
  @Field(() => ID, { description: "An actor; the first, where the tie leads one way only." })
  from!: string;

  @Field(() => ID, { description: "Another actor of the same hub." })
  to!: string;
}

@Resolver()
export class TieResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Tie, { description: "Draws a tie between two actors that have none." })
  async drawTie(
    @Arg("tie", () => TieInput, { description: "The tie; refused when the two have one, in either direction." }) input: TieInput,
    @Ctx() { em, today }: Context,
  ): Promise<Tie> {
    const from = await em.findOneOrFail(Actor, input.from);
    const to = await em.findOneOrFail(Actor, input.to);
    const state = input.state ?? TieState.Present;
    refuse(whyNotTie({ ...input, state, from, to }, today));
    if (
      await em.count(Tie, {
        $or: [
          { from, to },
          { from: to, to: from },
        ],
      })
    )
      throw new Refused(refusal("maps.whyNot.duplicateTie", { from: from.name, to: to.name }));
    const visibility = strictest(from.visibility, to.visibility);
    return em.create(Tie, { ...(await written(em, { from, to }, input)), hub: from.hub, from, to, state, visibility } as Tie);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Tie, {
    description:
      "Changes what is given about a tie; what is left out stays. A wish that has come true is given a strength and the state Present.",
  })
  async describeTie(
    @Arg("id", () => ID, { description: "The tie." }) id: string,
    @Arg("tie", () => TiePatch, { description: "What is to be changed." }) patch: TiePatch,
    @Ctx() { em, today }: Context,
  ): Promise<Tie> {
    const tie = await em.findOneOrFail(Tie, id, { populate: ["from", "to"] });
    if (patch.state === TieState.Wished && patch.strength === undefined) patch.strength = null;
    if (patch.strength && !patch.state) patch.state = TieState.Present;
    em.assign(tie, await written(em, tie, patch));
    refuse(whyNotTie(tie, today));
    return tie;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Cuts a tie; its history stays, and everyone who may can undo it." })
  async cutTie(@Arg("id", () => ID, { description: "The tie." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Tie, id, { populate: ["from", "to"] }));
    return id;
  }
}

async function written(em: Context["em"], { from, to }: Pick<Tie, "from" | "to">, patch: TiePatch): Promise<Partial<Tie>> {
  const { themes, keepers, strength, since, note, state, kinds, directed } = patch;
  const known = Object.entries({ state, kinds: kinds && [...new Set(kinds)], directed }).filter(([, value]) => value != null);
  const cleared = Object.entries({ strength, since, note }).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries([...known, ...cleared]) as object),
    ...(themes && { themes: await allOf(em, Theme, from.hub.id, themes) }),
    ...(keepers && { keepers: await keepersOf(em, [from, to], keepers) }),
  };
}

async function keepersOf(em: Context["em"], actors: Actor[], ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length && (await em.count(Contact, { id: wanted, actor: actors })) < wanted.length)
    throw new Refused(refusal("maps.whyNot.keeperElsewhere"));
  return wanted;
}

const tiesOf = (em: Context["em"], actor: Actor) => em.find(Tie, { $or: [{ from: actor }, { to: actor }] }, { populate: ["from", "to"] });
const otherOf = (tie: Tie, actor: Actor) => (tie.from === actor ? tie.to : tie.from);

Actor.onDescribe.push(async (em, actor) => {
  for (const tie of await tiesOf(em, actor)) tie.visibility = strictest(tie.from.visibility, tie.to.visibility);
});

Actor.onRemove.push(async (em, actor) => void em.remove(await tiesOf(em, actor)));

/** The duplicate's ties become the kept actor's; where both have a tie with the same third, the stronger one's word stands. */
Actor.onMerge.push(async (em, keep, duplicate) => {
  const kept = new Map((await tiesOf(em, keep)).map((tie) => [otherOf(tie, keep).id, tie]));
  for (const tie of await tiesOf(em, duplicate)) {
    const other = otherOf(tie, duplicate);
    const there = kept.get(other.id);
    if (other === keep || there) em.remove(tie);
    if (there && other !== keep) join(there, tie);
    else if (other !== keep)
      Object.assign(tie, { [tie.from === duplicate ? "from" : "to"]: keep, visibility: strictest(keep.visibility, other.visibility) });
  }
});

function join(kept: Tie, gone: Tie): void {
  const both = <T>(one: T[], other: T[]) => [...new Set([...one, ...other])];
  if ((gone.strength ?? 0) > (kept.strength ?? 0)) Object.assign(kept, { state: gone.state, strength: gone.strength });
  kept.kinds = both(kept.kinds, gone.kinds);
  kept.themes = both(kept.themes, gone.themes);
  kept.keepers = both(kept.keepers, gone.keepers);
  kept.since = [kept.since, gone.since].filter((day) => day != null).sort()[0] ?? null;
  kept.note ??= gone.note;
}

const placedOn = (map: string) => `(select actor_id from placement where map_id = ${map})`;

export const tieLists = [
  lists(() => NetworkMap, "ties", {
    of: () => Tie,
    description: "The ties between the actors on the map.",
    args: WholePage,
    where: `item.from_id in ${placedOn("parent.id")} and item.to_id in ${placedOn("parent.id")}`,
  }),
  lists(() => Placement, "ties", {
    of: () => Tie,
    description: "The actor's ties to others on the same map.",
    args: WholePage,
    where: `exists (select 1 from placement here where here.id = parent.id and (
      (item.from_id = here.actor_id and item.to_id in ${placedOn("here.map_id")}) or (item.to_id = here.actor_id and item.from_id in ${placedOn("here.map_id")})))`,
  }),
  lists(() => Actor, "ties", {
    of: () => Tie,
    description: "All its ties in the hub.",
    where: "item.from_id = parent.id or item.to_id = parent.id",
    args: WholePage,
  }),
];
