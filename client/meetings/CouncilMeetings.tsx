import { useQuery } from "@apollo/client/react";
import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { Pace } from "../../schema/meetings/frequency.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { notify } from "../ui/Notices.tsx";
import { Section } from "../ui/Page.tsx";
import { useReason } from "../ui/Refused.tsx";
import { Sure } from "../ui/Sure.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { PlanMenu } from "./MeetingsPage.tsx";
import { END_SERIES, OF_COUNCIL, PLAN_ON } from "./meetings.ts";
import { paceOf } from "./Overdue.tsx";
import { useMoment } from "./useMoment.ts";
import { useRuleWords } from "./useRuleWords.ts";
import "./CouncilMeetings.css";

type Read = NonNullable<ReturnType<typeof useCouncilMeetings>["council"]>;
type SeriesRead = Read["series"]["edges"][number]["node"];

function useCouncilMeetings(id: string) {
  const { data, refetch } = useQuery(OF_COUNCIL, { variables: { id }, fetchPolicy: "cache-and-network" });
  const council = data?.council;
  useHubLive(council?.hub.id, council?.hub.seq ?? 0, ({ type }) => {
    if (type === "Meeting" || type === "MeetingSeries") void refetch();
  });
  return { council, refetch };
}

/** How the council keeps to how often it is to meet, in words. */
function PaceLine({ council }: { council: Read }) {
  const say = useWords();
  const moment = useMoment();
  const kept = paceOf({ ...council, planned: council.meetings });
  if (!kept) return null;
  const { pace, held, perYear, due } = kept;
  return (
    <p className="pace-line" data-pace={pace}>
      {say("meetings.pace.rule", { of: perYear })} {say("meetings.pace.held", { count: held, of: perYear })}{" "}
      {pace !== Pace.OnTime && (
        <strong>{say(`meetings.pace.${pace}`, { council: say("meetings.council.it"), day: moment.date(due) })}</strong>
      )}
    </p>
  );
}

interface LineProps {
  /** The hub's path, and the council's id. */
  at: { hub: string; council: string };
  series: SeriesRead;
  mayKeep: boolean;
  onDone: () => void;
}

/** A series as its rule in words, and what those who keep the council can do with it. */
function SeriesLine({ at: { hub, council }, series, mayKeep, onDone }: LineProps) {
  const say = useWords();
  const moment = useMoment();
  const words = useRuleWords();
  const go = useNavigate();
  const reason = useReason();
  const [isEnding, setEnding] = useState(false);
  const { id, title, endedOn, plannedTo } = series;
  const room = { __typename: "MeetingSeries", id, lists: {} };
  const on = () => perform(room, PLAN_ON, { id }).then(onDone, (no) => notify({ text: reason(no) }));
  return (
    <li>
      <div>
        <p>{words(series)}</p>
        <small>
          {endedOn
            ? say("meetings.series.ended", { day: moment.date(endedOn) })
            : say("meetings.series.to", { day: moment.date(plannedTo) })}
        </small>
      </div>
      {mayKeep && !endedOn && (
        <Menu
          label={title}
          trigger={<IconButton icon={ellipsis} label={say("meetings.series.more", { title })} weight="quiet" />}
          choices={[
            { id: "change", name: say("seriesChange.open"), onAction: () => go(`/${hub}/councils/${council}/series/${id}`) },
            { id: "on", name: say("meetings.series.on"), onAction: () => void on() },
            { id: "end", name: say("meetings.series.end"), onAction: () => setEnding(true) },
          ]}
        />
      )}
      {isEnding && (
        <Sure
          title={say("meetings.series.endSure", { title })}
          what={say("meetings.series.endWhat")}
          yes={say("meetings.series.end")}
          onYes={async () => {
            await perform(room, END_SERIES, { id });
            onDone();
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </li>
  );
}

/** What a council's page tells of its meetings: the next ones, how often it is to meet, and its series. */
export function CouncilMeetings({ council: id }: { council: string }) {
  const say = useWords();
  const { council, refetch } = useCouncilMeetings(id);
  const { rights } = useMe();
  const go = useNavigate();
  const [isPlanning, setPlanning] = useState(false);
  if (!council) return null;
  const { hub } = council;
  const mayKeep = !whyNotKeep(rights, council);
  const coming = council.meetings.edges.map(({ node }) => node);
  const series = council.series.edges.map(({ node }) => node);
  const refresh = () => void refetch();
  const plan = (what: "meeting" | "series" | "dates") =>
    what === "meeting" ? setPlanning(true) : go(`/${hub.slug}/councils/${id}/${what}`);
  return (
    <Section title={say("meetings.council.title")} action={mayKeep && <PlanMenu onPlan={plan} />}>
      <PaceLine council={council} />
      {coming.length ? <MeetingList hub={hub.slug} meetings={coming} isOfOne /> : <p>{say("meetings.council.none")}</p>}
      {series.length > 0 && (
        <ul className="series-lines">
          {series.map((one) => (
            <SeriesLine key={one.id} at={{ hub: hub.slug, council: id }} series={one} mayKeep={mayKeep} onDone={refresh} />
          ))}
        </ul>
      )}
      <p>
        <Link to={`/${hub.slug}/meetings?council=${id}`}>{say("meetings.council.all")}</Link>
      </p>
      {isPlanning && (
        <MeetingForm council={id} onPlanned={(meeting) => go(`/${hub.slug}/meetings/${meeting}`)} onClose={() => setPlanning(false)} />
      )}
    </Section>
  );
}
