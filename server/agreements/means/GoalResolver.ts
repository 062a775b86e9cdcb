import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotDataUse, whyNotGoal } from "../../../schema/agreements/means.ts";
import { OpenPart } from "../../../schema/agreements/rules.ts";
import { tidyName } from "../../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import type { Agreement } from "../Agreement.ts";
import { Party } from "../Party.ts";
import { opennessOf } from "../rules/open.ts";
import { DataUse } from "./DataUse.ts";
import { Goal } from "./Goal.ts";
import { DataUseInput, DataUsePatch, GoalInput, GoalPatch } from "./MeansInput.ts";
import { toChangeMeans } from "./mayChange.ts";
import "./follow.ts";

@Resolver()
export class GoalResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Goal, { description: "Adds a goal while an agreement is prepared. For its parties and officials." })
  async addGoal(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("goal", () => GoalInput, { description: "What they want to reach." }) input: GoalInput,
    @Ctx() context: Context,
  ): Promise<Goal> {
    const agreement = await toChangeMeans(context, id);
    refuse(whyNotGoal(input));
    const visibility = await opennessOf(context.em, agreement, OpenPart.Goals);
    return context.em.create(Goal, { hub: agreement.hub, agreement, visibility, ...tidy(input) } as Goal);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Goal, {
    description: "Changes a goal while an agreement is prepared; what is left out stays. For its parties and officials.",
  })
  async describeGoal(
    @Arg("id", () => ID, { description: "The goal." }) id: string,
    @Arg("goal", () => GoalPatch, { description: "What is to be changed." }) patch: GoalPatch,
    @Ctx() context: Context,
  ): Promise<Goal> {
    const goal = await context.em.findOneOrFail(Goal, id, { populate: ["agreement"] });
    await toChangeMeans(context, goal.agreement.id);
    refuse(whyNotGoal(patch));
    return context.em.assign(goal, tidy(patch) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a goal while an agreement is prepared. For its parties and officials." })
  async removeGoal(@Arg("id", () => ID, { description: "The goal." }) id: string, @Ctx() context: Context): Promise<string> {
    const goal = await context.em.findOneOrFail(Goal, id, { populate: ["agreement"] });
    await toChangeMeans(context, goal.agreement.id);
    context.em.remove(goal);
    return id;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => DataUse, {
    description: "Says which personal data are needed, while an agreement is prepared. For its parties and officials.",
  })
  async addDataUse(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("use", () => DataUseInput, { description: "Which data, why, and who answers for them." }) input: DataUseInput,
    @Ctx() context: Context,
  ): Promise<DataUse> {
    const agreement = await toChangeMeans(context, id);
    refuse(whyNotDataUse(input));
    const said = await used(context.em, agreement, input);
    return context.em.create(DataUse, { hub: agreement.hub, agreement, visibility: agreement.visibility, ...said } as DataUse);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => DataUse, {
    description:
      "Changes what is said of personal data while an agreement is prepared; what is left out stays. For its parties and officials.",
  })
  async describeDataUse(
    @Arg("id", () => ID, { description: "What is said of some data." }) id: string,
    @Arg("use", () => DataUsePatch, { description: "What is to be changed." }) patch: DataUsePatch,
    @Ctx() context: Context,
  ): Promise<DataUse> {
    const use = await context.em.findOneOrFail(DataUse, id, { populate: ["agreement"] });
    const agreement = await toChangeMeans(context, use.agreement.id);
    refuse(whyNotDataUse(patch));
    return context.em.assign(use, (await used(context.em, agreement, patch)) as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Takes away what is said of some personal data, while an agreement is prepared. For its parties and officials.",
  })
  async removeDataUse(
    @Arg("id", () => ID, { description: "What is said of some data." }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    const use = await context.em.findOneOrFail(DataUse, id, { populate: ["agreement"] });
    await toChangeMeans(context, use.agreement.id);
    context.em.remove(use);
    return id;
  }
}

const tidy = ({ text, followedHow }: GoalPatch) => ({
  ...(text && { text: tidyName(text) }),
  ...(followedHow !== undefined && { followedHow: followedHow?.trim() || null }),
});

async function used(em: Context["em"], agreement: Agreement, { what, why, controller }: DataUsePatch) {
  return {
    ...(what && { what: tidyName(what) }),
    ...(why && { why: tidyName(why) }),
    ...(controller !== undefined && {
      controller: controller === null ? null : await em.findOneOrFail(Party, { id: controller, agreement }),
    }),
  };
}
