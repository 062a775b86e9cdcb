import { PartySide } from "../agreements.ts";
import { type Day, partsOf } from "../day.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { firstNo, whyNotName, whyNotText } from "../text.ts";
import type { AgreementStage } from "./stage.ts";

/** What a party brings: money, staff, premises, volunteers' hours, or something else in kind. */
export const ContributionKind = {
  Money: "Money",
  Staff: "Staff",
  Premises: "Premises",
  VolunteerHours: "VolunteerHours",
  Other: "Other",
} as const;
export type ContributionKind = keyof typeof ContributionKind;

/** The kinds in the order in which they are told of. */
export const contributionKinds = Object.values(ContributionKind);

/** What an amount is counted in: whole kronor, hours a year, or per cent of a full-time post. */
export const AmountUnit = { Kronor: "Kronor", Hours: "Hours", Percent: "Percent" } as const;
export type AmountUnit = keyof typeof AmountUnit;

/** What each kind can be counted in; the first is the usual one. */
export const unitsOf: Readonly<Record<ContributionKind, readonly AmountUnit[]>> = {
  Money: ["Kronor"],
  Staff: ["Percent", "Hours"],
  Premises: ["Hours"],
  VolunteerHours: ["Hours"],
  Other: ["Hours"],
};

/** The kinds that may be without an amount, when they have a value. */
const byValue: readonly ContributionKind[] = [ContributionKind.Premises, ContributionKind.Other];

/** The most of each unit in one row, the most rows of an agreement, and the years that can be meant. */
const mostOf: Readonly<Record<AmountUnit, number>> = { Kronor: 1_000_000_000, Hours: 1_000_000, Percent: 10_000 };
export const mostContributions = 300;
export const firstYear = 2000;
export const lastYear = 2100;

/** What a party brings in a year, as the rules need it. */
export interface Contributed {
  year: number;
  kind: ContributionKind;
  amount?: number | null;
  unit: AmountUnit;
  /** What it is estimated to be worth in kronor, for what is not money. */
  value?: number | null;
  board?: string | null;
  account?: string | null;
  words?: string | null;
}

/** Why what is agreed on means, goals and personal data can no longer be changed; nothing if it can. `isAmended` is while a change of what is in force is drafted. */
export function whyNotChangeMeans({ stage }: { stage: AgreementStage }, isAmended = false): Refusal | undefined {
  const open: readonly AgreementStage[] = ["Dialogue", "Criteria", "Drafting"];
  if (!open.includes(stage) && !(stage === "Active" && isAmended)) return refusal(`agreements.whyNot.stage.${stage}`);
}

const isWhole = (number: number | null | undefined, most: number) =>
  number === null || number === undefined || (Number.isInteger(number) && number >= 0 && number <= most);

/** Why this cannot be what a party brings; nothing if it can. */
export function whyNotContribute(one: Contributed): Refusal | undefined {
  const { year, kind, amount, unit, value, board, account, words } = one;
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    return refusal("means.whyNot.year", { firstYear: String(firstYear), lastYear: String(lastYear) });
  if (!unitsOf[kind].includes(unit)) return refusal("means.whyNot.unit");
  if (!isWhole(amount, mostOf[unit])) return refusal("means.whyNot.amount", { most: mostOf[unit] });
  if (!isWhole(value, mostOf.Kronor)) return refusal("means.whyNot.amount", { most: mostOf.Kronor });
  if (!amount && !(byValue.includes(kind) && value))
    return refusal(byValue.includes(kind) ? "means.whyNot.amountOrValueMissing" : "means.whyNot.amountMissing");
  return firstNo(whyNotText(board, 200), whyNotText(account, 200), whyNotText(words, 500));
}

/** What a contribution is worth in kronor, as far as anybody has said. */
export const worthOf = ({ kind, amount, value }: Contributed): number => (kind === ContributionKind.Money ? (amount ?? 0) : (value ?? 0));

/** What the municipality brings in money over the whole term, in kronor: what its bodies decide on. */
export const publicMoney = (contributions: readonly OfSide[]): number =>
  contributions
    .filter(({ side, kind }) => side === PartySide.Municipality && kind === ContributionKind.Money)
    .reduce((sum, one) => sum + worthOf(one), 0);

/** The first and last day of an agreement, as far as they are settled. */
export interface Term {
  startsOn?: Day | null;
  endsOn?: Day | null;
}

/** The years of the calendar in which an agreement is in force; none until both days are settled. */
export function yearsOf({ startsOn, endsOn }: Term): number[] {
  if (!startsOn || !endsOn || endsOn < startsOn) return [];
  const [[first], [last]] = [partsOf(startsOn), partsOf(endsOn)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** What a side brings in a year. */
export type OfSide = Contributed & { side: PartySide };

/** Why a year's means are not matched: a side brings nothing, or its money names no board or no account. */
export const GapKind = { Nothing: "Nothing", NoBoard: "NoBoard", NoAccount: "NoAccount" } as const;
export type GapKind = keyof typeof GapKind;

/** Something that is missing among the means. */
export interface Gap {
  year: number;
  side: PartySide;
  why: GapKind;
}

const both: readonly PartySide[] = [PartySide.Municipality, PartySide.CivilSociety];

/** What keeps the means from being matched: both sides finance each year with money or in kind (the sixth criterion), and the municipality's money is some board's, from some account. */
export const gapsOf = (term: Term, contributions: readonly OfSide[]): Gap[] => {
  const years = new Set([...yearsOf(term), ...contributions.map(({ year }) => year)]);
  return [...years].sort((one, other) => one - other).flatMap((year) => both.flatMap((side) => gapsIn(year, side, contributions)));
};

function gapsIn(year: number, side: PartySide, contributions: readonly OfSide[]): Gap[] {
  const own = contributions.filter((one) => one.year === year && one.side === side);
  if (!own.length) return [{ year, side, why: GapKind.Nothing }];
  const money = side === PartySide.Municipality ? own.filter(({ kind }) => kind === ContributionKind.Money) : [];
  return [
    ...(money.some(({ board }) => !board) ? [{ year, side, why: GapKind.NoBoard }] : []),
    ...(money.some(({ account }) => !account) ? [{ year, side, why: GapKind.NoAccount }] : []),
  ];
}

/** Sums of some contributions: money and what everything is worth in kronor, hours, and per cent of full-time posts. */
export interface Sums {
  money: number;
  worth: number;
  hours: number;
  percent: number;
}

/** What some contributions come to together. */
export const sumsOf = (contributions: readonly Contributed[]): Sums => {
  const of = (some: readonly Contributed[], each: (one: Contributed) => number) => some.reduce((sum, one) => sum + each(one), 0);
  const counted = (unit: AmountUnit) =>
    of(
      contributions.filter((one) => one.unit === unit),
      ({ amount }) => amount ?? 0,
    );
  return {
    money: counted(AmountUnit.Kronor),
    worth: of(contributions, worthOf),
    hours: counted(AmountUnit.Hours),
    percent: counted(AmountUnit.Percent),
  };
};

/** Why this cannot be a goal; nothing if it can. Beside it stands how the experience of it will be followed. */
export const whyNotGoal = ({ text, followedHow }: { text?: string | null; followedHow?: string | null }): Refusal | undefined =>
  firstNo(
    text === undefined ? undefined : text?.trim() ? whyNotText(text, 500) : refusal("means.whyNot.goalMissing"),
    whyNotText(followedHow, 1000),
  );

/** Why this cannot be what is said of personal data; nothing if it can. */
export const whyNotDataUse = ({ what, why }: { what?: string | null; why?: string | null }): Refusal | undefined =>
  firstNo(what === undefined ? undefined : whyNotName(what ?? "", 500), why === undefined ? undefined : whyNotName(why ?? "", 500));
