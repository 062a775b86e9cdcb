import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { daysAfter } from "../../schema/day.ts";
import { refusal } from "../../schema/refusal.ts";
import {
  AskingAnswer,
  AskingWay,
  afterAnswer,
  IntroductionState,
  restDays,
  whyNotAnswer,
  whyNotAsk,
  whyNotChange,
} from "../../schema/weaving/introduction.ts";
import { Actor } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Person } from "../people/Person.ts";
import { Day } from "../scalars.ts";
import { Asking } from "./Asking.ts";
import { Introduction, whole } from "./Introduction.ts";

@InputType({ description: "That an actor was asked whether it wants to meet another." })
class AskingInput {
  @Field(() => ID, { description: "Who was asked: one of the two." })
  actor!: string;

  @Field(() => [ID], { nullable: true, description: "Whom was spoken with: contacts of the actor." })
  contacts?: string[];

  @Field(() => Day, { nullable: true, description: "When; today when nothing is said, never in the future." })
  askedOn?: string | null;

  @Field(() => AskingWay, { nullable: true, description: "How it was asked." })
  way?: AskingWay | null;

  @Field(() => String, { nullable: true, description: "What else was said; at most 5,000 characters." })
  note?: string | null;
}

@Resolver()
export class AskingResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Asking, {
    description:
      "Writes down that an actor was asked. Refused when it has been asked about the same before and its answer is awaited, or stands.",
  })
  async askActor(
    @Arg("introduction", () => ID, { description: "The introduction that it was asked about." }) id: string,
    @Arg("asking", () => AskingInput, { description: "Who was asked, and how." }) input: AskingInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Asking> {
    const introduction = await em.findOneOrFail(Introduction, id, { populate: whole });
    const { hub, round, visibility } = introduction;
    const actor = await em.findOneOrFail(Actor, { id: input.actor, hub });
    // Locked, so that of two who ask at the same time one hears of the other.
    await em.lock(introduction, LockMode.PESSIMISTIC_WRITE);
    const askings = await em.find(Asking, { introduction }, { populate: ["actor", "person"] });
    refuse(whyNotAsk({ ...introduction, askings }, { ...input, actor }, today));
    introduction.state = IntroductionState.Asked;
    return em.create(Asking, {
      ...{ introduction, actor, hub, round, visibility },
      contacts: await contactsOf(em, actor, input.contacts ?? []),
      person: em.getReference(Person, viewer!.id),
      askedOn: input.askedOn ?? today,
      way: input.way ?? null,
      note: input.note?.trim() || null,
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Asking, {
    description: "Writes down what an actor answered. A no ends the introduction, a later lets it rest.",
  })
  async answerAsking(
    @Arg("id", () => ID, { description: "The asking." }) id: string,
    @Arg("answer", () => AskingAnswer, { description: "`Yes`, `Later` or `No`." }) answer: AskingAnswer,
    @Arg("note", () => String, { nullable: true, description: "What else it said; at most 5,000 characters." }) note: string | null,
    @Arg("again", () => Day, {
      nullable: true,
      description: `When it wants to be asked again; ${restDays} days from now when nothing is said.`,
    })
    again: string | null,
    @Ctx() { em, today }: Context,
  ): Promise<Asking> {
    const asking = await em.findOneOrFail(Asking, id, {
      populate: ["actor", "introduction.one", "introduction.other", "introduction.map"],
    });
    const { introduction } = asking;
    await em.lock(introduction, LockMode.PESSIMISTIC_WRITE);
    refuse(whyNotAnswer(asking, { answer, note, again }, today) ?? whyNotChange(introduction));
    const said = note?.trim() || null;
    em.assign(asking, { answer, answeredOn: today, ...(said && { note: said }) });
    const state = afterAnswer(answer);
    if (state === IntroductionState.Declined) em.assign(introduction, { state, outcome: said, concludedOn: today });
    if (state === IntroductionState.Later) em.assign(introduction, { state, due: again ?? daysAfter(today, restDays) });
    return asking;
  }
}

async function contactsOf(em: Context["em"], actor: Actor, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length && (await em.count(Contact, { id: wanted, actor })) < wanted.length) throw new Refused(refusal("house.whyNot.unknown"));
  return wanted;
}
