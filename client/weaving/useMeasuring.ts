import { useMemo } from "react";
import type { ToldMap } from "../../schema/weaving/answer.ts";
import { type ActorMeasure, actorMeasures, type Measured } from "../../schema/weaving/measures.ts";
import { useAsked } from "../ui/useAsked.ts";
import { useAnswer } from "./analyst.ts";
import { useTold } from "./useTold.ts";

const isMeasure = (id: string | null): id is ActorMeasure => actorMeasures.some((one) => one.id === id);

/** What is chosen among the measures, kept in the address so that it can be shared: whether strengths count, what colours, what sizes, which columns. */
export function useMeasureChoices() {
  const { asked, put } = useAsked();
  const [colour, size] = [asked.get("colour") ?? "betweenness", asked.get("size")];
  const columns = asked.get("columns");
  return {
    weighted: asked.get("weighted") === "yes",
    weigh: (weighted: boolean) => put({ weighted: weighted ? "yes" : null }),
    colour: isMeasure(colour) ? colour : undefined,
    colourBy: (measure: ActorMeasure | undefined) => put({ colour: measure ?? "kind" }),
    size: isMeasure(size) ? size : undefined,
    sizeBy: (measure: ActorMeasure | undefined) => put({ size: measure }),
    columns: useMemo(() => (columns ?? "").split(",").filter(isMeasure), [columns]),
    showColumns: (measures: readonly ActorMeasure[]) => put({ columns: measures.join() }),
  };
}

/** What was measured, and of which map: an answer is only read with the map that it was asked of. */
export interface MeasuredMap {
  told: ToldMap;
  measured: Measured;
}

/** The measures of the map that the page is about; nothing until they are known, and nothing is asked while `wanted` is not. */
export function useMeasured(weighted: boolean, wanted = true): { measured?: MeasuredMap; failed: boolean } {
  const told = useTold();
  const asked = useMemo(() => (wanted ? { told, weighted } : undefined), [told, weighted, wanted]);
  const { answer, to, failed } = useAnswer("measure", asked);
  const measured = useMemo(() => answer && to && { told: to.told, measured: answer }, [answer, to]);
  return { measured, failed };
}
