import { useMemo } from "react";
import { type ActorMeasure, actorMeasures, type Format } from "../../schema/weaving/measures.ts";
import { useLanguage, useWords } from "../i18n.tsx";

/** How the values of measures are written in the reader's language. */
export function useWritten(): (value: number, format: Format) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const count = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const by: Record<Format, Intl.NumberFormat> = { share, number, count, group: count };
    return (value, format) => by[format].format(value);
  }, [language]);
}

/** Every measure of actors as a choice. */
export function useActorMeasures() {
  const say = useWords();
  return useMemo(() => actorMeasures.map(({ id }) => ({ id: id as ActorMeasure, name: say(`measures.each.${id}.name`) })), [say]);
}

/** How a measure of actors is written. */
export const formatOf = (measure: ActorMeasure): Format => actorMeasures.find(({ id }) => id === measure)!.format;
