import type { EntityManager } from "@mikro-orm/postgresql";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import {
  FollowUpState,
  isSaid,
  isSeen,
  type Standing,
  whyNotAnswer,
  whyNotGive,
  whyNotOpenEarly,
  whyNotSay,
  whyNotShowEarly,
} from "../../../schema/agreements/followUp.ts";
import { whyNotSpeakFor } from "../../../schema/agreements.ts";
import { refusal } from "../../../schema/refusal.ts";
import { whyNotOverwrite } from "../../../schema/revision.ts";
import { asHouse } from "../../access/asHouse.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Party } from "../Party.ts";
import { presentParties } from "../text/find.ts";
import { FollowUp } from "./FollowUp.ts";
import { FollowUpAnswer, Said } from "./FollowUpAnswer.ts";
import { FollowUpQuestion } from "./FollowUpQuestion.ts";
import { followUpUnderLock } from "./find.ts";

@Resolver()
export class AnswerResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUpAnswer, {
    description:
      "Says something to one question of a follow-up for a party, as a draft until the answer is handed over. Nobody but those who speak for the party reads it before all have answered. Refused when somebody has written there since the `revision` that is said: then `mine` and `theirs`, as JSON, and the `revision` to write on from are in the refusal's values. For those who speak for the party.",
  })
  async sayInFollowUp(
    @Arg("followUp", () => ID, { description: "The follow-up." }) id: string,
    @Arg("party", () => ID, { description: "The party that answers." }) partyId: string,
    @Arg("said", () => Said, { description: "What is said; empty takes back what was said." }) input: Said,
    @Ctx() context: Context,
  ): Promise<FollowUpAnswer> {
    const { kind, revision } = input;
    const text = standing(input);
    refuse(whyNotSay(text));
    return answering(context, id, partyId, async (em, followUp, answer) => {
      const known = answer.said.find((one) => one.kind === kind);
      const stored = { text: standing(known), revision: known?.revision ?? 0 };
      refuse(whyNotOverwrite(stored, { text, revision }));
      if (answer.givenAt && !isSaid(text)) throw new Refused(refusal("followUps.whyNot.given"));
      answer.said = [...answer.said.filter((one) => one !== known), { kind, ...text, revision: stored.revision + 1 }];
      await begin(em, followUp);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUpAnswer, {
    description:
      "Hands over what a party says in a follow-up. When every party has, all of them see all answers, and nothing of them changes any more. For those who speak for the party.",
  })
  async giveAnswer(
    @Arg("followUp", () => ID, { description: "The follow-up." }) id: string,
    @Arg("party", () => ID, { description: "The party that answers." }) partyId: string,
    @Ctx() context: Context,
  ): Promise<FollowUpAnswer> {
    return answering(context, id, partyId, async (em, followUp, answer) => {
      refuse(whyNotGive(answer.said));
      answer.givenAt ??= context.now;
      followUp.answeredBy = [...new Set([...followUp.answeredBy, partyId])];
      const parties = await presentParties(em, followUp.agreement);
      if (isSeen(followUp) || parties.every((one) => followUp.answeredBy.includes(one.id))) await show(em, followUp);
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => FollowUp, {
    description:
      "Shows all parties what has been answered before every one has; those that have not can still answer. For those who have a seat in the steering group.",
  })
  async showAnswers(@Arg("id", () => ID, { description: "The follow-up." }) id: string, @Ctx() context: Context): Promise<FollowUp> {
    const { em, viewer } = context;
    const followUp = await followUpUnderLock(em, id);
    refuse(whyNotOpenEarly(viewer!, followUp.agreement) ?? whyNotShowEarly(followUp, followUp.answeredBy.length));
    return asHouse(context, [followUp.hub.id], async () => {
      await show(em, followUp);
      return followUp;
    });
  }
}

/** What stands at a question, tidied; neither mark nor words before anything is said. */
const standing = (said?: Standing) => ({ mark: said?.mark ?? null, words: said?.words?.trim() || null });

/** Does something with what a party answers, for somebody who speaks for it, while nobody else does anything with the follow-up. */
async function answering(
  context: Context,
  id: string,
  partyId: string,
  work: (em: EntityManager, followUp: FollowUp, answer: FollowUpAnswer) => Promise<void>,
): Promise<FollowUpAnswer> {
  const { em, viewer } = context;
  const { agreement, hub } = await em.findOneOrFail(FollowUp, id, { populate: ["agreement"] });
  const party = await em.findOneOrFail(Party, { id: partyId, agreement, leftOn: null }, { populate: ["actor"] });
  refuse(whyNotSpeakFor(viewer!, party));
  return asHouse(context, [hub.id], async () => {
    const followUp = await followUpUnderLock(em, id);
    const known = await em.findOne(FollowUpAnswer, { followUp, party }, { refresh: true });
    refuse(whyNotAnswer(followUp, known));
    const { actor, side } = party;
    const answer =
      known ?? em.create(FollowUpAnswer, { hub, agreement, followUp, party, actor, side, said: [] } as unknown as FollowUpAnswer);
    answer.actor = actor;
    await work(em, followUp, answer);
    return answer;
  });
}

/** Begins a follow-up with the first that is said: the questions stay as the hub words them now. */
async function begin(em: EntityManager, followUp: FollowUp): Promise<void> {
  if (followUp.state !== FollowUpState.Planned) return;
  const worded = await em.find(FollowUpQuestion, { hub: followUp.hub });
  followUp.asked = worded.map(({ kind, text, how }) => ({ kind, text, how: how ?? null }));
  followUp.state = FollowUpState.Open;
}

/** Shows all parties what has been handed over. */
async function show(em: EntityManager, followUp: FollowUp): Promise<void> {
  if (!isSeen(followUp)) followUp.state = FollowUpState.Answered;
  await em.flush();
  for (const answer of await em.find(FollowUpAnswer, { followUp, givenAt: { $ne: null } })) answer.isShown = true;
}
