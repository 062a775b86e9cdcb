import { Link } from "react-router";
import { AgreementStage, isPrepared } from "../../../schema/agreements/stage.ts";
import { useCollator, useLanguage, useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { today } from "../../ui/today.ts";
import { Day } from "../../ui/When.tsx";
import "../../ui/Table.css";
import "./Board.css";
import { PartyNames } from "./BoardTable.tsx";
import "./BoardTable.css";
import type { LineRead } from "./board.ts";

/** The agreements of one group as a table: between whom, from when until when, and where. */
function Listed({ hub, title, lines }: { hub: string; title: string; lines: readonly LineRead[] }) {
  const say = useWords();
  const { compare } = useCollator();
  const { language } = useLanguage();
  if (!lines.length) return null;
  const heads = (["title", "parties", "startsOn", "endsOn", "area"] as const).map((column) => say(`board.column.${column}`));
  const year = Number(today().slice(0, 4));
  const kronor = new Intl.NumberFormat(language, { style: "currency", currency: "SEK", maximumFractionDigits: 0 });
  const moneyOf = ({ sums = [] }: LineRead) =>
    sums.reduce((all, sum) => all + (sum.kind === "Money" && sum.year === year ? sum.amount : 0), 0);
  const heldOf = ({ followUps = [] }: LineRead) => followUps.filter(({ heldOn }) => heldOn).length;
  // What the hub has opened stands in columns of its own; where nothing of it is open there are none.
  const open = [
    { head: `${say("board.sums.each.money")} ${year}`, of: moneyOf, said: (value: number) => kronor.format(value) },
    { head: say("board.times.held"), of: heldOf, said: String },
  ].filter(({ of }) => lines.some((line) => of(line) > 0));
  return (
    <Section title={title}>
      <div className="table-frame board-table">
        <table className="table" aria-label={title}>
          <thead>
            <tr>
              {[...heads, ...open.map(({ head }) => head)].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...lines]
              .sort((one, other) => compare(one.title, other.title))
              .map((line) => ({ line, ...line }))
              .map(({ line, agreement, title: name, kind, parties, startsOn, endsOn, area }) => (
                <tr key={agreement}>
                  <th scope="row">
                    <Link to={`/${hub}/agreements/${agreement}`}>{name}</Link>
                    <small>{say(`agreements.kind.${kind}`)}</small>
                  </th>
                  <td>
                    <PartyNames parties={parties} />
                  </td>
                  <td data-name={startsOn ? heads[2] : undefined}>{startsOn && <Day on={startsOn} />}</td>
                  <td data-name={endsOn ? heads[3] : undefined}>{endsOn && <Day on={endsOn} />}</td>
                  <td data-name={heads[4]}>{area?.name ?? say("board.nowhere.areas")}</td>
                  {open.map(({ head, of, said }) => (
                    <td key={head} data-name={of(line) ? head : undefined}>
                      {of(line) ? said(of(line)) : ""}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** What everyone may know of a hub's agreements: those in force, those that were, and those that are prepared in the open. */
export function PublicList({ hub, lines }: { hub: string; lines: readonly LineRead[] }) {
  const say = useWords();
  const of = (is: (line: LineRead) => boolean) => lines.filter(is);
  return (
    <div className="board">
      <Listed hub={hub} title={say("board.public.active")} lines={of(({ stage }) => stage === AgreementStage.Active)} />
      <Listed hub={hub} title={say("board.public.prepared")} lines={of(isPrepared)} />
      <Listed hub={hub} title={say("board.public.ended")} lines={of(({ stage }) => stage === AgreementStage.Ended)} />
    </div>
  );
}
