import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Extensions, ID, Mutation, Query, Resolver } from "type-graphql";
import { afterwards, steady, TieChoice, whyNotChoose } from "../../../schema/agreements/ties.ts";
import { whyNotDescribe, whyNotTakePart } from "../../../schema/hubs.ts";
import { pairKey } from "../../../schema/meetings/learns.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { refuse } from "../../errors.ts";
import { meet, tieBetween } from "../../weaving/meet.ts";
import { Agreement } from "../Agreement.ts";
import { AgreementTie, visibilityOf } from "./AgreementTie.ts";
import { proposalsIn } from "./proposals.ts";
import { TieProposal } from "./TieProposal.ts";
import "./followTies.ts";

/** As many things as the agreements of an office of ordinary size say of their parties. */
const cost = 100;

@Resolver()
export class AgreementTieResolver {
  @Extensions({ cost })
  @Query(() => [TieProposal], {
    description:
      "What the agreements of a hub propose of the ties between their parties, to who may write the tie and sees the agreement and both; nothing for others.",
  })
  async tieProposals(
    @Arg("hub", () => ID, { description: "The hub." }) hub: string,
    @Arg("agreement", () => ID, { nullable: true, description: "Only what this agreement proposes." }) agreement: string | null,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<TieProposal[]> {
    if (!viewer || whyNotTakePart(viewer, hub)) return [];
    const proposals = await proposalsIn(em, viewer, hub, today);
    return proposals.filter((one) => !agreement || one.agreement === agreement);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => AgreementTie, {
    description:
      "Decides on what an agreement proposes of the tie between two of its parties; it is not proposed again. For those who may write the tie.",
  })
  async decideTie(
    @Arg("agreement", () => ID, { description: "The agreement." }) id: string,
    @Arg("one", () => ID, { description: "One of the two." }) oneId: string,
    @Arg("other", () => ID, { description: "The other of the two." }) otherId: string,
    @Arg("choice", () => TieChoice, { description: "What is made of it." }) choice: TieChoice,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<AgreementTie> {
    const agreement = await em.findOneOrFail(Agreement, id);
    const { hub } = agreement;
    const one = await em.findOneOrFail(Actor, { id: oneId, hub });
    const other = await em.findOneOrFail(Actor, { id: otherId, hub });
    refuse(whyNotDescribe(viewer!, { hub: hub.id, actors: [one.id, other.id] }));
    await sql`select pg_advisory_xact_lock(hashtextextended(${`agreement tie ${id}`}, 0))`.execute(em.getKysely());
    const key = pairKey({ one: one.id, other: other.id });
    const proposed = (await proposalsIn(em, viewer!, hub.id, today)).find((each) => each.agreement === id && pairKey(each) === key);
    refuse(whyNotChoose(proposed?.change, choice));
    await carryOut(em, { one, other }, choice, proposed!.on ?? today);
    const { change } = proposed!;
    return em.create(AgreementTie, {
      hub,
      agreement,
      one,
      other,
      change,
      choice,
      visibility: visibilityOf(agreement, one, other),
    } as AgreementTie);
  }
}

async function carryOut(em: EntityManager, both: { one: Actor; other: Actor }, choice: TieChoice, on: string): Promise<void> {
  if (choice === TieChoice.Drawn) await meet(em, both, on, steady);
  if (choice !== TieChoice.Weakened && choice !== TieChoice.Cut) return;
  const tie = (await tieBetween(em, both.one, both.other))!;
  if (choice === TieChoice.Cut) em.remove(tie);
  else tie.strength = afterwards;
}
