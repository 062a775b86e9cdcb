import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { whyNotPlanOn, whyNotSeries } from "../../schema/meetings/series.ts";
import { changeOf, type Plan } from "../../schema/meetings/seriesChange.ts";
import type { ResultOf } from "../graphql.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { today } from "../ui/today.ts";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { ChangePreview } from "./ChangePreview.tsx";
import { CHANGE_SERIES, SERIES } from "./meetings.ts";
import { SeriesFields } from "./SeriesFields.tsx";
import { formOf, type SeriesForm, seriesOf } from "./seriesForm.ts";
import "./SeriesPage.css";

type Read = Extract<NonNullable<ResultOf<typeof SERIES>["node"]>, { title: string }>;

/** A series as it is kept, as far as its form says it. */
const planOf = ({
  title,
  rule,
  startsOn,
  at,
  minutes,
  themes,
  pausedMonths,
  without,
  place,
  link,
  noticeDays,
  reminderDays,
}: Read): Plan => ({
  ...{ title, rule, startsOn, at, minutes, themes, pausedMonths, without },
  ...{ place, link, noticeDays, reminderDays },
});

/** Changes a series of a council's meetings: it shows what becomes of each of them, before anything is saved. */
export function SeriesChangePage() {
  const { series: id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(SERIES, { variables: { id } });
  const { rights } = useMe();
  const series = data.node && "title" in data.node ? data.node : null;
  useHubLive(series?.hub.id, series?.hub.seq ?? 0, ({ type }) => {
    if (type === "Meeting" || type === "MeetingSeries") startTransition(() => void refetch());
  });
  if (!series || whyNotPlanOn(series) || whyNotKeep(rights, { hub: series.hub, ...series.council })) return <Missing />;
  return <Changing series={series} />;
}

function Changing({ series }: { series: Read }) {
  const say = useWords();
  const go = useNavigate();
  const { id, hub, council, plannedTo } = series;
  const was = planOf(series);
  const [form, setForm] = useState(() => formOf(was));
  const [isTried, setTried] = useState(false);
  const { run, problem, isBusy } = useDeed();
  const undoable = useUndoable(hub.id, () => {});
  const put = (some: Partial<SeriesForm>) => setForm((before) => ({ ...before, ...some }));
  const becomes = seriesOf(form);
  const no = whyNotSeries(becomes);
  const meetings = series.meetings.edges.map(({ node }) => node).filter(({ startsAt }) => new Date(startsAt) > new Date());
  const outcomes = no ? [] : changeOf(was, becomes, { meetings, today: today(), last: plannedTo });
  const home = `/${hub.slug}/councils/${council.id}`;
  const change = async () => {
    setTried(true);
    if (no) return;
    const { themes, pausedMonths, without, ...plain } = becomes;
    const patch = { ...plain, themes: [...themes], pausedMonths: [...pausedMonths], without: [...without] };
    const done = await run(() => perform({ __typename: "MeetingSeries", id, lists: {} }, CHANGE_SERIES, { id, series: patch }));
    if (!done) return;
    undoable(say("seriesChange.done"), done.operation);
    go(home);
  };
  return (
    <Page
      title={say("seriesChange.title")}
      tab={`${say("seriesChange.tab")}, ${council.name}`}
      above={<Link to={home}>{council.name}</Link>}
      lead={<p>{say("seriesChange.lead")}</p>}
    >
      <div className="series">
        <form
          className="series-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void change();
          }}
        >
          <SeriesFields form={form} put={put} goesOn />
          <WhyNot no={isTried && no} />
          <Refused problem={problem} />
          <div className="series-send">
            <Button weight="primary" type="submit" isPending={isBusy}>
              {say("seriesChange.send")}
            </Button>
          </div>
        </form>
        <ChangePreview was={was} becomes={becomes} outcomes={outcomes} seats={council.seats.edges.map(({ node }) => node)} />
      </div>
    </Page>
  );
}
