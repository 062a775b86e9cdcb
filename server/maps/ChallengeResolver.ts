import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { ChallengeState, whyNotChallenge } from "../../schema/maps.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Challenge } from "./Challenge.ts";
import { NetworkMap } from "./NetworkMap.ts";

@InputType({ description: "What is known of a challenge; what is left out stays as it is." })
class ChallengePatch {
  @Field(() => String, { nullable: true, description: "At most 5,000 characters; never empty." })
  text?: string;

  @Field(() => String, { nullable: true, description: "How to solve it; at most 5,000 characters, null for nothing." })
  ideas?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that has taken it on; null for none." })
  owner?: string | null;

  @Field(() => ChallengeState, { nullable: true, description: "What has become of it; open when nothing is said of a new one." })
  state?: ChallengeState;
}

@InputType({ description: "A new challenge: a text is enough." })
class ChallengeInput extends ChallengePatch {
  @Field(() => String, { description: "At most 5,000 characters; never empty." })
  declare text: string;
}

@Resolver()
export class ChallengeResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Challenge, { description: "Raises a challenge in the area of a map." })
  async raiseChallenge(
    @Arg("map", () => ID, { description: "The map of the area that it concerns." }) id: string,
    @Arg("challenge", () => ChallengeInput, { description: "What is known of it." }) input: ChallengeInput,
    @Ctx() { em }: Context,
  ): Promise<Challenge> {
    const map = await em.findOneOrFail(NetworkMap, id);
    refuse(whyNotChallenge(input));
    return em.create(Challenge, { ...(await written(em, map, input)), map, hub: map.hub, visibility: map.visibility } as Challenge);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Challenge, { description: "Changes what is given about a challenge; what is left out stays." })
  async describeChallenge(
    @Arg("id", () => ID, { description: "The challenge." }) id: string,
    @Arg("challenge", () => ChallengePatch, { description: "What is to be changed." }) patch: ChallengePatch,
    @Ctx() { em }: Context,
  ): Promise<Challenge> {
    const challenge = await em.findOneOrFail(Challenge, id, { populate: ["map"] });
    refuse(whyNotChallenge(patch));
    return em.assign(challenge, (await written(em, challenge.map, patch)) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a challenge." })
  async removeChallenge(@Arg("id", () => ID, { description: "The challenge." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Challenge, id));
    return id;
  }
}

async function written(em: Context["em"], { hub }: NetworkMap, { text, ideas, state, owner }: ChallengePatch): Promise<Partial<Challenge>> {
  return {
    ...(text && { text: text.trim() }),
    ...(ideas !== undefined && { ideas }),
    ...(state && { state }),
    ...(owner !== undefined && { owner: owner !== null ? await em.findOneOrFail(Actor, { id: owner, hub }) : null }),
  };
}

Actor.onRemove.push(async (em, actor) => {
  for (const challenge of await em.find(Challenge, { owner: actor })) challenge.owner = null;
});

Actor.onMerge.push(async (em, keep, duplicate) => {
  for (const challenge of await em.find(Challenge, { owner: duplicate })) challenge.owner = keep;
});
