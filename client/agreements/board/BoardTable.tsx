import { memo, type ReactNode, useCallback, useState } from "react";
import { Link } from "react-router";
import type { BoardSort } from "../../../schema/agreements/board.ts";
import { useCollator, useWords } from "../../i18n.tsx";
import { SortHead } from "../../ui/SortHead.tsx";
import "../../ui/Table.css";
import { Day } from "../../ui/When.tsx";
import { PartyMark } from "../PartyMark.tsx";
import type { LineRead, RulesRead } from "./board.ts";
import "./BoardTable.css";
import { type BoardColumn, sortOf } from "./columns.ts";
import { inOrder } from "./inOrder.ts";
import { MarkButton } from "./MarkButton.tsx";
import type { BoardAddress } from "./useBoardAddress.ts";
import { useCellText, useSaid } from "./useSaid.ts";
import { type Asked, WhyMarked } from "./WhyMarked.tsx";

type Head = "title" | BoardColumn;

/** The parties of a line, each with its thread's sign. */
export function PartyNames({ parties }: Pick<LineRead, "parties">) {
  const { party } = useSaid();
  return (
    <ul className="board-parties">
      {parties.map((one, at) => (
        <li key={one.actor ?? at}>
          <PartyMark side={one.side} />
          {party(one)}
        </li>
      ))}
    </ul>
  );
}

type OnWhy = (asked: Asked) => void;

/** One agreement: its cells in the order of the columns. A row is drawn anew only when something of it has changed. */
const Row = memo(function Row({
  hub,
  line,
  columns,
  onWhy,
}: {
  hub: string;
  line: LineRead;
  columns: readonly BoardColumn[];
  onWhy: OnWhy;
}) {
  const say = useWords();
  const text = useCellText();
  const day = (on: string | null) => on && <Day on={on} />;
  const cells: Partial<Record<BoardColumn, ReactNode>> = {
    need: (
      <div className="marks">
        {line.marks.map((mark) => (
          <MarkButton key={mark.kind} mark={mark} onWhy={(asked, at) => onWhy({ line, mark: asked, at })} />
        ))}
      </div>
    ),
    parties: <PartyNames parties={line.parties} />,
    nextOn: day(line.nextOn),
    startsOn: day(line.startsOn),
    endsOn: day(line.endsOn),
  };
  return (
    <tr>
      <th scope="row">
        <Link to={`/${hub}/agreements/${line.agreement}`}>{line.title}</Link>
        <small>{say(`agreements.kindShort.${line.kind}`)}</small>
      </th>
      {columns.map((column) => (
        <td key={column} data-column={column} data-name={cells[column] || text(line, column) ? say(`board.column.${column}`) : undefined}>
          {column in cells ? cells[column] : text(line, column)}
        </td>
      ))}
    </tr>
  );
});

interface HeadProps {
  columns: readonly BoardColumn[];
  sort: { column: BoardSort; down: boolean };
  onSort: BoardAddress["putSort"];
}

function Heads({ columns, sort, onSort }: HeadProps) {
  const say = useWords();
  const all: readonly Head[] = ["title", ...columns];
  return (
    <thead>
      <tr>
        {all.map((column) => {
          const by = column === "title" ? "title" : sortOf[column];
          const isSorted = by === sort.column;
          return (
            <SortHead
              key={column}
              name={say(`board.column.${column}`)}
              sorted={isSorted ? (sort.down ? "descending" : "ascending") : undefined}
              onSort={by && (() => onSort(by, isSorted && !sort.down))}
            />
          );
        })}
      </tr>
    </thead>
  );
}

interface Props {
  hub: string;
  label: string;
  lines: readonly LineRead[];
  rules: RulesRead;
  address: BoardAddress;
}

/** The agreements as rows, sorted by their heads; a mark that is pressed says why it is there. */
export function BoardTable({ hub, label, lines, rules, address: { columns, sort, putSort } }: Props) {
  const collator = useCollator();
  const [asked, setAsked] = useState<Asked>();
  const onWhy = useCallback((next: Asked) => setAsked(next), []);
  return (
    <div className="table-frame board-table">
      <table className="table" aria-label={label}>
        <Heads columns={columns} sort={sort} onSort={putSort} />
        <tbody>
          {inOrder(lines, sort, collator).map((line) => (
            <Row key={line.agreement} hub={hub} line={line} columns={columns} onWhy={onWhy} />
          ))}
        </tbody>
      </table>
      <WhyMarked hub={hub} asked={asked} rules={rules} onClose={() => setAsked(undefined)} />
    </div>
  );
}
