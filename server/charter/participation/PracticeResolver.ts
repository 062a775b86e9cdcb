import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { DecisionStep, ParticipationLevel, PracticeState, whyNotPlacePractice } from "../../../schema/charter/participation.ts";
import { whyNotOpenness } from "../../../schema/councils/openness.ts";
import { Visibility } from "../../../schema/hubs.ts";
import { tidyName } from "../../../schema/text.ts";
import { Actor } from "../../actors/Actor.ts";
import { Area } from "../../areas/Area.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Practice } from "./Practice.ts";

@InputType({ description: "What is known of a way to take part; what is left out stays as it is." })
class PracticePatch {
  @Field(() => String, { nullable: true, description: "What is done; at most 300 characters, never empty." })
  text?: string;

  @Field(() => ParticipationLevel, { nullable: true, description: "How far it reaches." })
  level?: ParticipationLevel;

  @Field(() => DecisionStep, { nullable: true, description: "At which step of a decision." })
  step?: DecisionStep;

  @Field(() => PracticeState, { nullable: true, description: "Whether it is done today, as when nothing is said, or is planned." })
  state?: PracticeState;

  @Field(() => ID, { nullable: true, description: "Where it is done; null for all of the hub." })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: "The council in which it is done; null for none." })
  council?: string | null;

  @Field(() => ID, { nullable: true, description: "The actor that answers for it; null for none." })
  actor?: string | null;

  @Field(() => Visibility, { nullable: true, description: "Who may see it; public when nothing is said." })
  visibility?: Visibility;
}

@InputType({ description: "A way in which civil society takes part: what is done, and the cell of the matrix." })
class PracticeInput extends PracticePatch {
  @Field(() => String, { description: "What is done; at most 300 characters, never empty." })
  declare text: string;

  @Field(() => ParticipationLevel, { description: "How far it reaches." })
  declare level: ParticipationLevel;

  @Field(() => DecisionStep, { description: "At which step of a decision." })
  declare step: DecisionStep;
}

@Resolver()
export class PracticeResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Practice, { description: "Places a way to take part in the matrix. For weavers, officials and coordinators." })
  async placePractice(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("practice", () => PracticeInput, { description: "What is done, and where it is placed." }) input: PracticeInput,
    @Ctx() { em }: Context,
  ): Promise<Practice> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotPlacePractice(input) ?? whyNotOpenness(input.visibility));
    return em.create(Practice, { hub, ...(await written(em, hub.id, input)) } as Practice);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Practice, {
    description: "Changes or moves a way to take part; what is left out stays. For weavers, officials and coordinators.",
  })
  async describePractice(
    @Arg("id", () => ID, { description: "The way to take part." }) id: string,
    @Arg("practice", () => PracticePatch, { description: "What is to be changed." }) patch: PracticePatch,
    @Ctx() { em }: Context,
  ): Promise<Practice> {
    const practice = await em.findOneOrFail(Practice, id, { populate: ["area", "council"] });
    const changed = await written(em, practice.hub.id, patch);
    refuse(
      whyNotPlacePractice({ text: patch.text, ...{ area: practice.area, council: practice.council, ...changed } }) ??
        whyNotOpenness(patch.visibility),
    );
    return em.assign(practice, changed as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes a way to take part out of the matrix. For weavers, officials and coordinators." })
  async removePractice(@Arg("id", () => ID, { description: "The way to take part." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(Practice, id));
    return id;
  }
}

async function written(
  em: Context["em"],
  hub: string,
  { text, area, council, actor, ...plain }: PracticePatch,
): Promise<Partial<Practice>> {
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([, value]) => value)) as object),
    ...(text && { text: tidyName(text) }),
    ...(area !== undefined && { area: area !== null ? await em.findOneOrFail(Area, { id: area, hub }) : null }),
    ...(council !== undefined && { council: council !== null ? await em.findOneOrFail(Council, { id: council, hub }) : null }),
    ...(actor !== undefined && { actor: actor !== null ? await em.findOneOrFail(Actor, { id: actor, hub }) : null }),
  };
}
