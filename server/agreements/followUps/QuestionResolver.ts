import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { longestQuestion, QuestionKind, whyNotAsk } from "../../../schema/agreements/followUp.ts";
import { whyNotCoordinate } from "../../../schema/hubs.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { FollowUpQuestion } from "./FollowUpQuestion.ts";

@InputType({ description: "How a hub words a question of follow-ups." })
class FollowUpQuestionInput {
  @Field(() => String, { description: `The statement that one agrees with more or less; at most ${longestQuestion} characters.` })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: `What to think of when answering; at most ${longestQuestion} characters, null for nothing.`,
  })
  how?: string | null;
}

@Resolver()
export class QuestionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUpQuestion, {
    description: "Words a question of follow-ups as the hub does; follow-ups that are being answered keep theirs. For coordinators.",
  })
  async wordFollowUpQuestion(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("kind", () => QuestionKind, { description: "Which question." }) kind: QuestionKind,
    @Arg("question", () => FollowUpQuestionInput, { description: "What it is to say." }) { text, how }: FollowUpQuestionInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<FollowUpQuestion> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotCoordinate(viewer!, hub.id) ?? whyNotAsk({ text, how }));
    const said = { text: text.trim(), how: how?.trim() || null };
    const known = await em.findOne(FollowUpQuestion, { hub, kind }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return known ? em.assign(known, said) : em.create(FollowUpQuestion, { hub, kind, ...said } as FollowUpQuestion);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Takes back how a hub words a question: the common words stand again. For coordinators." })
  async removeFollowUpQuestion(
    @Arg("id", () => ID, { description: "The hub's wording." }) id: string,
    @Ctx() { em }: Context,
  ): Promise<string> {
    em.remove(await em.findOneOrFail(FollowUpQuestion, id));
    return id;
  }
}
