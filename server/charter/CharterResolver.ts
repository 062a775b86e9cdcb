import { LockMode } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { whyNotCharter, whyNotLead, whyNotRemoveCharter } from "../../schema/charter/charters.ts";
import { whyNotOpenness } from "../../schema/councils/openness.ts";
import { Visibility, whyNotCoordinate } from "../../schema/hubs.ts";
import { tidyName, whyNotText } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { refuse } from "../errors.ts";
import { Hub } from "../hubs/Hub.ts";
import { Reading } from "../reading/Reading.ts";
import { Charter } from "./Charter.ts";
import { CharterInput, CharterPatch, LeaderInput } from "./CharterInput.ts";
import { CharterVersion } from "./CharterVersion.ts";
import { memberOf } from "./memberOf.ts";
import { ProcessLeader } from "./ProcessLeader.ts";
import { removeAllOf, steer } from "./parts.ts";

@Resolver()
export class CharterResolver {
  @Query(() => Charter, { nullable: true, description: "A charter by its id; null if there is none that the viewer may see." })
  charter(@Arg("id", () => ID, { description: "The charter." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(Charter, id);
  }

  @Query(() => CharterVersion, {
    nullable: true,
    description: "A version of a charter by its id; null if there is none that the viewer may see.",
  })
  charterVersion(
    @Arg("id", () => ID, { description: "The version." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new Reading(context, info).one(CharterVersion, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Charter, { description: "Begins a charter between the municipality and civil society. For coordinators." })
  async startCharter(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("charter", () => CharterInput, { description: "What is known of it." }) input: CharterInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<Charter> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotCharter(input) ?? whyNotOpenness(input.visibility));
    return em.create(Charter, { hub, visibility: Visibility.public, ...(await written(em, hub.id, input)) } as Charter);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Charter, { description: "Changes what is given about a charter; what is left out stays. For coordinators." })
  async describeCharter(
    @Arg("id", () => ID, { description: "The charter." }) id: string,
    @Arg("charter", () => CharterPatch, { description: "What is to be changed." }) patch: CharterPatch,
    @Ctx() { em }: Context,
  ): Promise<Charter> {
    const charter = await em.findOneOrFail(Charter, id, { populate: ["council"] });
    refuse(whyNotCharter(patch) ?? whyNotOpenness(patch.visibility));
    em.assign(charter, (await written(em, charter.hub.id, patch)) as object);
    if (patch.council !== undefined) await steer(em, charter);
    return charter;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a charter with all of it, unless a text of it was ever adopted. For coordinators." })
  async removeCharter(@Arg("id", () => ID, { description: "The charter." }) id: string, @Ctx() { em }: Context): Promise<string> {
    const charter = await em.findOneOrFail(Charter, id, { populate: ["council"], lockMode: LockMode.PESSIMISTIC_WRITE });
    refuse(whyNotRemoveCharter(await em.find(CharterVersion, { charter })));
    await removeAllOf(em, charter);
    em.remove(charter);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ProcessLeader, { description: "Names who leads the work with a charter from one side. For coordinators." })
  async nameLeader(
    @Arg("charter", () => ID, { description: "The charter." }) id: string,
    @Arg("leader", () => LeaderInput, { description: "Who it is, and for which side." }) { side, person, name, role }: LeaderInput,
    @Ctx() { em }: Context,
  ): Promise<ProcessLeader> {
    const charter = await em.findOneOrFail(Charter, id);
    refuse(whyNotLead({ person, name }) ?? whyNotText(role, 200));
    const who = person ? { person: await memberOf(em, charter.hub.id, person) } : { name: tidyName(name!) };
    return em.create(ProcessLeader, { hub: charter.hub, charter, side, role: role?.trim() || null, ...who } as ProcessLeader);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes away who leads the work with a charter. For coordinators." })
  async removeLeader(@Arg("id", () => ID, { description: "Who led it." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(ProcessLeader, id, { populate: ["charter"] }));
    return id;
  }
}

async function written(
  em: Context["em"],
  hub: string,
  { name, about, areas, council, visibility }: CharterPatch,
): Promise<Partial<Charter>> {
  return {
    ...(name && { name: tidyName(name) }),
    ...(about !== undefined && { about: about?.trim() || null }),
    ...(areas && { areas: areas.map(tidyName) }),
    ...(council !== undefined && { council: council !== null ? await em.findOneOrFail(Council, { id: council, hub }) : null }),
    ...(visibility && { visibility }),
  };
}
