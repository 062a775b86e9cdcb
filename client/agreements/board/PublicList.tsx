import { Link } from "react-router";
import { AgreementStage, isPrepared } from "../../../schema/agreements/stage.ts";
import { useCollator, useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
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
  if (!lines.length) return null;
  const heads = (["title", "parties", "startsOn", "endsOn", "area"] as const).map((column) => say(`board.column.${column}`));
  return (
    <Section title={title}>
      <div className="table-frame board-table">
        <table className="table" aria-label={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...lines]
              .sort((one, other) => compare(one.title, other.title))
              .map(({ agreement, title: name, kind, parties, startsOn, endsOn, area }) => (
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
