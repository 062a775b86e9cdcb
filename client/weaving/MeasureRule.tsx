import type { ActorMeasure, WholeMeasure } from "../../schema/weaving/measures.ts";
import { useWords } from "../i18n.tsx";

type Props = { source: string; weighted: boolean; value?: string } & ({ of: "whole"; id: WholeMeasure } | { of: "each"; id: ActorMeasure });

/** A measure by name, with its value if it has one; opened it says what it is, how it is reckoned, what it tells, and where it is from. */
export function MeasureRule({ source, weighted, value, ...which }: Props) {
  const say = useWords();
  const word = (part: "name" | "definition" | "formula" | "tells" | "weighted") =>
    which.of === "whole" ? say(`measures.whole.${which.id}.${part}`) : say(`measures.each.${which.id}.${part}`);
  return (
    <details className="measure">
      <summary>
        <span>{value === undefined ? say("weaving.measures.about", { name: word("name") }) : word("name")}</span>
        {value !== undefined && <strong>{value}</strong>}
      </summary>
      <p>{word("definition")}</p>
      <p>{word("tells")}</p>
      <dl>
        <dt>{say("weaving.measures.formula")}</dt>
        <dd>{word("formula")}</dd>
        {weighted && (
          <>
            <dt>{say("weaving.measures.weightedHow")}</dt>
            <dd>{word("weighted")}</dd>
          </>
        )}
        <dt>{say("weaving.measures.source")}</dt>
        <dd>{source}</dd>
      </dl>
    </details>
  );
}
