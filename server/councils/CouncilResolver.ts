import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { whyNotInside } from "../../schema/areas.ts";
import { whyNotOpenness } from "../../schema/councils/openness.ts";
import { usualPoints } from "../../schema/councils/points.ts";
import { whyNotCouncil } from "../../schema/councils.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import type { HubRow } from "../hubs/HubRow.ts";
import { lineage } from "../reading/lineage.ts";
import { Reading } from "../reading/Reading.ts";
import { Council } from "./Council.ts";
import { CouncilInput, CouncilPatch, written } from "./CouncilInput.ts";
import { Seat } from "./Seat.ts";
import { Term } from "./Term.ts";
import "./followActors.ts";
import "./remindOfSeats.ts";
import "./standing.ts";

@Resolver()
export class CouncilResolver {
  @Query(() => Council, { nullable: true, description: "The council with this id; null when there is none that the reader may see." })
  council(
    @Arg("id", () => ID, { description: "The id of the council." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new Reading(context, info).one(Council, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Council, { description: "Starts a council. For coordinators; a group of a council also for those who keep that." })
  async startCouncil(
    @Arg("hub", () => ID, { description: "The hub that it belongs to." }) id: string,
    @Arg("council", () => CouncilInput, { description: "What is known of it." }) input: CouncilInput,
    @Ctx() { em, today }: Context,
  ): Promise<Council> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCouncil(input, today) ?? whyNotOpenness(input.visibility));
    return em.create(Council, { points: usualPoints(input.kind), ...(await written(em, hub.id, input)), hub } as Council);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Council, { description: "Changes what is given about a council; what is left out stays. For those who keep it." })
  async describeCouncil(
    @Arg("id", () => ID, { description: "The council." }) id: string,
    @Arg("council", () => CouncilPatch, { description: "What is to be changed." }) patch: CouncilPatch,
    @Ctx() { em, today }: Context,
  ): Promise<Council> {
    const council = await em.findOneOrFail(Council, id);
    refuse(whyNotCouncil(patch, today) ?? whyNotOpenness(patch.visibility));
    if (patch.parent) refuse(whyNotInside(id, await lineage(em, Council, patch.parent)));
    em.assign(council, await written(em, council.hub.id, patch));
    if (patch.visibility) for (const part of await partsOf(em, council)) part.visibility = council.visibility;
    return council;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a council with its seats and who sat on them; its groups stay. One that is over is rather ended, and remembered.",
  })
  async removeCouncil(@Arg("id", () => ID, { description: "The council." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const council = await em.findOneOrFail(Council, id);
    for (const group of await em.find(Council, { parent: council })) group.parent = null;
    for (const remove of Council.onRemove) await remove(em, council);
    em.remove(await partsOf(em, council));
    em.remove(council);
    return id;
  }
}

/** Everything of a council that is seen by whom the council is. */
const partsOf = async (em: Context["em"], council: Council): Promise<HubRow[]> => [
  ...(await em.find(Term, { council }, { populate: ["council"] })),
  ...(await em.find(Seat, { council }, { populate: ["council"] })),
  ...(await Promise.all(Council.parts.map((partsOf) => partsOf(em, council)))).flat(),
];
