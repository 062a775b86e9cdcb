import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import {
  SuggestedPart,
  SuggestionOutcome,
  whyNotAnswerComment,
  whyNotComment,
  whyNotRemoveComment,
  whyNotReopen,
  whyNotResolve,
  whyNotSettle,
  whyNotTalk,
} from "../../../schema/meetings/comment.ts";
import { whyNotItem } from "../../../schema/meetings/item.ts";
import { refusal } from "../../../schema/refusal.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { Person } from "../../people/Person.ts";
import { Agenda } from "../agenda/Agenda.ts";
import { Meeting } from "../Meeting.ts";
import { Comment } from "./Comment.ts";

@InputType({ description: "What is said of an item: words, new words for a part of it, or both." })
class CommentInput {
  @Field(() => String, { nullable: true, description: "At most 2,000 characters of plain text." })
  text?: string | null;

  @Field(() => SuggestedPart, { nullable: true, description: "What it suggests new words for; left out when it suggests none." })
  part?: SuggestedPart | null;

  @Field(() => String, {
    nullable: true,
    description: "The words that it would replace, as they stand: the whole heading, or one paragraph of the notes.",
  })
  was?: string | null;

  @Field(() => String, { nullable: true, description: "The words that it would put there; empty to leave a paragraph out." })
  proposed?: string | null;
}

@Resolver()
export class CommentResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Comment, {
    description: "Says something of an item of an agenda that is open. For those who sit in the council, and those who keep it.",
  })
  async commentOnItem(
    @Arg("meeting", () => ID, { description: "The meeting." }) id: string,
    @Arg("item", () => ID, { description: "The item, by its id within the agenda." }) item: string,
    @Arg("comment", () => CommentInput, { description: "What is said." }) said: CommentInput,
    @Ctx() context: Context,
  ): Promise<Comment> {
    const { em, viewer } = context;
    const meeting = await em.findOneOrFail(Meeting, id, { populate: ["council"] });
    refuse(whyNotItem(item) ?? whyNotComment(said));
    await refuseFrozen(em, meeting);
    const { part = null, was, proposed } = said;
    const suggested = part && { part, was: was ?? "", proposed: proposed?.trim() ?? "" };
    return create(em, meeting, { item, person: em.getReference(Person, viewer!.id), text: said.text?.trim() || null, ...suggested });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Comment, { description: "Answers a comment. For those who sit in the council, and those who keep it." })
  async answerComment(
    @Arg("id", () => ID, { description: "The comment." }) id: string,
    @Arg("text", () => String, { description: "At most 2,000 characters of plain text." }) text: string,
    @Ctx() context: Context,
  ): Promise<Comment> {
    const { em, viewer } = context;
    const parent = await locked(context, id);
    refuse(whyNotAnswerComment(parent) ?? whyNotComment({ text }));
    return create(em, parent.meeting, { item: parent.item, parent, person: em.getReference(Person, viewer!.id), text: text.trim() });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Comment, {
    description: "Calls a comment settled, with what was answered to it. For those who sit in the council, and those who keep it.",
  })
  async resolveComment(@Arg("id", () => ID, { description: "The comment." }) id: string, @Ctx() context: Context): Promise<Comment> {
    const comment = await locked(context, id);
    refuse(whyNotResolve(comment));
    return settle(comment, context);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Comment, {
    description: "Takes a comment that was settled up again. For those who sit in the council, and those who keep it.",
  })
  async reopenComment(@Arg("id", () => ID, { description: "The comment." }) id: string, @Ctx() context: Context): Promise<Comment> {
    const comment = await locked(context, id);
    refuse(whyNotReopen(comment));
    return Object.assign(comment, { resolvedAt: null, resolvedBy: null });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Comment, {
    description:
      "Says what became of a suggestion. The agenda itself is written by `writeInAgenda`, before. For those who sit in the council, and those who keep it.",
  })
  async settleSuggestion(
    @Arg("id", () => ID, { description: "The comment that suggests." }) id: string,
    @Arg("outcome", () => SuggestionOutcome, { description: "Whether its words were taken." }) outcome: SuggestionOutcome,
    @Ctx() context: Context,
  ): Promise<Comment> {
    const comment = await locked(context, id);
    refuse(whyNotSettle(comment));
    return Object.assign(settle(comment, context), { outcome });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, {
    description: "Removes a comment with what was answered to it: one's own that nobody has answered; any, for those who keep the council.",
  })
  async removeComment(@Arg("id", () => ID, { description: "The comment." }) id: string, @Ctx() context: Context): Promise<string> {
    const { em, viewer } = context;
    const comment = await locked(context, id);
    const answers = await em.find(Comment, { parent: comment }, { populate: ["meeting", "council"] });
    refuse(whyNotRemoveComment(viewer!, comment, answers.length));
    em.remove([...answers, comment]);
    return id;
  }
}

type Em = Context["em"];

async function refuseFrozen(em: Em, meeting: Meeting): Promise<void> {
  const agenda = await em.findOne(Agenda, { meeting });
  refuse(agenda ? whyNotTalk(agenda) : refusal("comments.whyNot.noAgenda"));
}

/** A comment on an agenda that is open, locked alone: two who settle it wait for each other. */
async function locked({ em }: Context, id: string): Promise<Comment> {
  const comment = await em.findOneOrFail(Comment, id, { populate: ["meeting", "council"] });
  await refuseFrozen(em, comment.meeting);
  return em.refreshOrFail(comment, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

const create = (em: Em, meeting: Meeting, said: Partial<Comment>): Comment =>
  em.create(Comment, { ...said, meeting, hub: meeting.hub, council: meeting.council } as Comment);

const settle = (comment: Comment, { em, viewer, now }: Context): Comment =>
  Object.assign(comment, { resolvedAt: now, resolvedBy: em.getReference(Person, viewer!.id) });
