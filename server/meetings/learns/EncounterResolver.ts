import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Arg, Authorized, Ctx, Extensions, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { millisecondsADay } from "../../../schema/day.ts";
import { whyNotTakePart, whyNotWeave } from "../../../schema/hubs.ts";
import { Strength } from "../../../schema/maps.ts";
import { EncounterKind, EncounterState, learningDays, pairKey, whyNotDecide, whyNotLearn } from "../../../schema/meetings/learns.ts";
import { MeetingState } from "../../../schema/meetings/meeting.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, dayOf, isSignedIn, type Rule } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import { meet } from "../../weaving/meet.ts";
import { Meeting } from "../Meeting.ts";
import { Encounter, visibilityOf } from "./Encounter.ts";
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

interface Asked {
  meeting: string;
  map: string;
  pairs: readonly PairInput[];
}

/** Writes what is made of pairs that a meeting saw on a map. Two who decide for one meeting wait for each other. */
async function decide({ em, viewer }: Context, asked: Asked, state: EncounterState): Promise<Encounter[]> {
  const map = await em.findOneOrFail(NetworkMap, asked.map);
  const meeting = await em.findOneOrFail(Meeting, { id: asked.meeting, hub: map.hub }, { populate: ["council"] });
  refuse(whyNotWeave(viewer!, { hub: map.hub.id, area: map.area?.id }) ?? whyNotLearn(meeting));
  const pairs = [...new Map(asked.pairs.map((pair) => [pairKey(pair), pair])).values()];
  if (!pairs.length) throw new Refused(refusal("learns.whyNot.none"));
  await sql`select pg_advisory_xact_lock(hashtextextended(${`encounter ${meeting.id}`}, 0))`.execute(em.getKysely());
  const taught = await taughtIn(em, viewer!, [meeting]);
  const told = new Map(taught.find((one) => one.map === map)?.told.map((one) => [pairKey(one), one]));
  for (const pair of pairs) refuse(whyNotDecide(told.get(pairKey(pair)), state));
  const actors = await actorsOf(em, pairs);
  const known = await em.find(Encounter, { meeting }, { populate: ["one", "other", "map", "meeting"] });
  const decided: Encounter[] = [];
  for (const pair of pairs) {
    const both = { one: actors.get(pair.one)!, other: actors.get(pair.other)! };
    const { kind } = told.get(pairKey(pair))!;
    if (state === EncounterState.Taken && kind === EncounterKind.Contact) await meet(em, both, dayOf(meeting.startsAt), Strength.Contact);
    const before = known.find(({ one, other }) => pairKey({ one: one.id, other: other.id }) === pairKey(pair));
    decided.push(before ? em.assign(before, { state }) : begun(em, { meeting, map, kind, state, ...both }));
  }
  return decided;
}

const begun = (em: EntityManager, of: Pick<Encounter, "meeting" | "map" | "one" | "other" | "kind" | "state">) =>
  em.create(Encounter, { ...of, hub: of.meeting.hub, visibility: visibilityOf(of.meeting, of.one, of.other) } as Encounter);

async function actorsOf(em: EntityManager, pairs: readonly PairInput[]): Promise<Map<string, Actor>> {
  const actors = await em.find(Actor, { id: pairs.flatMap(({ one, other }) => [one, other]) });
  return new Map(actors.map((actor) => [actor.id, actor]));
}

/** What is taught as it is read, with the names of those it is about. */
async function lessonsOf(em: EntityManager, taught: readonly Taught[]): Promise<Lesson[]> {
  const names = new Map(
    (
      await actorsOf(
        em,
        taught.flatMap(({ told }) => told),
      )
    ).entries(),
  );
  const nameOf = (id: string) => names.get(id)?.name ?? "";
  const asPair = (told: Told): LessonPair => ({ ...told, oneName: nameOf(told.one), otherName: nameOf(told.other) });
  const byName = (one: LessonPair, other: LessonPair) =>
    one.oneName.localeCompare(other.oneName, "sv") || one.otherName.localeCompare(other.otherName, "sv");
  return taught.map(({ meeting, map, present, told }) => ({
    ...{ meeting: meeting.id, title: meeting.title, councilName: meeting.council.name, startsAt: meeting.startsAt },
    ...{ map: map.id, mapTitle: map.title, present },
    pairs: told.map(asPair).sort(byName),
  }));
}
