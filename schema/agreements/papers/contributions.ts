import { locales } from "../../locales.ts";
import type { Pen } from "../../meetings/document.parts.ts";
import type { DocBlock } from "../../meetings/document.ts";
import type { Brought, ContributionRecord } from "./record.ts";

/** A number as it is written in the document's language; halves of an hour with one decimal. */
const numberIn = (language: Pen["language"], value: number): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);

/** How much of what somebody brings, in words: 120 000 kr, 80 timmar (värda 9 000 kr). */
export function muchOf({ amount, unit, value }: Pick<ContributionRecord, "amount" | "unit" | "value">, { say, language }: Pen): string {
  const much = amount === null ? "" : say(`papers.much.${unit}`, { number: numberIn(language, amount) });
  const worth = value === null ? "" : say("papers.worth", { number: numberIn(language, value) });
  return [much, much && worth ? `(${worth})` : worth].filter(Boolean).join(" ") || "–";
}

/** What each party brings, by year: one table a year. */
export function contributionsOf(contributions: readonly Brought[], pen: Pen): DocBlock[] {
  const { say } = pen;
  if (!contributions.length) return [];
  const years = [...new Set(contributions.map(({ year }) => year))].sort();
  return [
    { heading: say("papers.contributions"), level: 2 },
    ...years.map(
      (year): DocBlock => ({
        table: {
          name: String(year),
          head: (["party", "what", "much", "where"] as const).map((key) => say(`papers.column.${key}`)),
          rows: contributions.filter((one) => one.year === year).map((one) => rowOf(one, pen)),
        },
      }),
    ),
  ];
}

function rowOf(one: Brought, pen: Pen): string[] {
  const { party, kind, board, account, words } = one;
  const what = [pen.say(`papers.means.${kind}`), words].filter(Boolean).join(": ");
  return [party, what, muchOf(one, pen), [board, account].filter(Boolean).join(", ") || "–"];
}
