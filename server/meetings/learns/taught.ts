import type { EntityManager } from "@mikro-orm/postgresql";
import { whyNotWeave } from "../../../schema/hubs.ts";
import type { Strength } from "../../../schema/maps.ts";
import { isTaught, type Pair, type Proposed, pairKey, taughtBy, whyNotLearn } from "../../../schema/meetings/learns.ts";
import type { Viewer } from "../../context.ts";
import { NetworkMap } from "../../maps/NetworkMap.ts";
import type { Meeting } from "../Meeting.ts";
import { apartAmong, decidedAmong, placedOn, presentAt, tiesAmong } from "./known.ts";

/** What a meeting says of two actors, with what is known of them besides. */
export interface Told extends Proposed {
  strength: Strength | null;
  /** When they were last seen together, if anybody has said so. */
  seenAt: Date | null;
}

/** What a meeting teaches one map. */
export interface Taught {
  meeting: Meeting;
  map: NetworkMap;
  /** How many of those on the map were there. */
  present: number;
  told: Told[];
}

/**
 * What held meetings teach the maps that somebody weaves: as the reader sees who was there, the maps and the ties, and in as many statements
 * for many meetings as for one. Two actors who stand on several maps are told of on the first. The meetings are read with their councils.
 */
export async function taughtIn(em: EntityManager, viewer: Viewer, meetings: readonly Meeting[]): Promise<Taught[]> {
  const held = meetings.filter((meeting) => !whyNotLearn(meeting));
  const present = await presentAt(em, idsOf(held));
  const actors = [...new Set([...present.values()].flat())];
  const maps = actors.length ? await wovenBy(em, viewer, held) : [];
  if (!maps.length) return [];
  const placed = await placedOn(em, idsOf(maps), actors);
  const known = {
    ties: await tiesAmong(em, actors),
    decided: await decidedAmong(em, actors),
    apart: await apartAmong(em, actors),
  };
  const facts = factsOf(known);
  return held.flatMap((meeting) => {
    const told = new Set<string>();
    return maps.filter(isFor(meeting)).flatMap((map): Taught[] => {
      const here = (present.get(meeting.id) ?? []).filter((actor) => placed.get(map.id)?.includes(actor));
      const pairs = taughtBy({ meeting: meeting.id, present: here, ...known }).filter((pair) => !told.has(pairKey(pair)));
      for (const pair of pairs) told.add(pairKey(pair));
      return pairs.length ? [{ meeting, map, present: here.length, told: pairs.map((pair) => ({ ...pair, ...facts(pair) })) }] : [];
    });
  });
}

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const isFor =
  ({ council }: Meeting) =>
  (map: NetworkMap) =>
    isTaught({ area: map.area?.id, theme: map.theme?.id }, { area: council.area?.id, themes: council.themes });

/** The maps of the meetings' hubs that somebody weaves, those of an area first. */
async function wovenBy(em: EntityManager, viewer: Viewer, meetings: readonly Meeting[]): Promise<NetworkMap[]> {
  const hubs = [...new Set(meetings.map(({ hub }) => hub.id))];
  const maps = await em.find(NetworkMap, { hub: hubs }, { orderBy: { title: 1, id: 1 } });
  const woven = maps.filter(({ hub, area }) => !whyNotWeave(viewer, { hub: hub.id, area: area?.id }));
  return woven.sort((one, other) => Number(!one.area) - Number(!other.area));
}

interface Known {
  ties: readonly (Pair & { strength: Strength | null })[];
  decided: readonly (Pair & { state: string; at: Date })[];
}

function factsOf({ ties, decided }: Known) {
  const strengths = new Map(ties.map((tie) => [pairKey(tie), tie.strength]));
  const seen = new Map<string, Date>();
  for (const one of decided.filter(({ state }) => state === "Taken").sort((a, b) => a.at.getTime() - b.at.getTime()))
    seen.set(pairKey(one), one.at);
  return (pair: Pair) => ({ strength: strengths.get(pairKey(pair)) ?? null, seenAt: seen.get(pairKey(pair)) ?? null });
}
