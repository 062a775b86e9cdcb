import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { whyNotWeave } from "../../../schema/hubs.ts";
import { Strength } from "../../../schema/maps.ts";
import { EncounterKind, EncounterState, type Pair, pairKey, whyNotDecide, whyNotLearn } from "../../../schema/meetings/learns.ts";
import { refusal } from "../../../schema/refusal.ts";
import { Actor } from "../../actors/Actor.ts";
import { type Context, dayOf } from "../../context.ts";
import { Refused, refuse } from "../../errors.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import { allOf } from "../../reading/find.ts";
import { meet } from "../../weaving/meet.ts";
import { Meeting } from "../Meeting.ts";
import { Encounter, visibilityOf } from "./Encounter.ts";
import { taughtIn } from "./taught.ts";

/** Pairs that somebody decides of, at which meeting and for which map. */
interface Asked {
  meeting: string;
  map: string;
  pairs: readonly Pair[];
}

/** Writes what is made of pairs that a meeting saw on a map. Two who decide for one meeting wait for each other. */
export async function decide({ em, viewer }: Context, asked: Asked, state: EncounterState): Promise<Encounter[]> {
  const map = await em.findOneOrFail(NetworkMap, asked.map);
  const meeting = await em.findOneOrFail(Meeting, { id: asked.meeting, hub: map.hub }, { populate: ["council"] });
  refuse(whyNotWeave(viewer!, { hub: map.hub.id, area: map.area?.id }) ?? whyNotLearn(meeting));
  const pairs = await eachOnce(em, map, asked.pairs);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`encounter ${meeting.id}`}, 0))`.execute(em.getKysely());
  const taught = await taughtIn(em, viewer!, [meeting]);
  const told = new Map(taught.find((one) => one.map === map)?.told.map((one) => [pairKey(one), one]));
  for (const pair of pairs) refuse(whyNotDecide(told.get(pairKey(pair)), state));
  const known = await em.find(Encounter, { meeting }, { populate: ["one", "other", "map", "meeting"] });
  const decided: Encounter[] = [];
  for (const { one, other, kind } of pairs.map((pair) => told.get(pairKey(pair))!)) {
    const both = { one: em.getReference(Actor, one), other: em.getReference(Actor, other) };
    if (state === EncounterState.Taken && kind === EncounterKind.Contact) await meet(em, both, dayOf(meeting.startsAt), Strength.Contact);
    const before = known.find((encounter) => pairKey({ one: encounter.one.id, other: encounter.other.id }) === pairKey({ one, other }));
    decided.push(before ? em.assign(before, { state }) : begun(em, { meeting, map, kind, state, ...both }));
  }
  return decided;
}

/** Pairs, each once; refused when there are none, and when one is of somebody who is not in the map's hub. Their actors have been read. */
async function eachOnce(em: EntityManager, { hub }: NetworkMap, pairs: readonly Pair[]): Promise<Pair[]> {
  const once = [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
  if (!once.length) throw new Refused(refusal("learns.whyNot.none"));
  const actors = once.flatMap(({ one, other }) => [one, other]);
  await em.find(Actor, { id: await allOf(em, Actor, hub.id, actors) });
  return once;
}

const begun = (em: EntityManager, of: Pick<Encounter, "meeting" | "map" | "one" | "other" | "kind" | "state">) =>
  em.create(Encounter, { ...of, hub: of.meeting.hub, visibility: visibilityOf(of.meeting, of.one, of.other) } as Encounter);
