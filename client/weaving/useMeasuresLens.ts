import { useMemo } from "react";
import type { ActorMeasure } from "../../schema/weaving/measures.ts";
import { useWords } from "../i18n.tsx";
import type { Lens, LensLegend, Tint } from "../maps/lens.ts";
import { useLens } from "./useLens.ts";
import { formatOf, useWritten } from "./useMeasureWords.ts";
import type { MeasuredMap } from "./useMeasuring.ts";

/** The most groups that the legend names. */
const mostNamed = 12;

/** Each value as a share of the way from the lowest to the highest; all the same is none. */
export function sharesOf(values: Float64Array): { shares: number[]; least: number; most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return { shares: Array.from(values, (value) => (most > least ? (value - least) / (most - least) : 0)), least, most };
}

function tintsOf({ told, measured }: MeasuredMap, colour: ActorMeasure): Map<string, Tint> {
  const values = measured.each[colour];
  if (formatOf(colour) === "group") return new Map(told.ids.map((id, at) => [id, { group: values[at]! - 1 }]));
  const { shares } = sharesOf(values);
  return new Map(told.ids.map((id, at) => [id, { share: shares[at]! }]));
}

/** Colours and sizes the map by what was measured while who asks is open. */
export function useMeasuresLens(
  measured: MeasuredMap | undefined,
  { colour, size }: { colour?: ActorMeasure; size?: ActorMeasure },
  lit: ReadonlySet<string> | undefined,
) {
  const say = useWords();
  const written = useWritten();
  const lens = useMemo((): Lens | undefined => {
    if (!measured?.told.ids.length) return;
    const { told, measured: found } = measured;
    const named = (measure: ActorMeasure) => say(`measures.each.${measure}.name`);
    const sizes = size && sharesOf(found.each[size]).shares;
    const more = {
      ...(lit && { lit }),
      ...(sizes && { sizes: new Map(told.ids.map((id, at) => [id, sizes[at]!])) }),
    };
    if (!colour) return { ...more, ...(size && { legend: { title: say("maps.legend.sizes", { what: named(size) }) } }) };
    const tints = tintsOf(measured, colour);
    const groups = new Set([...tints.values()].flatMap((tint) => ("group" in tint ? [tint.group] : [])));
    const { least, most } = sharesOf(found.each[colour]);
    const legend: LensLegend = {
      title: named(colour),
      from: written(least, formatOf(colour)),
      to: written(most, formatOf(colour)),
      groups: [...Array(Math.min(groups.size, mostNamed)).keys()].map((at) =>
        say("weaving.measures.group", { name: named(colour), number: at + 1 }),
      ),
      ...(size && size !== colour && { sizes: named(size) }),
    };
    return { ...more, tints, legend };
  }, [measured, colour, size, lit, say, written]);
  useLens(lens);
}
