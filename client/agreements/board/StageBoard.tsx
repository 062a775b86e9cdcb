import { useState } from "react";
import { Link } from "react-router";
import { AgreementStage, way } from "../../../schema/agreements/stage.ts";
import { useCollator, useWords } from "../../i18n.tsx";
import { PartyNames } from "./BoardTable.tsx";
import type { LineRead, RulesRead } from "./board.ts";
import { inOrder } from "./inOrder.ts";
import { MarkButton } from "./MarkButton.tsx";
import "./StageBoard.css";
import { type Asked, WhyMarked } from "./WhyMarked.tsx";

interface Props {
  hub: string;
  lines: readonly LineRead[];
  rules: RulesRead;
}

const over: readonly AgreementStage[] = [AgreementStage.Ended, AgreementStage.Closed];

/** The agreements by where they are on their way, a column for each stage; on a phone one below the other. The most urgent come first. */
export function StageBoard({ hub, lines, rules }: Props) {
  const say = useWords();
  const collator = useCollator();
  const [asked, setAsked] = useState<Asked>();
  const shown = [...way, ...over.filter((stage) => lines.some((line) => line.stage === stage))];
  return (
    <>
      <p className="board-note">{say("board.stagesHow")}</p>
      <div className="stage-board">
        {shown.map((stage) => {
          const here = lines.filter((line) => line.stage === stage);
          return (
            <section key={stage} data-empty={!here.length || undefined} aria-labelledby={`stage-${stage}`}>
              <header>
                <h2 id={`stage-${stage}`}>{say(`agreements.stage.${stage}`)}</h2>
                <small>{say("board.inStage", { count: here.length })}</small>
              </header>
              <ul>
                {inOrder(here, { column: "need", down: false }, collator).map((line) => (
                  <li key={line.agreement}>
                    <Link to={`/${hub}/agreements/${line.agreement}`}>{line.title}</Link>
                    <PartyNames parties={line.parties} />
                    {line.marks[0] && <MarkButton mark={line.marks[0]} onWhy={(mark, at) => setAsked({ line, mark, at })} />}
                    {line.marks.length > 1 && <small>{say("board.others", { count: line.marks.length - 1 })}</small>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <WhyMarked hub={hub} asked={asked} rules={rules} onClose={() => setAsked(undefined)} />
    </>
  );
}
