import { type PartySide, partySides } from "../agreements.ts";
import { AmountUnit, type ContributionKind, contributionKinds } from "./means.ts";

/** What one party brings to one agreement in one year, of one kind, counted in one unit; and what it is worth in kronor. */
export interface BoardSum {
  year: number;
  kind: ContributionKind;
  unit: AmountUnit;
  actor: string | null;
  name: string | null;
  side: PartySide;
  amount: number;
  worth: number;
}

/** What is summed: money, what everything is worth, hours, or per cent of full-time posts. */
export const totalsOf = { money: "money", worth: "worth", hours: "hours", posts: "posts" } as const;
export type TotalsOf = keyof typeof totalsOf;

const amounts: Record<TotalsOf, (sum: BoardSum) => number> = {
  money: ({ unit, amount }) => (unit === AmountUnit.Kronor ? amount : 0),
  worth: ({ worth }) => worth,
  hours: ({ unit, amount }) => (unit === AmountUnit.Hours ? amount : 0),
  posts: ({ unit, amount }) => (unit === AmountUnit.Percent ? amount : 0),
};

/** What sums are told apart by. */
export const totalsBy = ["side", "party", "kind"] as const;
export type TotalsBy = (typeof totalsBy)[number];

/** What somebody brings by year, and in all; `name` is a party's, where the reader may see who it is. */
export interface Total {
  id: string;
  name: string | null;
  /** On which side; nothing where sides are counted together. */
  side: PartySide | null;
  years: Readonly<Record<number, number>>;
  all: number;
}

/** The years of some sums without a gap, the first first. */
export function yearsIn(sums: readonly { year: number }[]): number[] {
  if (!sums.length) return [];
  const years = sums.map(({ year }) => year);
  const [first, last] = [years.reduce((one, other) => Math.min(one, other)), years.reduce((one, other) => Math.max(one, other))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const idBy: Record<TotalsBy, (sum: BoardSum) => string> = {
  side: ({ side }) => side,
  party: ({ actor, side }) => actor ?? `hidden ${side}`,
  kind: ({ kind }) => kind,
};

const inOrder: Record<TotalsBy, (total: Total) => number> = {
  side: ({ id }) => partySides.indexOf(id as PartySide),
  party: ({ side }) => partySides.indexOf(side!),
  kind: ({ id }) => contributionKinds.indexOf(id as ContributionKind),
};

/** What is brought by year: of sides and kinds in their order; of parties the municipality's first, and whoever brings most before others. */
export function totals(sums: readonly BoardSum[], of: TotalsOf, by: TotalsBy): Total[] {
  const found = new Map<string, Omit<Total, "id"> & { years: Record<number, number> }>();
  for (const sum of sums) {
    const amount = amounts[of](sum);
    if (!amount) continue;
    const id = idBy[by](sum);
    const total = found.get(id) ?? { name: by === "party" ? sum.name : null, side: by === "kind" ? null : sum.side, years: {}, all: 0 };
    total.years[sum.year] = (total.years[sum.year] ?? 0) + amount;
    total.all += amount;
    found.set(id, total);
  }
  const order = inOrder[by];
  return [...found].map(([id, total]) => ({ id, ...total })).sort((one, other) => order(one) - order(other) || other.all - one.all);
}
