import { type ActorKind, lookOf } from "../actors.ts";
import { daysAfter } from "../day.ts";
import { type Rights, whyNotTakePart } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotDay, whyNotEmail, whyNotName, whyNotText } from "../text.ts";
import { type PrincipleKind, principles } from "./principles.ts";

/** The two threads of a partnership, each of which says how it finds the cooperation. */
export const RatingSide = { Municipality: "Municipality", CivilSociety: "CivilSociety" } as const;
export type RatingSide = keyof typeof RatingSide;

/** The sides in the order in which they are told of. */
export const ratingSides = Object.values(RatingSide);

/** What can be said of how well the cooperation lives up to a principle: from not at all, 1, to fully, 5. */
export const marks = [1, 2, 3, 4, 5] as const;

/** From how many answers of a side on what it said is shown: fewer, and somebody could be known again. */
export const leastShown = 5;

/** How long a round can be open, in days, and how much somebody can say of one principle, in characters. */
export const longestRound = 180;
export const longestWords = 500;

/** What one person says of one principle. */
export interface Mark {
  kind: PrincipleKind;
  mark: number;
  words?: string | null;
}

/** What one person says, and for which side. */
export interface Given {
  side: RatingSide;
  marks: readonly Mark[];
}

/** What one side said of one principle; from fewer than five, that it was fewer and nothing else. */
export interface SideResult {
  /** How many answered; null for one to four. */
  count: number | null;
  /** The mean of their marks, 1–5; null when it is not shown. */
  mean: number | null;
  /** How many gave each mark, from 1 to 5; none when it is not shown. */
  spread: readonly number[];
  /** What they wrote, in an order that tells nothing. */
  words: readonly string[];
}

/** What came of a round, for each principle and side. */
export type Result = readonly { kind: PrincipleKind; sides: Readonly<Record<RatingSide, SideResult>> }[];

const hidden = (count: number): SideResult => ({ count: count ? null : 0, mean: null, spread: [], words: [] });

function sideOf(given: readonly Mark[]): SideResult {
  if (given.length < leastShown) return hidden(given.length);
  const sum = given.reduce((total, { mark }) => total + mark, 0);
  return {
    count: given.length,
    mean: Math.round((sum / given.length) * 100) / 100,
    spread: marks.map((mark) => given.filter((one) => one.mark === mark).length),
    words: given.flatMap(({ words }) => words?.trim() || []).sort((one, other) => one.localeCompare(other, "sv")),
  };
}

/** Counts up what was said: by principle and side, and nothing of a side of fewer than five. */
export const resultOf = (given: readonly Given[]): Result =>
  principles.map((kind) => {
    const of = (side: RatingSide) =>
      sideOf(given.filter((one) => one.side === side).flatMap((one) => one.marks.filter((mark) => mark.kind === kind)));
    return { kind, sides: { Municipality: of(RatingSide.Municipality), CivilSociety: of(RatingSide.CivilSociety) } };
  });

/** How much better the municipality finds it than civil society does, in marks; nothing where either side is not shown. */
export function gapOf({ Municipality, CivilSociety }: Readonly<Record<RatingSide, SideResult>>): number | undefined {
  if (Municipality.mean === null || CivilSociety.mean === null) return;
  return Math.round((Municipality.mean - CivilSociety.mean) * 100) / 100;
}

/** Whether anything at all that either side said is shown: of the few who have part in an agreement it often is not. */
export const isTold = (result: Result): boolean => result.some(({ sides }) => ratingSides.some((side) => sides[side].mean !== null));

/** For which side an actor's people answer; nothing for one that belongs to neither thread, such as an agency of the state. */
export function sideOfActor(kind: ActorKind): RatingSide | undefined {
  const { thread } = lookOf(kind);
  if (thread === "civil") return RatingSide.CivilSociety;
  return thread === "other" ? undefined : RatingSide.Municipality;
}

/** Why somebody of an actor cannot be asked by a letter in a round today; nothing if they can. `parties` are those of the agreement that it is about. */
export function whyNotAskByLetter(
  round: Round,
  { email, kind, actor, parties }: { email: string; kind: ActorKind; actor: string; parties?: readonly string[] },
  today: string,
): Refusal | undefined {
  const no = whyNotAnswered(round, today);
  if (no) return no;
  if (!sideOfActor(kind)) return refusal("charter.whyNot.neitherSide");
  if (parties && !parties.includes(actor)) return refusal("charter.whyNot.notParty");
  return email ? whyNotEmail(email) : refusal("inquiries.whyNot.noAddress");
}

/**
 * For which sides somebody may answer: for those of the actors that they speak for, officials for the municipality too, and who is neither for
 * either. `speaksFor` are the kinds of the actors of the hub that they act for; of a round about an agreement only of its parties.
 */
export function sidesFor({ officialOf }: Rights, hub: string, speaksFor: readonly ActorKind[]): RatingSide[] {
  const own = [...speaksFor.map(sideOfActor), officialOf.includes(hub) ? RatingSide.Municipality : undefined];
  return own.some(Boolean) ? ratingSides.filter((side) => own.includes(side)) : ratingSides;
}

/** What a round says, until when, and what it is about: all of the hub, or one of these. */
interface Asked {
  title: string;
  words?: string | null;
  closesOn: string;
  area?: unknown;
  council?: unknown;
  agreement?: unknown;
}

/** Why a round cannot be opened like this today; nothing if it can. */
export function whyNotAskRatings({ title, words, closesOn, area, council, agreement }: Asked, today: string): Refusal | undefined {
  const no = firstNo(whyNotName(title), whyNotText(words, 2000), closesOn ? whyNotDay(closesOn) : refusal("charter.whyNot.noDay"));
  if (no) return no;
  if ([area, council, agreement].filter(Boolean).length > 1) return refusal("charter.whyNot.aboutTwice");
  if (closesOn <= today) return refusal("charter.whyNot.tooSoon");
  if (closesOn > daysAfter(today, longestRound)) return refusal("charter.whyNot.tooLate", { most: longestRound });
}

interface Round {
  hub: { id: string };
  closesOn: string;
  closedAt?: unknown;
  /** The agreement that it is about: then those who have part in that are asked, and nobody else. */
  agreement?: { id: string } | null;
}

/** Why somebody is not asked in a round; nothing if they are: of an agreement those who act for its parties or sit in its steering group, else the hub's members. */
export function whyNotAsked({ hub, agreement }: Round, rights: Rights): Refusal | undefined {
  const no = whyNotTakePart(rights, hub.id);
  if (no) return no;
  if (agreement && !rights.partnerIn.includes(agreement.id)) return refusal("charter.whyNot.notPartner");
}

/**
 * Why somebody cannot answer a round like this today for one of their `sides`; nothing if they can. Answering again changes the answer until the
 * round closes.
 */
export function whyNotRate(
  round: Round,
  { side, marks: given }: Given,
  rights: Rights,
  sides: readonly RatingSide[],
  today: string,
): Refusal | undefined {
  const no = whyNotAsked(round, rights) ?? whyNotAnswered(round, today);
  if (no) return no;
  if (!sides.includes(side)) return refusal("charter.whyNot.notYourSide");
  return whyNotMarks(given);
}

/** Why a round cannot be answered today, by anybody; nothing while it is open. */
export function whyNotAnswered({ closesOn, closedAt }: Pick<Round, "closesOn" | "closedAt">, today: string): Refusal | undefined {
  if (closedAt || closesOn < today) return refusal("charter.whyNot.closed");
}

/** Why this cannot be what somebody says; nothing if it can. */
export function whyNotMarks(given: readonly Mark[]): Refusal | undefined {
  if (!given.length) return refusal("charter.whyNot.noMark");
  if (new Set(given.map(({ kind }) => kind)).size < given.length) return refusal("charter.whyNot.markTwice");
  if (given.some(({ mark }) => !marks.includes(mark as 1))) return refusal("charter.whyNot.mark");
  return firstNo(...given.map(({ words }) => whyNotText(words, longestWords)));
}

/** Why a round cannot be counted up; nothing if it can: those who asked may at any time, every member when its last day is over. */
export function whyNotCount(round: Round, asked: Refusal | undefined, rights: Rights, today: string): Refusal | undefined {
  const no = whyNotTakePart(rights, round.hub.id);
  if (no) return no;
  if (round.closedAt) return refusal("charter.whyNot.counted");
  if (round.closesOn >= today) return asked;
}
