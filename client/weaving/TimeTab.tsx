import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { whyNotDay } from "../../schema/text.ts";
import { mapOn } from "../../schema/weaving/time.ts";
import { between } from "../../schema/weaving/timeBetween.ts";
import { useWords } from "../i18n.tsx";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Select } from "../ui/Select.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useAsked } from "../ui/useAsked.ts";
import { explaining } from "./explaining.ts";
import { TimeChart } from "./TimeChart.tsx";
import { TimeCompare } from "./TimeCompare.tsx";
import { TimeHappenings } from "./TimeHappenings.tsx";
import { TimeNamed } from "./TimeNamed.tsx";
import { TimePlayer } from "./TimePlayer.tsx";
import { TimeTable } from "./TimeTable.tsx";
import { drawnBetween, drawnThen } from "./thenAndNow.ts";
import { type LineId, lineOf, lines, useLineWords } from "./timeLines.ts";
import { useAgainst } from "./useAgainst.ts";
import { type Course, useCourse } from "./useCourse.ts";
import { useDayWords } from "./useDayWords.ts";
import { useLens } from "./useLens.ts";
import { type PastHere, usePast } from "./usePast.ts";
import "./TimeTab.css";

/** The day that is shown, kept in the address; today when it says none. */
function useDay({ now }: PastHere) {
  const { asked, put } = useAsked();
  const wished = asked.get("day");
  const day = wished && !whyNotDay(wished) && wished < now ? wished : now;
  const show = useCallback((next: string) => put({ day: next >= now ? null : next }), [put, now]);
  return { day, show };
}

/** Lays the map of the day over the picture, or what differs between two days; nothing while it is today. */
function useThen({ history, now }: PastHere, { day, against, toToday }: { day: string; against: string | undefined; toToday: () => void }) {
  const say = useWords();
  const days = useDayWords();
  const { actors } = useMapRoom();
  const places = useMemo(
    () => new Map(actors.flatMap(({ placement, x, y }) => (x !== null && y !== null ? [[placement, { x, y }] as const] : []))),
    [actors],
  );
  const compared = useMemo(() => {
    if (!against) return;
    const [from, to] = against < day ? [against, day] : [day, against];
    const [earlier, later] = [mapOn(history, from), mapOn(history, to)];
    return { from, to, earlier, later, difference: between(earlier, later) };
  }, [history, day, against]);
  const caption = compared
    ? say("time.between", { from: days.called(compared.from), to: days.called(compared.to) })
    : say("time.was", { day: days.inSentence(day) });
  const [note, back] = [say("time.nothingChanges"), say("time.toToday")];
  const lens = useMemo(() => {
    const said = { caption, note, back, goBack: toToday };
    if (compared) return { instead: { ...drawnBetween(compared.later, compared.difference, places), ...said } };
    return day === now ? undefined : { instead: { ...drawnThen(mapOn(history, day), places), ...said } };
  }, [compared, history, day, now, places, caption, note, back, toToday]);
  useLens(lens);
  return compared;
}

function Working({ working, stopped, stop, goOn }: Course) {
  const say = useWords();
  if (stopped) return <Button onPress={goOn}>{say("time.chart.goOn")}</Button>;
  if (working === undefined) return null;
  return (
    <div className="time-working">
      <span>{say("time.chart.working", { percent: Math.round(working * 100) })}</span>
      <progress value={working} />
      <Button weight="quiet" onPress={stop}>
        {say("time.chart.stop")}
      </Button>
    </div>
  );
}

interface OnDay {
  past: PastHere;
  day: string;
  show: (day: string) => void;
}

/** Everything that is told of a day; drawn anew only when another day or another past is told of. */
const ToldOf = memo(function ToldOf({ past, day, show }: OnDay) {
  const say = useWords();
  const course = useCourse(past.history, past.months);
  const [line, setLine] = useState<LineId>("ties");
  const { called } = useLineWords();
  const { against, ...choosing } = useAgainst(past, day);
  const { choose } = choosing;
  const toToday = useCallback(() => {
    choose("none");
    show(past.now);
  }, [choose, show, past.now]);
  const compared = useThen(past, { day, against, toToday });
  const { months } = course;
  const { introduced } = past;
  const marked = useMemo(() => explaining(months, lineOf(line).of), [months, line]);
  return (
    <>
      <Working {...course} />
      {months.length > 0 && (
        <>
          <TimeChart {...{ months, marked, day, line }} against={against} onChoose={show} />
          {months.some(({ isTold }) => !isTold) && <p className="panel-note">{say("time.chart.fewNote")}</p>}
          <Select
            label={say("time.measure")}
            choices={lines.map((one) => ({ id: one.id, name: called(one) }))}
            value={line}
            onChange={setLine}
          />
          <TimeHappenings {...{ months, marked, day, introduced }} onShow={show} />
          <TimeTable {...{ months, line, introduced }} />
        </>
      )}
      <section className="time-part">
        <Select label={say("time.compare.title")} choices={choosing.choices} value={choosing.chosen} onChange={choosing.choose} />
        {choosing.chosen === "other" && (
          <TextField
            label={say("time.compare.day")}
            hint={say("time.compare.dayHint")}
            value={choosing.typed}
            onChange={choosing.type}
            whyNot={choosing.typed.length >= 10 ? whyNotDay(choosing.typed) : undefined}
          />
        )}
        {compared && <TimeCompare {...compared} />}
      </section>
      <TimeNamed {...past} day={day} onShow={show} />
      {!past.whole && <p className="panel-note">{say("time.notWhole")}</p>}
    </>
  );
});

/** What plays the months follows at once; what is told of them, and the picture, when the page has time. */
function Over({ past }: { past: PastHere }) {
  const { day, show } = useDay(past);
  return (
    <div className="time">
      <TimePlayer months={past.months} day={day} onShow={show} />
      <ToldOf past={past} day={useDeferredValue(day)} show={show} />
    </div>
  );
}

/** A map over time: any day of it in the picture, its stage and a measure month by month, two days compared, and the days with a name. */
export function TimeTab() {
  const say = useWords();
  const past = usePast();
  if (!past) return <Skeleton />;
  if (past.first) return <Over past={past} />;
  return (
    <Empty title={say("weaving.stage.firstTitle")}>
      <p>{say("time.empty")}</p>
    </Empty>
  );
}
