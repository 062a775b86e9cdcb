import type { Day } from "../day.ts";
import { Visibility } from "../hubs.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, tidyName, whyNotDay, whyNotName } from "../text.ts";
import { perYearChoices } from "./due.ts";

/** What of a public agreement a hub may open to everyone besides that there is one, between whom and until when. What parties answer is never among it. */
export const OpenPart = { Text: "Text", Contributions: "Contributions", Goals: "Goals", FollowUps: "FollowUps" } as const;
export type OpenPart = keyof typeof OpenPart;

/** From which sum in kronor a body decides. */
export interface DecidesFrom {
  from: number;
  body: string;
}

/** A hub's rules for its agreements, as measuring needs them. */
export interface Rules {
  /** How many years an agreement usually is in force, at most. */
  usualYears: number;
  followUpsPerYear: number;
  /** How many times a year a steering group meets: at least, and at most. */
  steeringLeast: number;
  steeringMost: number;
  noticeMonths: number;
  decides: readonly DecidesFrom[];
  /** What of a public agreement is open to everyone. */
  opens: readonly OpenPart[];
}

/** What holds where a hub has decided nothing: three years, followed up twice a year, a steering group that meets two to four times, three months' notice; nothing more is open. */
export const commonRules: Rules = {
  usualYears: 3,
  followUpsPerYear: 2,
  steeringLeast: 2,
  steeringMost: 4,
  noticeMonths: 3,
  decides: [],
  opens: [],
};

/** The most bodies that decide over agreements, from the largest sum to the smallest. */
export const mostBodies = 10;

/** The rules that hold on a day: those that came last until then; the common ones before the first. */
export const rulesOn = <Of extends Rules & { startsOn: Day }>(rules: readonly Of[], day: Day): Of | Rules =>
  rules
    .filter(({ startsOn }) => startsOn <= day)
    .reduce<Of | undefined>((last, one) => (last && last.startsOn > one.startsOn ? last : one), undefined) ?? commonRules;

const asked = ({ decides }: Pick<Rules, "decides">, sum: number): DecidesFrom | undefined =>
  [...decides].sort((one, other) => other.from - one.from).find(({ from }) => from <= sum);

/** Which body decides on an agreement of such a sum; nothing when the hub has not said. */
export const decidesOn = (rules: Pick<Rules, "decides">, sum: number): string | undefined => asked(rules, sum)?.body;

const isCalled = (one: string, other: string) => tidyName(one).toLocaleLowerCase("sv") === tidyName(other).toLocaleLowerCase("sv");

/**
 * Which body should have decided on such a sum instead of the one that did; nothing where that one decides on the sum, or on larger ones too:
 * who may decide on more may decide on less. Below the first sum above zero nobody is passed over: there hubs say *the board concerned*.
 */
export function passedOver({ decides }: Pick<Rules, "decides">, body: string, sum: number): string | undefined {
  const right = asked({ decides }, sum);
  if (!right?.from || decides.some((one) => one.from >= right.from && isCalled(one.body, body))) return;
  return right.body;
}

/** How open a part of an agreement is: as the agreement, but for everyone only what the hub has opened. */
export const openAs = (visibility: Visibility, { opens }: Pick<Rules, "opens">, part: OpenPart): Visibility =>
  visibility === Visibility.public && !opens.includes(part) ? Visibility.members : visibility;

const isBetween = (number: number, least: number, most: number) => Number.isInteger(number) && number >= least && number <= most;

/** Why a hub's rules cannot be like this; nothing if they can. They hold from today or an earlier day: what everyone sees follows them at once. */
export function whyNotRules(rules: Rules & { startsOn: Day }, today: Day): Refusal | undefined {
  const { startsOn, usualYears, followUpsPerYear, steeringLeast, steeringMost, noticeMonths, decides } = rules;
  return firstNo(
    whyNotDay(startsOn),
    startsOn > today ? refusal("rules.whyNot.future") : undefined,
    isBetween(usualYears, 1, 20) ? undefined : refusal("rules.whyNot.years"),
    perYearChoices.includes(followUpsPerYear) ? undefined : refusal("rules.whyNot.followUps"),
    isBetween(steeringLeast, 0, 52) && isBetween(steeringMost, steeringLeast, 52) ? undefined : refusal("rules.whyNot.steering"),
    isBetween(noticeMonths, 0, 36) ? undefined : refusal("rules.whyNot.notice"),
    decides.length > mostBodies ? refusal("house.whyNot.tooMany", { most: mostBodies }) : undefined,
    ...decides.map(({ from, body }) => (isBetween(from, 0, 1_000_000_000) ? whyNotName(body) : refusal("rules.whyNot.sum"))),
  );
}
