import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { whyNotAnswered, whyNotAskByLetter, whyNotMarks } from "../../../schema/charter/ratings.ts";
import { refusal } from "../../../schema/refusal.ts";
import { AskedInput, addressesOf } from "../../access/Asked.ts";
import { asHouse } from "../../access/asHouse.ts";
import { bySecret } from "../../access/bySecret.ts";
import { Actor } from "../../actors/Actor.ts";
import { Principle } from "../../charter/Principle.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { Membership } from "../../hubs/Membership.ts";
import { Party } from "../Party.ts";
import { Mark, plainMarks, Rating } from "./Rating.ts";
import { RatingLetter } from "./RatingLetter.ts";
import { RatingLink } from "./RatingLink.ts";
import { RatingRound } from "./RatingRound.ts";
import { aboutOf, sendRatingLetter } from "./ratingLetters.ts";

const whole = ["hub", "area", "council", "agreement"] as const;

@Resolver()
export class RatingLetterResolver {
  @Query(() => RatingLetter, {
    nullable: true,
    description: "What a personal link asks of how the cooperation is found, and what has been said by it; null for any other secret.",
  })
  ratingLetter(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Ctx() context: Context,
  ): Promise<RatingLetter | null> {
    return withLink(context, secret, async (link) => {
      if (!link) return null;
      const { em, today } = context;
      const { round, actor } = link;
      const principles = await em.find(Principle, { hub: round.hub });
      return {
        ...{ hubName: round.hub.name, hubSlug: round.hub.slug, title: round.title, words: round.words, closesOn: round.closesOn },
        ...{ about: aboutOf(round), actorName: actor.name, side: link.side },
        principles: principles.map(({ kind, name, meaning }) => ({ kind, name, meaning })),
        marks: (await em.findOne(Rating, { link }))?.marks ?? [],
        whyNot: whyNotAnswered(round, today)?.key,
      };
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RatingRound, {
    description:
      "Asks somebody of each of some actors, by a letter with a personal link, who has no account to answer with; of an agreement only of its parties. For those who may ask the round.",
  })
  async askByLetter(
    @Arg("round", () => ID, { description: "The round." }) id: string,
    @Arg("asked", () => [AskedInput], { description: "Whom, and where." }) asked: AskedInput[],
    @Ctx() context: Context,
  ): Promise<RatingRound> {
    const { em, viewer, today } = context;
    const round = await em.findOneOrFail(RatingRound, id, { populate: [...whole] });
    refuse(round.whyNotWrite(viewer!));
    await em.refreshOrFail(round, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const addresses = await addressesOf(context, asked);
    const parties = round.agreement ? await em.find(Party, { agreement: round.agreement, leftOn: null }) : undefined;
    const actors = await em.find(Actor, { id: asked.map(({ actor }) => actor), hub: round.hub });
    if (!asked.length || actors.length < asked.length) throw new Refused(refusal("house.whyNot.unknown"));
    for (const actor of actors) {
      const { email } = addresses.get(actor.id)!;
      refuse(whyNotAskByLetter(round, { email, kind: actor.kind, actor: actor.id, parties: parties?.map((one) => one.actor.id) }, today));
      await asHouse(context, [round.hub.id], async () => {
        if (await em.findOne(RatingLink, { round, email })) throw new Refused(refusal("charter.whyNot.askedAlready", { email }));
        if (await em.findOne(Membership, { hub: round.hub, endedAt: null, person: { email } }))
          throw new Refused(refusal("charter.whyNot.hasAccount", { email }));
        await sendRatingLetter(context, round, actor, addresses.get(actor.id)!);
      });
    }
    round.asked += actors.length;
    return round;
  }

  @Mutation(() => Boolean, {
    description: "Says how well the cooperation lives up to the principles, by a personal link; again changes what was said.",
  })
  rateByLetter(
    @Arg("secret", () => String, { description: "The secret in the letter's link." }) secret: string,
    @Arg("marks", () => [Mark], { description: "What is said, principle by principle; one may be left out." }) marks: Mark[],
    @Ctx() context: Context,
  ): Promise<boolean> {
    return withLink(context, secret, async (link) => {
      if (!link) throw new Refused(refusal("inquiries.whyNot.unknown"));
      const { em, today } = context;
      await em.refreshOrFail(link.round, { lockMode: LockMode.PESSIMISTIC_WRITE });
      refuse(whyNotAnswered(link.round, today) ?? whyNotMarks(marks));
      const said = { side: link.side, marks: plainMarks(marks) };
      const known = await em.findOne(Rating, { link });
      if (known) em.assign(known, said);
      else em.create(Rating, { hub: link.hub, round: link.round, link, ...said });
      return true;
    });
  }
}

/** Does something with the link of a letter, by its secret. */
const withLink = <T>(context: Context, secret: string, work: (link: RatingLink | null) => Promise<T>): Promise<T> =>
  bySecret(context, RatingLink, secret, async (link) =>
    work(link && (await context.em.populate(link, ["hub", "actor", "round.hub", "round.area", "round.council", "round.agreement"]))),
  );
