import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { whyNotRateAgreement } from "../../../schema/agreements/rating.ts";
import { RatingSide, resultOf, sidesFor, whyNotAsked, whyNotAskRatings, whyNotCount, whyNotRate } from "../../../schema/charter/ratings.ts";
import { opennessIn, whyNotOpenness } from "../../../schema/councils/openness.ts";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { tidyName } from "../../../schema/text.ts";
import { asHouse } from "../../access/asHouse.ts";
import { Actor } from "../../actors/Actor.ts";
import { Area } from "../../areas/Area.ts";
import { type Context, isSignedIn, type Rule, type Viewer } from "../../context.ts";
import { Council } from "../../councils/Council.ts";
import { refuse } from "../../errors.ts";
import { Hub } from "../../hubs/Hub.ts";
import { Person } from "../../people/Person.ts";
import { lists } from "../../reading/lists.ts";
import { Reading } from "../../reading/Reading.ts";
import { Day } from "../../scalars.ts";
import { Agreement } from "../Agreement.ts";
import { ofTheHouse } from "../ofTheHouse.ts";
import { Party } from "../Party.ts";
import { Mark, plainMarks, Rating } from "./Rating.ts";
import { RatingRound } from "./RatingRound.ts";

@InputType({ description: "A question to both sides of how well the cooperation lives up to the principles." })
class RatingRoundInput {
  @Field(() => String, { description: "At most 200 characters." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Why it is asked; at most 2,000 characters." })
  words?: string | null;

  @Field(() => Day, { description: "The last day on which it can be answered; after today, and at most 180 days from it." })
  closesOn!: string;

  @Field(() => ID, { nullable: true, description: "The area that it is about." })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: "The council that it is about." })
  council?: string | null;

  @Field(() => ID, { nullable: true, description: "The agreement that it is about, in force or ended." })
  agreement?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who may see what comes of it; when nothing is said members, and of an agreement officials and those who have part in it.",
  })
  visibility?: Visibility | null;
}

@Resolver()
export class RatingResolver {
  @Query(() => RatingRound, { nullable: true, description: "A round of rating by its id; null if there is none that the viewer may see." })
  ratingRound(@Arg("id", () => ID, { description: "The round." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return new Reading(context, info).one(RatingRound, id);
  }

  @Authorized<Rule>(isSignedIn)
  @Query(() => Rating, {
    nullable: true,
    description: "What the viewer has said in a round; null for nothing yet, and when it is counted up.",
  })
  async myRating(
    @Arg("round", () => ID, { description: "The round." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (
      (await new Reading(context, info).every(Rating, sql`item.round_id = ${id} and item.person_id = ${context.viewer!.id}`))[0] ?? null
    );
  }

  @Query(() => [RatingSide], {
    description: "For which sides the viewer may answer in a round; none when they are not asked.",
  })
  async mySides(@Arg("round", () => ID, { description: "The round." }) id: string, @Ctx() { em, viewer }: Context): Promise<RatingSide[]> {
    const round = viewer && (await em.findOne(RatingRound, id));
    return round && !whyNotAsked(round, viewer) ? sidesIn(em, round, viewer) : [];
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RatingRound, {
    description:
      "Asks both sides how well the cooperation lives up to the principles. For coordinators, of a council for those who keep it, and of an agreement for those who have part in it.",
  })
  async askRatings(
    @Arg("hub", () => ID, { description: "The hub." }) id: string,
    @Arg("round", () => RatingRoundInput, { description: "What it says, about what, and until when." }) input: RatingRoundInput,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<RatingRound> {
    const hub = await em.findOneOrFail(Hub, id);
    refuse(whyNotAskRatings(input, today) ?? whyNotOpenness(input.visibility));
    const { title, words, closesOn, area: areaId, council: councilId, agreement: agreementId, visibility } = input;
    const area = areaId ? await em.findOneOrFail(Area, { id: areaId, hub }) : null;
    const council = councilId ? await em.findOneOrFail(Council, { id: councilId, hub }) : null;
    const agreement = agreementId ? await em.findOneOrFail(Agreement, { id: agreementId, hub }) : null;
    if (agreement) refuse(whyNotRateAgreement(agreement));
    const usual = agreement ? Visibility.officials : Visibility.members;
    const round = em.create(RatingRound, {
      ...{ hub, area, council, agreement, closesOn, title: tidyName(title), words: words?.trim() || null },
      visibility: opennessIn(agreement ?? council ?? { visibility: Visibility.public }, visibility ?? usual),
    } as RatingRound);
    refuse(round.whyNotWrite(viewer!));
    return round;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Rating, {
    description:
      "Says how well the cooperation lives up to the principles; again changes what was said. For members, and of an agreement for those who act for its parties or sit in its steering group.",
  })
  async rate(
    @Arg("round", () => ID, { description: "The round." }) id: string,
    @Arg("side", () => RatingSide, { description: "For which side." }) side: RatingSide,
    @Arg("marks", () => [Mark], { description: "What is said, principle by principle; one may be left out." }) marks: Mark[],
    @Ctx() context: Context,
  ): Promise<Rating> {
    const { em, viewer, today } = context;
    const round = await em.findOneOrFail(RatingRound, id);
    const sides = await sidesIn(em, round, viewer!);
    refuse(whyNotRate(round, { side, marks }, viewer!, sides, today));
    const said = { side, marks: plainMarks(marks) };
    return asHouse(context, [round.hub.id], async () => {
      const locked = await em.refreshOrFail(round, { lockMode: LockMode.PESSIMISTIC_WRITE });
      refuse(whyNotRate(locked, { side, marks }, viewer!, sides, today));
      const person = em.getReference(Person, viewer!.id);
      const known = await em.findOne(Rating, { round, person });
      return known ? em.assign(known, said) : em.create(Rating, { hub: round.hub, round, person, ...said });
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => RatingRound, {
    description:
      "Counts a round up and closes it: the sums stay, what each person said is gone. For those who asked, and for every member when its last day is over.",
  })
  async countRatings(@Arg("id", () => ID, { description: "The round." }) id: string, @Ctx() context: Context): Promise<RatingRound> {
    const { em, viewer, today, now } = context;
    const round = await em.findOneOrFail(RatingRound, id, { populate: ["council", "agreement"] });
    refuse(whyNotCount(round, round.whyNotWrite(viewer!), viewer!, today));
    return asHouse(context, [round.hub.id], async () => {
      await em.refreshOrFail(round, { lockMode: LockMode.PESSIMISTIC_WRITE });
      refuse(whyNotCount(round, undefined, viewer!, today));
      const ratings = await em.find(Rating, { round });
      em.assign(round, { result: resultOf(ratings), closedAt: now } as object);
      em.remove(ratings);
      return round;
    });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => ID, { description: "Removes a round with all that was said in it. For those who may ask it." })
  async removeRatings(@Arg("id", () => ID, { description: "The round." }) id: string, @Ctx() { em }: Context): Promise<string> {
    em.remove(await em.findOneOrFail(RatingRound, id, { populate: ["council", "agreement"] }));
    return id;
  }
}

/** For which sides somebody may answer in a round. */
async function sidesIn(em: EntityManager, { hub, agreement }: RatingRound, viewer: Viewer): Promise<RatingSide[]> {
  const parties = agreement && (await em.find(Party, { agreement, leftOn: null }));
  const actors = await em.find(Actor, { hub, id: viewer.actors.filter((id) => !parties || parties.some(({ actor }) => actor.id === id)) });
  return sidesFor(
    viewer,
    hub.id,
    actors.map(({ kind }) => kind),
  );
}

export const ratingLists = [
  lists(() => Hub, "ratingRounds", {
    of: () => RatingRound,
    description: "The rounds of rating how the cooperation lives up to the principles, the latest first.",
    where: "item.hub_id = parent.id",
    order: () => ({ by: sql`item.created_at`, type: "timestamptz", descending: true }),
  }),
  lists(() => Agreement, "ratingRounds", {
    of: () => RatingRound,
    description: "The rounds of rating how the cooperation in it lives up to the principles, the latest first.",
    where: "item.agreement_id = parent.id",
    order: () => ({ by: sql`item.created_at`, type: "timestamptz", descending: true }),
  }),
];

/** What is about an agreement is never more open than that. */
Agreement.onShow.push(async (em, agreement) => {
  for (const round of await em.find(RatingRound, { agreement })) round.visibility = strictest(round.visibility, agreement.visibility);
});

/** What was asked and said of a duplicate is the kept actor's. */
Actor.onMerge.push((em, keep, duplicate) =>
  ofTheHouse(em, sql`update rating_link set actor_id = ${keep.id} where actor_id = ${duplicate.id}`),
);

Council.onRemove.push(async (em, council) => {
  for (const round of await em.find(RatingRound, { council })) em.remove(round);
});
