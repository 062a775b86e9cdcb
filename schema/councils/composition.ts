import { Gender, type Quota, Side, sides } from "../councils.ts";
import type { Refusal } from "../refusal.ts";
import { runningTerm, type Span } from "./terms.ts";

/** What of a seat says how a council is composed. */
export interface Composing {
  side: Side;
  substitute: boolean;
  terms: readonly (Span & { isHeld: boolean; gender?: Gender | null })[];
}

/** What a council is to be like. */
export interface Rule {
  quotas: readonly Quota[];
  parity: boolean;
  genderBalance: boolean;
}

/** How many seats of one side there are and are taken, and what those who sit there have said of their gender. */
export interface Tally {
  side: Side;
  ordinary: number;
  seated: number;
  substitutes: number;
  seatedSubstitutes: number;
  women: number;
  men: number;
  others: number;
}

/** A demand on how a council is composed, whether it is met, and what is so. */
export interface Check {
  rule: "quota" | "parity" | "gender" | "vacant";
  /** The side that it is about, if it is about one. */
  side?: Side;
  isMet: boolean;
  said: Refusal;
}

/** The sides of a council that have seats, in the order in which they are told of, as they are on a day. */
export const tallyOf = (seats: readonly Composing[], day: string): Tally[] =>
  sides.flatMap((side) => {
    const own = seats.filter((seat) => seat.side === side);
    return own.length ? [tally(side, own, day)] : [];
  });

function tally(side: Side, seats: readonly Composing[], day: string): Tally {
  const [ordinary, substitutes] = [seats.filter(({ substitute }) => !substitute), seats.filter(({ substitute }) => substitute)];
  const sitting = (some: readonly Composing[]) => some.flatMap(({ terms }) => runningTerm(terms, day) ?? []);
  const genders = sitting(seats).map(({ gender }) => gender);
  const count = (wanted: Gender) => genders.filter((gender) => gender === wanted).length;
  return {
    side,
    ordinary: ordinary.length,
    seated: sitting(ordinary).length,
    substitutes: substitutes.length,
    seatedSubstitutes: sitting(substitutes).length,
    women: count(Gender.Woman),
    men: count(Gender.Man),
    others: count(Gender.Other),
  };
}

const sum = (tallies: readonly Tally[], of: (one: Tally) => number) => tallies.reduce((all, one) => all + of(one), 0);

/** What is demanded of a council and how it is on a day: its quotas in order, parity, balance, and vacant ordinary seats if there are any. */
export function checksOf({ quotas, parity, genderBalance }: Rule, seats: readonly Composing[], day: string): Check[] {
  const tallies = tallyOf(seats, day);
  const vacant = sum(tallies, ({ ordinary, seated }) => ordinary - seated);
  return [
    ...quotas.toSorted((one, other) => sides.indexOf(one.side) - sides.indexOf(other.side)).map((quota) => quotaCheck(quota, tallies)),
    ...(parity ? [parityCheck(tallies)] : []),
    ...(genderBalance ? genderCheck(tallies) : []),
    ...(vacant ? [{ rule: "vacant" as const, isMet: false, said: { key: "councils.check.vacant" as const, values: { vacant } } }] : []),
  ];
}

/** As many seats of a side as are asked for, whoever sits on them. */
function quotaCheck({ side, ordinary, substitutes }: Quota, tallies: readonly Tally[]): Check {
  const own = tallies.find((one) => one.side === side);
  const [has, hasSubstitutes] = [own?.ordinary ?? 0, own?.substitutes ?? 0];
  return {
    rule: "quota",
    side,
    isMet: has === ordinary && hasSubstitutes === substitutes,
    said: {
      key: substitutes || hasSubstitutes ? "councils.check.quota" : "councils.check.quotaOrdinary",
      values: { has, wants: ordinary, hasSubstitutes, wantsSubstitutes: substitutes },
    },
  };
}

/** As many sit for civil society as for politics and administration together: empty chairs speak for nobody. */
function parityCheck(tallies: readonly Tally[]): Check {
  const civil = sum(tallies, ({ side, seated }) => (side === Side.CivilSociety ? seated : 0));
  const municipality = sum(tallies, ({ seated }) => seated) - civil;
  const isMet = civil === municipality;
  return { rule: "parity", isMet, said: { key: isMet ? "councils.check.even" : "councils.check.uneven", values: { civil, municipality } } };
}

/** Women and men are each at least 40 per cent of those who have said which, or as even as so few can be; nothing when nobody has said it. */
function genderCheck(tallies: readonly Tally[]): Check[] {
  const [women, men, others] = [sum(tallies, (one) => one.women), sum(tallies, (one) => one.men), sum(tallies, (one) => one.others)];
  if (!women && !men) return [];
  const unsaid = sum(tallies, (one) => one.seated + one.seatedSubstitutes) - women - men - others;
  const isMet = Math.abs(women - men) <= 1 || Math.min(women, men) / (women + men) >= 0.4;
  return [{ rule: "gender", isMet, said: { key: "councils.check.gender", values: { women, men, others, unsaid } } }];
}
