import { useSuspenseQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { whyNotSeries } from "../../schema/meetings/series.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { Button } from "../ui/Button.tsx";
import { Missing } from "../ui/Missing.tsx";
import { notify } from "../ui/Notices.tsx";
import { Page } from "../ui/Page.tsx";
import { Refused } from "../ui/Refused.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { PLAN_SERIES, TO_PLAN } from "./meetings.ts";
import { Preview } from "./Preview.tsx";
import { SeriesFields } from "./SeriesFields.tsx";
import { begun, type SeriesForm, seriesOf } from "./seriesForm.ts";
import "./SeriesPage.css";

/** Plans a series of a council's meetings: it says the rule in words and shows the days that it gives, before anything is saved. */
export function SeriesPage() {
  const say = useWords();
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
          <SeriesFields form={form} put={put} />
          <WhyNot no={isTried && no} />
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
