import type { Day } from "../day.ts";
import { type Rights, whyNotCoordinate, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotName, whyNotText } from "../text.ts";

/** How an actor joined a charter: itself, here, or on paper that somebody has noted. */
export const JoinWay = { Here: "Here", Paper: "Paper" } as const;
export type JoinWay = keyof typeof JoinWay;

/** The longest reason for leaving, in characters. */
export const longestReason = 1_000;

/** When an actor is with a charter: the day it joined, and the day it left. */
export interface Joined {
  joinedOn: Day;
  leftOn?: Day | null;
}

/** Whether an actor is with a charter on a day. On the day on which it leaves it is not. */
export const isWith = ({ joinedOn, leftOn }: Joined, day: Day): boolean => joinedOn <= day && !(leftOn && leftOn <= day);

/** Whether there is a day on which an actor is with a charter by either of two joinings. */
export const overlaps = (one: Joined, other: Joined): boolean =>
  !(one.leftOn && one.leftOn <= other.joinedOn) && !(other.leftOn && other.leftOn <= one.joinedOn);

interface Joinable {
  hub: { id: string };
  /** The actor that is to join. */
  actor: { id: string; active: boolean };
  /** When it has been with the charter before. */
  before: readonly Joined[];
  /** Whether there is a text to join. */
  hasText: boolean;
}

const whyNotStart = ({ actor, before, hasText }: Joinable, joinedOn: Day): Refusal | undefined => {
  if (!hasText) return refusal("charters.whyNot.nothingToJoin");
  if (before.some(({ leftOn }) => !leftOn)) return refusal("charters.whyNot.joined");
  if (before.some(({ leftOn }) => leftOn! > joinedOn)) return refusal("charters.whyNot.stillWith");
  if (!actor.active) return refusal("charters.whyNot.noLongerActive");
};

/** Why somebody cannot join a charter for an actor today; nothing if they can: who acts for it says yes as its authorised signatory. */
export function whyNotJoin(rights: Rights, joinable: Joinable, today: Day): Refusal | undefined {
  const no = whyNotTakePart(rights, joinable.hub.id);
  if (no) return no;
  if (!rights.actors.includes(joinable.actor.id)) return refusal("charters.whyNot.notTheirs");
  return whyNotStart(joinable, today);
}

/** Why it cannot be noted that an actor joined on paper; nothing if it can. `name` is who signed for it. */
export function whyNotNoteJoined(
  rights: Rights,
  joinable: Joinable,
  { joinedOn, name }: { joinedOn: Day; name?: string | null },
  today: Day,
): Refusal | undefined {
  const no = firstNo(whyNotCoordinate(rights, joinable.hub.id), name ? whyNotName(name) : undefined);
  if (no) return no;
  if (!joinedOn) return refusal("charters.whyNot.noDay");
  if (whyNotDay(joinedOn)) return whyNotDay(joinedOn);
  if (joinedOn > today) return refusal("house.whyNot.dateInFuture");
  return whyNotStart(joinable, joinedOn);
}

/** Why somebody may not say what an actor does with a charter; nothing if they may: who acts for it, and the hub's coordinators. */
export const whyNotSignFor = (rights: Rights, { hub, actor }: { hub: { id: string }; actor: { id: string } }): Refusal | undefined =>
  whyNotTakePart(rights, hub.id) ?? (rights.actors.includes(actor.id) ? undefined : whyNotCoordinate(rights, hub.id));

/** Why an actor cannot leave a charter like this; nothing if it can. */
export function whyNotLeave(joined: Joined, { leftOn, why }: { leftOn: Day; why?: string | null }, today: Day): Refusal | undefined {
  if (joined.leftOn) return refusal("charters.whyNot.left");
  if (!leftOn) return refusal("charters.whyNot.noDay");
  if (whyNotDay(leftOn)) return whyNotDay(leftOn);
  if (leftOn > today) return refusal("house.whyNot.dateInFuture");
  if (leftOn < joined.joinedOn) return refusal("charters.whyNot.leftBeforeJoined");
  return whyNotText(why, longestReason);
}

/** How many are with a charter, step by step: each day on which the number changes, the earliest first. */
export function growthOf(signatories: readonly Joined[]): { day: Day; count: number }[] {
  const changes = new Map<Day, number>();
  const add = (day: Day, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { joinedOn, leftOn } of signatories) {
    add(joinedOn, 1);
    if (leftOn) add(leftOn, -1);
  }
  let count = 0;
  return [...changes]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([day, by]) => {
      count += by;
      return { day, count };
    });
}
