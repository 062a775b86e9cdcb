import { useMemo } from "react";
import type { ContributionKind } from "../../../schema/agreements/means.ts";
import {
  type BoardSum,
  type Total,
  type TotalsBy,
  type TotalsOf,
  totals,
  totalsBy,
  totalsOf,
  yearsIn,
} from "../../../schema/agreements/totals.ts";
import type { PartySide } from "../../../schema/agreements.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { Scrolled } from "../../ui/Scrolled.tsx";
import { Select } from "../../ui/Select.tsx";
import "../../ui/Table.css";
import { PartyMark } from "../PartyMark.tsx";
import type { LineRead } from "./board.ts";
import { TotalsChart } from "./TotalsChart.tsx";
import "./Totals.css";
import type { BoardAddress } from "./useBoardAddress.ts";

/** What the parties of some agreements bring, each with its party's name. */
const sumsIn = (lines: readonly LineRead[]): BoardSum[] =>
  lines.flatMap(({ sums = [], parties }) =>
    sums.map((sum) => ({ ...sum, name: parties.find(({ actor }) => actor !== null && actor === sum.actor)?.name ?? null })),
  );

function useTotalName(by: TotalsBy) {
  const say = useWords();
  return ({ id, name }: Total) => {
    if (by === "side") return say(`agreements.side.${id as PartySide}`);
    if (by === "kind") return say(`board.sums.kinds.${id as ContributionKind}`);
    return name ?? say("board.sums.hidden");
  };
}

interface TableProps {
  name: string;
  rows: readonly Total[];
  years: readonly number[];
  by: TotalsBy;
}

function TotalsTable({ name, rows, years, by }: TableProps) {
  const say = useWords();
  const { language } = useLanguage();
  const called = useTotalName(by);
  const number = useMemo(() => new Intl.NumberFormat(language), [language]);
  const sum = (year: number) => rows.reduce((all, row) => all + (row.years[year] ?? 0), 0);
  return (
    <Scrolled className="table-frame" label={name}>
      <table className="table totals-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{say(`board.sums.${by}`)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="numeric">
                {year}
              </th>
            ))}
            <th scope="col" className="numeric">
              {say("board.sums.all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.side && <PartyMark side={row.side} />} {called(row)}
              </th>
              {years.map((year) => (
                <td key={year} className="numeric">
                  {row.years[year] ? number.format(row.years[year]) : "–"}
                </td>
              ))}
              <td className="numeric">{number.format(row.all)}</td>
            </tr>
          ))}
          {rows.length > 1 && (
            <tr className="totals-all">
              <th scope="row">{say("board.sums.all")}</th>
              {years.map((year) => (
                <td key={year} className="numeric">
                  {number.format(sum(year))}
                </td>
              ))}
              <td className="numeric">{number.format(rows.reduce((all, row) => all + row.all, 0))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** What the parties bring by year, in a picture and its table: money, worth, hours or posts, by side, party or kind. */
export function Totals({ lines, address: { of, by, putTotals } }: { lines: readonly LineRead[]; address: BoardAddress }) {
  const say = useWords();
  const sums = useMemo(() => sumsIn(lines), [lines]);
  const rows = useMemo(() => totals(sums, of, by), [sums, of, by]);
  const years = useMemo(() => yearsIn(sums), [sums]);
  if (!sums.length) return <p className="board-note">{say("board.sums.none")}</p>;
  const name = say("board.sums.name", { what: say(`board.sums.each.${of}`) });
  return (
    <div className="totals">
      <div className="board-bar">
        <Select
          label={say("board.sums.of")}
          choices={(Object.keys(totalsOf) as TotalsOf[]).map((id) => ({ id, name: say(`board.sums.each.${id}`) }))}
          value={of}
          onChange={(next) => putTotals({ of: next })}
        />
        <Select
          label={say("board.sums.by")}
          choices={totalsBy.map((id) => ({ id, name: say(`board.sums.${id}`) }))}
          value={by}
          onChange={(next) => putTotals({ by: next })}
        />
      </div>
      <h2>
        {name}, {say(`board.sums.unit.${of}`)}
      </h2>
      <TotalsChart rows={rows} years={years} />
      <TotalsTable name={name} rows={rows} years={years} by={by} />
    </div>
  );
}
