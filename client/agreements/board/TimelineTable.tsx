import { Link } from "react-router";
import type { Day as OfCalendar } from "../../../schema/day.ts";
import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import "../../ui/Table.css";
import type { LineRead } from "./board.ts";
import "./BoardTable.css";
import { knotOf } from "./timeScale.ts";

/** What the timeline shows, as a table: each term with its days and follow-ups, those that belong to one chain after each other. */
export function TimelineTable({ hub, chains, on }: { hub: string; chains: readonly (readonly LineRead[])[]; on: OfCalendar }) {
  const say = useWords();
  const heads = [say("board.column.title"), say("board.column.stage"), say("board.times.from"), say("board.times.until")];
  const counts = [say("board.times.held"), say("board.times.late"), say("board.times.next")];
  return (
    <div className="table-frame board-table">
      <table className="table" aria-label={say("board.times.name")}>
        <thead>
          <tr>
            {[...heads, ...counts].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chains.flat().map(({ agreement, title, stage, startsOn, openedOn, endsOn, followUps = [] }) => {
            const knots = followUps.map((one) => ({ ...one, knot: knotOf(one, on) }));
            const next = knots.find(({ knot }) => knot === "due");
            return (
              <tr key={agreement}>
                <th scope="row">
                  <Link to={`/${hub}/agreements/${agreement}`}>{title}</Link>
                </th>
                <td>{say(`agreements.stage.${stage}`)}</td>
                <td data-name={heads[2]}>
                  <Day on={startsOn ?? openedOn} />
                </td>
                <td data-name={heads[3]}>{endsOn && <Day on={endsOn} />}</td>
                <td data-name={counts[0]}>{knots.filter(({ knot }) => knot === "held").length}</td>
                <td data-name={counts[1]}>{knots.filter(({ knot }) => knot === "late").length}</td>
                <td data-name={counts[2]}>{next && <Day on={next.dueOn} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
