import check from "lucide/dist/esm/icons/check.mjs";
import { AgreementStage, way } from "../../schema/agreements/stage.ts";
import { useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import "./Steps.css";

type Step = keyof typeof steps;
const steps = { Dialogue: 0, Criteria: 1, Drafting: 2, Decision: 3, Signing: 4, Active: 5 };

/** How far an agreement has come on its way: what is done, where it stands, and what is left. */
export function Steps({ stage }: { stage: AgreementStage }) {
  const say = useWords();
  if (stage === AgreementStage.Closed || stage === AgreementStage.Ended) return null;
  const here = way.indexOf(stage);
  return (
    <ol className="steps">
      {(way as readonly Step[]).map((step, at) => (
        <li key={step} data-state={at < here ? "done" : at === here ? "here" : "left"} aria-current={at === here ? "step" : undefined}>
          <span className="steps-knot">{at < here && <Icon of={check} size={14} />}</span>
          <span>
            {say(`agreements.step.${step}`)}
            {at < here && <span className="unseen"> ({say("agreements.isDone")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
