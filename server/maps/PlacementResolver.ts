import { Arg, Authorized, Ctx, Field, Float, ID, InputType, Mutation, Resolver } from "type-graphql";
import { whyNotDescribeActor } from "../../schema/actors.ts";
import { strictest } from "../../schema/hubs.ts";
import { mostAtOnce, mostMoves, whyNotStand } from "../../schema/maps.ts";
import { refusal } from "../../schema/refusal.ts";
import { Actor } from "../actors/Actor.ts";
import { ActorInput, written } from "../actors/ActorInput.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { lists } from "../reading/lists.ts";
import { NetworkMap } from "./NetworkMap.ts";
import { Placement } from "./Placement.ts";

@InputType({ description: "One actor to set on a map: one that the hub has (`actor`), or a new one (`add`)." })
class PlaceInput {
  @Field(() => ID, { nullable: true, description: "One that the hub has." })
  actor?: string | null;

  @Field(() => ActorInput, { nullable: true, description: "One that is new to the hub." })
  add?: ActorInput | null;

  @Field(() => Float, { nullable: true, description: "In map units from the middle; left out, a layout finds a place." })
  x?: number | null;

  @Field(() => Float, { nullable: true, description: "In map units from the middle, downwards; given with `x` or not at all." })
  y?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: "Whether a person chose that place: then no layout moves it again." })
  pinned!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it weaves this network." })
  weaver!: boolean;
}

@InputType({ description: "Where an actor is to stand on a map." })
class MoveInput {
  @Field(() => ID, { description: "An actor that stands on the map." })
  actor!: string;

  @Field(() => Float, { description: "In map units from the middle, to the right." })
  x!: number;

  @Field(() => Float, { description: "In map units from the middle, downwards." })
  y!: number;

  @Field(() => Boolean, { defaultValue: true, description: "Whether a person put it there: then no layout moves it again." })
  pinned!: boolean;
}

@Resolver()
export class PlacementResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Placement], { description: "Sets actors on a map, adding to the hub those that are new; at most 500 at once." })
  async placeActors(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("actors", () => [PlaceInput], { description: "Whom to set on it, each once; refused when one stands there already." })
    inputs: PlaceInput[],
    @Ctx() { em }: Context,
  ): Promise<Placement[]> {
    whenNotTooMany(inputs);
    const map = await em.findOneOrFail(NetworkMap, id);
    const known = await em.find(Actor, { id: inputs.flatMap(({ actor }) => actor ?? []), hub: map.hub });
    const there = await em.find(Placement, { map, actor: known }, { populate: ["actor"] });
    if (there[0]) throw new Refused(refusal("maps.whyNot.alreadyPlaced", { name: there[0].actor.name }));
    const placements = [];
    for (const input of inputs) {
      refuse(whyNotStand(input));
      const actor = await actorOf(em, map, input, known);
      const { x = null, y = null, pinned, weaver } = input;
      placements.push(
        em.create(Placement, {
          map,
          hub: map.hub,
          actor,
          x,
          y,
          weaver,
          pinned: pinned && x != null,
          visibility: strictest(map.visibility, actor.visibility),
        }),
      );
    }
    return placements;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Placement], { description: "Moves actors on a map; at most 5,000 at once." })
  async moveActors(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("moves", () => [MoveInput], { description: "Who is to stand where; refused when one is not on the map." }) moves: MoveInput[],
    @Ctx() { em }: Context,
  ): Promise<Placement[]> {
    whenNotTooMany(moves, mostMoves);
    for (const move of moves) refuse(whyNotStand(move));
    const placements = await placed(
      em,
      id,
      moves.map(({ actor }) => actor),
    );
    const of = new Map(placements.map((placement) => [placement.actor.id, placement]));
    for (const { actor, x, y, pinned } of moves) Object.assign(of.get(actor)!, { x, y, pinned });
    return placements;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [ID], { description: "Takes actors off a map. The actors and their ties stay in the hub." })
  async liftActors(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("actors", () => [ID], { description: "Who is to leave it; refused when one is not on the map." }) actors: string[],
    @Ctx() { em }: Context,
  ): Promise<string[]> {
    whenNotTooMany(actors);
    const placements = await placed(em, id, actors);
    em.remove(placements);
    return placements.map((placement) => placement.id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Placement, { description: "Marks an actor on a map as a weaver of the network, or no longer as one." })
  async markWeaver(
    @Arg("map", () => ID, { description: "The map." }) id: string,
    @Arg("actor", () => ID, { description: "An actor that stands on it." }) actor: string,
    @Arg("weaver", () => Boolean, { description: "Whether it weaves." }) weaver: boolean,
    @Ctx() { em }: Context,
  ): Promise<Placement> {
    const [placement] = await placed(em, id, [actor]);
    placement!.weaver = weaver;
    return placement!;
  }
}

function whenNotTooMany(list: unknown[], most = mostAtOnce) {
  if (list.length > most) throw new Refused(refusal("house.whyNot.tooMany", { most }));
}

async function actorOf(em: Context["em"], map: NetworkMap, { actor, add }: PlaceInput, known: Actor[]): Promise<Actor> {
  if (!actor === !add) throw new Refused(refusal("maps.whyNot.oneOrNew"));
  if (actor) {
    const found = known.find(({ id }) => id === actor);
    if (!found) throw new Refused(refusal("house.whyNot.unknown"));
    return found;
  }
  refuse(whyNotDescribeActor(add!));
  return em.create(Actor, { ...(await written(em, map.hub.id, add!)), hub: map.hub } as Actor);
}

async function placed(em: Context["em"], map: string, actors: string[]): Promise<Placement[]> {
  const wanted = [...new Set(actors)];
  const found = await em.find(Placement, { map, actor: wanted }, { populate: ["actor"], orderBy: { id: 1 } });
  if (found.length < wanted.length) throw new Refused(refusal("maps.whyNot.notPlaced"));
  return found;
}

Actor.onDescribe.push(async (em, actor) => {
  for (const placement of await em.find(Placement, { actor }, { populate: ["map"] }))
    placement.visibility = strictest(placement.map.visibility, actor.visibility);
});

Actor.onRemove.push(async (em, actor) => void em.remove(await em.find(Placement, { actor })));

Actor.onMerge.push(async (em, keep, duplicate) => {
  const kept = new Map((await em.find(Placement, { actor: keep })).map((placement) => [placement.map.id, placement]));
  for (const placement of await em.find(Placement, { actor: duplicate }, { populate: ["map"] })) {
    const there = kept.get(placement.map.id);
    if (there) {
      there.weaver ||= placement.weaver;
      em.remove(placement);
    } else Object.assign(placement, { actor: keep, visibility: strictest(placement.map.visibility, keep.visibility) });
  }
});

export const placementLists = [
  lists(() => Actor, "placements", { of: () => Placement, description: "Its places on maps.", where: "item.actor_id = parent.id" }),
];
