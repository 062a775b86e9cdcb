import { useSuspenseQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { daysAfter, type Weekday } from "../../schema/day.ts";
import { type Every, ruleFor } from "../../schema/meetings/pattern.ts";
import { ruleText } from "../../schema/meetings/rule.ts";
import { type Series, whyNotSeries } from "../../schema/meetings/series.ts";
import { useSentence, useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { LinesField } from "../ui/LinesField.tsx";
import { Missing } from "../ui/Missing.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { TextField } from "../ui/TextField.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { PLAN_SERIES, TO_PLAN } from "./meetings.ts";
import { Preview } from "./Preview.tsx";
import { SeriesRule } from "./SeriesRule.tsx";
import "./SeriesPage.css";

/** What is chosen of a series, as its form has it. */
export interface SeriesForm {
  title: string;
  every: Every;
  weekday: Weekday;
  nth: number;
  months: readonly number[];
  startsOn: string;
  from: string;
  until: string;
  last: string;
  place: string;
  link: string;
  themes: readonly string[];
  pausedMonths: readonly number[];
  without: readonly string[];
}

const minutesFrom = (from: string, until: string) => {
  const [hours, minutes] = [from, until].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return (minutes! - hours! + 1440) % 1440 || 1440;
};

/** The form as the series that it plans. */
const seriesOf = ({
  every,
  weekday,
  nth,
  months,
  last,
  from,
  until,
  place,
  link,
  ...form
}: SeriesForm): Series & { place: string | null; link: string | null } => ({
  title: form.title.trim(),
  rule: ruleText(ruleFor({ every, weekday, nth, months, until: last || null })),
  startsOn: form.startsOn,
  at: from,
  minutes: from && until ? minutesFrom(from, until) : 0,
  themes: form.themes,
  pausedMonths: form.pausedMonths,
  without: form.without,
  place: place.trim() || null,
  link: link.trim() || null,
});

const begun = (title: string): SeriesForm => ({
  ...{ title, every: "Months", weekday: "WE", nth: 2, months: [2, 5, 9, 11], startsOn: daysAfter(today(), 1), last: "" },
  ...{ from: "18:00", until: "20:00", place: "", link: "", themes: [], pausedMonths: [], without: [] },
});

/** Plans a series of a council's meetings: it says the rule in words and shows the days that it gives, before anything is saved. */
export function SeriesPage() {
  const say = useWords();
  const sentence = useSentence();
  const { hub: slug = "", id = "" } = useParams();
  const { council } = useSuspenseQuery(TO_PLAN, { variables: { id } }).data;
  const { rights } = useMe();
  const go = useNavigate();
  const [form, setForm] = useState(() => begun(council?.name ?? ""));
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  if (!council || whyNotKeep(rights, council)) return <Missing />;
  const put = (some: Partial<SeriesForm>) => setForm((before) => ({ ...before, ...some }));
  const series = seriesOf(form);
  const no = whyNotSeries(series);
  const plan = async () => {
    setTried(true);
    if (no) return;
    const room = { __typename: "Council", id, lists: {} };
    const variables = {
      council: id,
      series: { ...series, themes: [...series.themes], pausedMonths: [...series.pausedMonths], without: [...series.without] },
    };
    if (!(await run(() => perform(room, PLAN_SERIES, variables)))) return;
    notify({ text: say("meetings.series.done") });
    go(`/${slug}/meetings?council=${id}`);
  };
  return (
    <Page
      title={say("meetings.series.title")}
      tab={`${say("meetings.series.tab")}, ${council.name}`}
      above={<Link to={`/${slug}/councils/${id}`}>{council.name}</Link>}
      lead={<p>{say("meetings.series.lead")}</p>}
    >
      <div className="series">
        <form
          className="series-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void plan();
          }}
        >
          <Section title={say("meetings.series.what")}>
            <TextField label={say("meetings.plan.name")} value={form.title} onChange={(title) => put({ title })} />
            <TextField label={say("meetings.plan.place")} value={form.place} onChange={(place) => put({ place })} />
            <TextField label={say("meetings.plan.link")} type="url" value={form.link} onChange={(link) => put({ link })} />
            <LinesField
              label={say("meetings.series.themes")}
              hint={say("meetings.series.themesHint")}
              value={form.themes}
              onChange={(themes) => put({ themes })}
            />
          </Section>
          <Section title={say("meetings.series.when")}>
            <SeriesRule form={form} put={put} />
          </Section>
          {isTried && no && (
            <p className="refused" role="alert">
              {sentence(no)}
            </p>
          )}
          <Refused problem={problem} />
          <div className="series-send">
            <Button weight="primary" type="submit" isPending={isBusy}>
              {say("meetings.series.send")}
            </Button>
          </div>
        </form>
        <Preview series={series} seats={council.seats.edges.map(({ node }) => node)} onSkip={(without) => put({ without })} />
      </div>
    </Page>
  );
}
