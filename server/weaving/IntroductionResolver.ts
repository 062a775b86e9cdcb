import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { daysAfter } from "../../schema/day.ts";
import { Strength } from "../../schema/maps.ts";
import { refusal } from "../../schema/refusal.ts";
import { firstNo, whyNotText } from "../../schema/text.ts";
import {
  IntroductionState,
  introductionDays,
  whyNotChange,
  whyNotConclude,
  whyNotDue,
  whyNotIntroduce,
  whyNotPassOver,
  whyNotReopen,
} from "../../schema/weaving/introduction.ts";
import { Actor } from "../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { Refused, refuse } from "../errors.ts";
import { Membership } from "../hubs/Membership.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Person } from "../people/Person.ts";
import { Introduction, introductionOf, visibilityOf, whole } from "./Introduction.ts";
import { IntroductionInput, IntroductionOutcome, IntroductionPatch } from "./IntroductionInput.ts";
import { meet, strengthBetween } from "./meet.ts";
import "./followActors.ts";

type Em = Context["em"];

@Resolver()
export class IntroductionResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Introduction, {
    description: "Takes on to introduce two actors that have no contact; refused when somebody has thought of those two before.",
  })
  async introduceActors(
    @Arg("map", () => ID, { description: "The map that it is for." }) id: string,
    @Arg("introduction", () => IntroductionInput, { description: "Whom, and what is planned." }) input: IntroductionInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Introduction> {
    const map = await em.findOneOrFail(NetworkMap, id);
    const pair = await pairOf(em, map, input.one, input.other);
    const planned = await written(em, map.hub.id, { ...input, person: input.person === undefined ? viewer!.id : input.person });
    refuse(whyNotIntroduce({ ...pair, ...planned }, today));
    const due = input.due === undefined ? daysAfter(today, introductionDays) : input.due;
    return em.create(Introduction, { ...planned, due, map, ...begun(pair) });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Introduction, { description: "Changes what is planned for an introduction; what is left out stays." })
  async describeIntroduction(
    @Arg("id", () => ID, { description: "The introduction." }) id: string,
    @Arg("introduction", () => IntroductionPatch, { description: "What is to be changed." }) patch: IntroductionPatch,
    @Ctx() { em, today }: Context,
  ): Promise<Introduction> {
    const introduction = await found(em, id);
    refuse(firstNo(whyNotChange(introduction), whyNotDue(patch.due, today), whyNotText(patch.why)));
    const through = await written(em, introduction.hub.id, patch);
    if (through.through && [introduction.one, introduction.other].includes(through.through))
      throw new Refused(refusal("introductions.whyNot.throughItself"));
    return em.assign(introduction, through as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Introduction, {
    description: "Says of two actors that they are not to be introduced, and why: they are not suggested again until somebody takes it up.",
  })
  async passOverActors(
    @Arg("map", () => ID, { description: "The map that it is for." }) id: string,
    @Arg("one", () => ID, { description: "One of the two." }) one: string,
    @Arg("other", () => ID, { description: "The other of the two." }) other: string,
    @Arg("reason", () => String, { description: "Why not; at most 5,000 characters, never empty." }) reason: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Introduction> {
    const map = await em.findOneOrFail(NetworkMap, id);
    const pair = await pairOf(em, map, one, other);
    refuse(whyNotPassOver(pair, reason, today));
    const person = em.getReference(Person, viewer!.id);
    const over = { state: IntroductionState.Declined, outcome: reason.trim(), concludedOn: today };
    return em.create(Introduction, { map, person, ...begun(pair), ...over });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Introduction, {
    description: "Says what came of an introduction. When it led to contact, the two have a tie since that day.",
  })
  async concludeIntroduction(
    @Arg("id", () => ID, { description: "The introduction." }) id: string,
    @Arg("outcome", () => IntroductionOutcome, { description: "What came of it." }) input: IntroductionOutcome,
    @Ctx() { em, today }: Context,
  ): Promise<Introduction> {
    const introduction = await found(em, id);
    refuse(whyNotConclude(introduction, input, today));
    const { state, on, again, outcome, strength } = input;
    const isLater = state === IntroductionState.Later;
    if (state === IntroductionState.Made) await meet(em, introduction, on ?? today, strength ?? Strength.Contact);
    const told = outcome === undefined ? {} : { outcome: outcome?.trim() || null };
    return em.assign(introduction, { ...told, ...(isLater ? { state, due: again! } : { state, concludedOn: on ?? today }) });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Introduction, {
    description: "Takes an introduction up again that was over, since things have changed. Both can be asked anew.",
  })
  async reopenIntroduction(
    @Arg("id", () => ID, { description: "The introduction." }) id: string,
    @Arg("reason", () => String, { description: "What has changed; at most 5,000 characters, never empty." }) reason: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<Introduction> {
    const introduction = await found(em, id);
    const { one, other, round } = introduction;
    refuse(whyNotReopen(introduction, reason, await strengthBetween(em, one, other)));
    return em.assign(introduction, {
      state: IntroductionState.Planned,
      person: em.getReference(Person, viewer!.id),
      due: daysAfter(today, introductionDays),
      outcome: reason.trim(),
      concludedOn: null,
      round: round + 1,
    });
  }
}

/** An introduction, locked alone: what it points at may be seen by its reader and yet not be theirs to lock. */
async function found(em: Em, id: string): Promise<Introduction> {
  const introduction = await em.findOneOrFail(Introduction, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(introduction, whole);
  return introduction;
}

/** Two actors of a map's hub, with what is known of them together. */
async function pairOf(em: Em, { hub }: NetworkMap, oneId: string, otherId: string) {
  const one = await em.findOneOrFail(Actor, { id: oneId, hub });
  const other = await em.findOneOrFail(Actor, { id: otherId, hub });
  return { one, other, known: await introductionOf(em, one, other), tie: await strengthBetween(em, one, other) };
}

const begun = ({ one, other }: { one: Actor; other: Actor }) => ({ one, other, hub: one.hub, visibility: visibilityOf(one, other) });

async function written(em: Em, hub: string, { person, through, due, why }: IntroductionPatch) {
  return {
    ...(person !== undefined && { person: person !== null ? await memberOf(em, hub, person) : null }),
    ...(through !== undefined && { through: through !== null ? await em.findOneOrFail(Actor, { id: through, hub }) : null }),
    ...(due !== undefined && { due }),
    ...(why !== undefined && { why: why?.trim() || null }),
  };
}

/** Somebody who is a member of the hub today. */
export async function memberOf(em: Em, hub: string, person: string): Promise<Person> {
  return (await em.findOneOrFail(Membership, { hub, person, endedAt: null }, { populate: ["person"] })).person;
}
