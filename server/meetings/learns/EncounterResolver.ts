import type { EntityManager } from "@mikro-orm/postgresql";
import { Arg, Authorized, Ctx, Extensions, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { millisecondsADay } from "../../../schema/day.ts";
import { whyNotTakePart } from "../../../schema/hubs.ts";
import { EncounterState, learningDays } from "../../../schema/meetings/learns.ts";
import { MeetingState } from "../../../schema/meetings/meeting.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, isSignedIn, type Rule } from "../../context.ts";
import { Meeting } from "../Meeting.ts";
import { decide } from "./decide.ts";
import { Encounter } from "./Encounter.ts";
import { Lesson, type LessonPair } from "./Lesson.ts";
import { type Taught, type Told, taughtIn } from "./taught.ts";
import "./followEncounters.ts";

@InputType({ description: "Two actors who were seen together." })
class PairInput {
  @Field(() => ID, { description: "One of the two." })
  one!: string;

  @Field(() => ID, { description: "The other of the two." })
  other!: string;
}

/** As many things as a meeting of ordinary size says of the actors who were there. */
const cost = 100;

@Resolver()
export class EncounterResolver {
  @Extensions({ cost })
  @Query(() => [Lesson], {
    description: "What a meeting that was held teaches each map that the reader weaves; nothing for others, and before it was held.",
  })
  async lessons(@Arg("meeting", () => ID, { description: "The meeting." }) id: string, @Ctx() { em, viewer }: Context): Promise<Lesson[]> {
    if (!viewer) return [];
    return lessonsOf(em, await taughtIn(em, viewer, await em.find(Meeting, { id }, { populate: ["council"] })));
  }

  @Extensions({ cost })
  @Query(() => [Lesson], {
    description: `What the meetings of the last ${learningDays} days still have to teach the maps that the reader weaves, the latest first.`,
  })
  async openLessons(
    @Arg("hub", () => ID, { description: "The hub." }) hub: string,
    @Ctx() { em, viewer, now }: Context,
  ): Promise<Lesson[]> {
    if (!viewer || whyNotTakePart(viewer, hub)) return [];
    const since = new Date(now.getTime() - learningDays * millisecondsADay);
    const lately = { hub, state: MeetingState.Held, startsAt: { $gte: since } };
    const meetings = await em.find(Meeting, lately, { populate: ["council"], orderBy: { startsAt: -1, id: 1 } });
    const taught = await taughtIn(em, viewer, meetings);
    return lessonsOf(
      em,
      taught.filter(({ told }) => told.some(({ state }) => !state)),
    );
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Encounter], {
    description:
      "Takes what a meeting says of actors who were there: their tie is dated, or drawn as a contact since that day. For those who weave the map.",
  })
  takeEncounters(
    @Arg("meeting", () => ID, { description: "The meeting." }) meeting: string,
    @Arg("map", () => ID, { description: "The map that it is for." }) map: string,
    @Arg("pairs", () => [PairInput], { description: "Whom: at least one pair." }) pairs: PairInput[],
    @Ctx() context: Context,
  ): Promise<Encounter[]> {
    return decide(context, { meeting, map, pairs }, EncounterState.Taken);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => [Encounter], {
    description:
      "Leaves aside what a meeting says of actors who were there. A contact that is left aside is not proposed again by later meetings. For those who weave the map.",
  })
  declineEncounters(
    @Arg("meeting", () => ID, { description: "The meeting." }) meeting: string,
    @Arg("map", () => ID, { description: "The map that it is for." }) map: string,
    @Arg("pairs", () => [PairInput], { description: "Whom: at least one pair." }) pairs: PairInput[],
    @Ctx() context: Context,
  ): Promise<Encounter[]> {
    return decide(context, { meeting, map, pairs }, EncounterState.Declined);
  }
}

/** What is taught as it is read: each pair with its names, in the order of them. */
async function lessonsOf(em: EntityManager, taught: readonly Taught[]): Promise<Lesson[]> {
  const ids = taught.flatMap(({ told }) => told.flatMap(({ one, other }) => [one, other]));
  const names = new Map((await em.find(Actor, { id: [...new Set(ids)] })).map(({ id, name }) => [id, name]));
  const compare = (one: string, other: string) => one.localeCompare(other, "sv");
  const asPair = ({ one, other, ...told }: Told): LessonPair => {
    const [first, second] = [one, other].sort((a, b) => compare(names.get(a)!, names.get(b)!)) as [string, string];
    return { ...told, one: first, other: second, oneName: names.get(first)!, otherName: names.get(second)! };
  };
  const byName = (a: LessonPair, b: LessonPair) => compare(a.oneName, b.oneName) || compare(a.otherName, b.otherName);
  return taught.map(({ meeting, map, present, told }) => ({
    ...{ meeting: meeting.id, title: meeting.title, councilName: meeting.council.name, startsAt: meeting.startsAt },
    ...{ map: map.id, mapTitle: map.title, present },
    pairs: told.map(asPair).sort(byName),
  }));
}
