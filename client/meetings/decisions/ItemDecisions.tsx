import { useWords } from "../../i18n.tsx";
import { DecisionBlock } from "./DecisionBlock.tsx";
import type { DecisionRead } from "./documents.ts";
import { useDecisions } from "./useDecisions.ts";
import "./decisions.css";

/** Decisions in a row, with a name for those who do not see where they stand. */
export function Decisions({ label, ...props }: { label: string; meeting: string; decisions: readonly DecisionRead[]; mayKeep: boolean }) {
  if (!props.decisions.length) return null;
  return (
    <ul className="decisions" aria-label={label}>
      {props.decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionBlock meeting={props.meeting} decision={decision} mayKeep={props.mayKeep} />
        </li>
      ))}
    </ul>
  );
}

/** What a meeting has decided about one item of its agenda. */
export function ItemDecisions({ meeting, item, mayKeep = false }: { meeting: string; item: string; mayKeep?: boolean }) {
  const say = useWords();
  const known = useDecisions(meeting);
  const here = known?.decisions.filter((decision) => decision.item === item) ?? [];
  return <Decisions label={say("decisions.list")} meeting={meeting} decisions={here} mayKeep={mayKeep && !!known?.isOpen} />;
}
