import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import type { LifeRead } from "./life.ts";

/** What political bodies have decided, each with its day, case and words. */
export function Decisions({ decisions }: { decisions: LifeRead["decisions"] }) {
  const say = useWords();
  if (!decisions.length) return null;
  return (
    <div className="life-decisions">
      <h3>{say("deciding.title")}</h3>
      <ul>
        {decisions.map(({ id, body, decidedOn, caseNumber, verdict, words, version }) => (
          <li key={id} data-verdict={verdict}>
            <strong>{say("deciding.line", { body, verdict: say(`deciding.said.${verdict}`), number: version?.number ?? 1 })}</strong>
            <small>
              <Day on={decidedOn} />
              {caseNumber && ` · ${caseNumber}`}
            </small>
            {words && <p>{words}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
