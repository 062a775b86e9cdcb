import { useCallback, useEffect, useRef, useState } from "react";
import { toldOf } from "../../schema/weaving/answer.ts";
import type { Point } from "../../schema/weaving/course.ts";
import { type History, type MapThen, mapOn } from "../../schema/weaving/time.ts";
import { between, type Difference, isSame } from "../../schema/weaving/timeBetween.ts";
import { ask } from "./analyst.ts";

/** What a map was at the end of a month, and what had changed in it since the month before. */
export interface Month extends Point {
  day: string;
  map: MapThen;
  difference: Difference;
}

/** How far the months have been worked out; `working` is 0–1 while they are, and nothing when they are all there or it was stopped. */
export interface Course {
  months: readonly Month[];
  working?: number;
  stopped: boolean;
  stop: () => void;
  goOn: () => void;
}

const nobody: MapThen = { actors: [], ties: [] };
/** How long the reader waits before it is told how far it is, in milliseconds. */
const patience = 2_000;

/** What was worked out before and still holds: of a month in which nothing of the map has become another. */
function keptFrom(known: readonly Month[], day: string, map: MapThen): Point | undefined {
  const before = known.find((month) => month.day === day);
  return before && isSame(between(before.map, map)) ? before : undefined;
}

/** Works out a map month by month, in the page's worker; a month in which nothing changed is as the one before. */
export function useCourse(history: History, days: readonly string[]): Course {
  const [months, setMonths] = useState<readonly Month[]>([]);
  const [working, setWorking] = useState<number>();
  const [stopped, setStopped] = useState(false);
  const known = useRef<readonly Month[]>([]);
  const soFar = useRef<readonly Month[]>([]);
  useEffect(() => {
    if (stopped) return;
    let left = false;
    const work = async () => {
      const done: Month[] = [];
      soFar.current = done;
      const began = performance.now();
      for (const day of days) {
        const map = mapOn(history, day);
        const last = done.at(-1);
        const difference = between(last?.map ?? nobody, map);
        const here = (last && isSame(difference) ? last : undefined) ?? keptFrom(known.current, day, map);
        const point = here ?? (await ask("point", { told: toldOf(map) }));
        if (left || !point) return;
        done.push({ ...point, day, map, difference });
        if (!here && performance.now() - began > patience) setWorking(done.length / days.length);
      }
      known.current = done;
      setMonths(done);
      setWorking(undefined);
    };
    work().catch(console.error);
    return () => {
      left = true;
    };
  }, [history, days, stopped]);
  const stop = useCallback(() => {
    setStopped(true);
    setWorking(undefined);
    setMonths([...soFar.current]);
  }, []);
  const goOn = useCallback(() => setStopped(false), []);
  return { months, working, stopped, stop, goOn };
}
