import { weekdays } from "../../schema/day.ts";
import { Every, nths } from "../../schema/meetings/pattern.ts";
import { useWords } from "../i18n.tsx";
import { Chips } from "../ui/Chips.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type SeriesForm, seriesOf } from "./seriesForm.ts";
import { useMoment } from "./useMoment.ts";
import { useRuleWords } from "./useRuleWords.ts";

const allMonths = Array.from({ length: 12 }, (_, at) => at + 1);
const nthKey = (nth: number) => (nth < 0 ? "last" : (`n${nth}` as "n1"));

interface Props {
  form: SeriesForm;
  put: (some: Partial<SeriesForm>) => void;
  goesOn?: boolean;
}

/** How often a series comes back and on which days, as it is said in a meeting. */
export function SeriesRule({ form, put, goesOn }: Props) {
  const say = useWords();
  const moment = useMoment();
  const words = useRuleWords();
  const isOther = form.rule !== undefined;
  const inMonths = !isOther && form.every === Every.Months;
  const isMonthly = !isOther && (inMonths || form.every === Every.Month);
  const months = allMonths.map((month) => ({ id: String(month), name: moment.month(month, "short") }));
  const numbers = (ids: readonly string[]) => ids.map(Number).sort((one, other) => one - other);
  return (
    <>
      {isOther ? (
        <p>{words(seriesOf(form))}</p>
      ) : (
        <Radios
          label={say("meetings.series.every")}
          choices={Object.values(Every).map((id) => ({ id, name: say(`meetings.series.${id}`) }))}
          value={form.every}
          onChange={(every) => put({ every })}
        />
      )}
      {inMonths && (
        <Chips
          label={say("meetings.series.months")}
          choices={months}
          value={form.months.map(String)}
          onChange={(ids) => put({ months: numbers(ids) })}
        />
      )}
      <div className="series-days">
        {isMonthly && (
          <Select
            label={say("meetings.series.nth")}
            choices={nths.map((nth) => ({ id: String(nth), name: say(`meetings.nthOf.${nthKey(nth)}`) }))}
            value={String(form.nth)}
            onChange={(nth) => put({ nth: Number(nth) })}
          />
        )}
        {!isOther && (
          <Select
            label={say("meetings.series.weekday")}
            choices={weekdays.map((id) => ({ id, name: say(`meetings.${isMonthly ? "the" : "day"}.${id}`) }))}
            value={form.weekday}
            onChange={(weekday) => put({ weekday })}
          />
        )}
        <TextField label={say("meetings.plan.from")} type="time" value={form.from} onChange={(from) => put({ from })} />
        <TextField label={say("meetings.plan.until")} type="time" value={form.until} onChange={(until) => put({ until })} />
        {!goesOn && (
          <TextField label={say("meetings.series.first")} type="date" value={form.startsOn} onChange={(startsOn) => put({ startsOn })} />
        )}
        {!isOther && <TextField label={say("meetings.series.until")} type="date" value={form.last} onChange={(last) => put({ last })} />}
      </div>
      {!inMonths && (
        <Chips
          label={say("meetings.series.paused")}
          hint={say("meetings.series.pausedHint")}
          choices={months}
          value={form.pausedMonths.map(String)}
          onChange={(ids) => put({ pausedMonths: numbers(ids) })}
        />
      )}
    </>
  );
}
