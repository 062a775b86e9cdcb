import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { ToldMap } from "../../schema/weaving/answer.ts";
import { type ActorMeasure, actorMeasures, type Measured } from "../../schema/weaving/measures.ts";
import { useAnswer } from "./analyst.ts";
import { useTold } from "./useTold.ts";

const isMeasure = (id: string | null): id is ActorMeasure => actorMeasures.some((one) => one.id === id);

/** What is chosen among the measures, kept in the address so that it can be shared: whether strengths count, what colours, what sizes, which columns. */
export function useMeasureChoices() {
  const [address, setAddress] = useSearchParams();
  const set = useCallback(
    (key: string, value: string | undefined) =>
      setAddress(
        (before) => {
          if (value === undefined) before.delete(key);
          else before.set(key, value);
          return before;
        },
        { replace: true, flushSync: true },
      ),
    [setAddress],
  );
  const [colour, size] = [address.get("colour") ?? "betweenness", address.get("size")];
  const columns = address.get("columns");
  return {
    weighted: address.get("weighted") === "yes",
    weigh: (weighted: boolean) => set("weighted", weighted ? "yes" : undefined),
    colour: isMeasure(colour) ? colour : undefined,
    colourBy: (measure: ActorMeasure | undefined) => set("colour", measure ?? "kind"),
    size: isMeasure(size) ? size : undefined,
    sizeBy: (measure: ActorMeasure | undefined) => set("size", measure),
    columns: useMemo(() => (columns ?? "").split(",").filter(isMeasure), [columns]),
    showColumns: (measures: readonly ActorMeasure[]) => set("columns", measures.join() || undefined),
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
