import calendar from "lucide/dist/esm/icons/calendar-sync.mjs";
import gavel from "lucide/dist/esm/icons/gavel.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { Broken } from "../ui/ErrorBoundary.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { CalendarDialog } from "./CalendarDialog.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { NewMeeting } from "./NewMeeting.tsx";
import { Overdue } from "./Overdue.tsx";
import { useMeetingFilter, useMeetings } from "./useMeetings.ts";
import "./MeetingsPage.css";

const any = "any";

/** What can be planned, behind one button: a meeting, a series, or a question of when. */
export function PlanMenu({ onPlan }: { onPlan: (what: "meeting" | "series" | "dates") => void }) {
  const say = useWords();
  const choices = (["meeting", "series", "dates"] as const).map((id) => ({
    id,
    name: say(`meetings.plan.${id}`),
    onAction: () => onPlan(id),
  }));
  return (
    <Menu
      label={say("meetings.plan.button")}
      trigger={
        <Button weight="primary" icon={plus}>
          {say("meetings.plan.button")}
        </Button>
      }
      choices={choices}
    />
  );
}

interface Filtered {
  filter: ReturnType<typeof useMeetingFilter>;
  councils: readonly { id: string; name: string; area: { id: string; name: string } | null }[];
}

const areasOf = (councils: Filtered["councils"]) => [
  ...new Map(councils.flatMap(({ area }) => (area ? [[area.id, area] as const] : []))).values(),
];

function Filters({ filter, councils }: Filtered) {
  const say = useWords();
  const areas = areasOf(councils);
  return (
    <search className="meeting-filters">
      <Radios
        label={say("meetings.page.show")}
        labelUnseen
        choices={[
          { id: "coming", name: say("meetings.page.coming") },
          { id: "past", name: say("meetings.page.past") },
        ]}
        value={filter.coming ? "coming" : "past"}
        onChange={(show) => filter.put("show", show === "past" ? show : null)}
      />
      <Select
        label={say("meetings.page.council")}
        choices={[{ id: any, name: say("meetings.page.anyCouncil") }, ...councils]}
        value={filter.council ?? any}
        onChange={(id) => filter.put("council", id === any ? null : id)}
      />
      {areas.length > 1 && (
        <Select
          label={say("meetings.page.area")}
          choices={[{ id: any, name: say("meetings.page.anyArea") }, ...areas]}
          value={filter.area ?? any}
          onChange={(id) => filter.put("area", id === any ? null : id)}
        />
      )}
      {(filter.council || filter.area) && (
        <Button weight="quiet" onPress={filter.clear}>
          {say("meetings.page.clear")}
        </Button>
      )}
    </search>
  );
}

/** Every meeting of a hub's councils that the reader may see: those to come and those that have been. */
export function MeetingsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const filter = useMeetingFilter();
  const { hub, error, refetch, more } = useMeetings(slug, filter);
  const { rights } = useMe();
  const go = useNavigate();
  const [planning, setPlanning] = useState<{ what: "meeting" | "series" | "dates"; council?: string }>();
  const [isSharing, setSharing] = useState(false);
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  const councils = hub.councils.edges.map(({ node }) => node);
  const keeps = councils.filter((council) => !whyNotKeep(rights, { hub, ...council }));
  const meetings = hub.meetings.edges.map(({ node }) => node);
  const chosen = [
    ...councils.filter(({ id }) => id === filter.council).map((council) => ({ ...council, of: "councils" as const })),
    ...areasOf(councils)
      .filter(({ id }) => id === filter.area)
      .map((area) => ({ ...area, of: "areas" as const })),
  ];
  const polls = hub.datePolls.edges.map(({ node }) => node);
  return (
    <Page
      title={say("meetings.page.title")}
      tab={`${say("meetings.page.title")}, ${hub.name}`}
      lead={filter.coming && <p role="status">{say("meetings.page.lead", { count: hub.meetings.totalCount })}</p>}
      actions={
        <>
          {keeps.length > 0 && <PlanMenu onPlan={(what) => setPlanning({ what })} />}
          <Button icon={calendar} onPress={() => setSharing(true)}>
            {say("meetings.calendar.open")}
          </Button>
          <ButtonLink icon={gavel} href={`/${slug}/decisions`}>
            {say("decisions.council.all")}
          </ButtonLink>
        </>
      }
    >
      {filter.coming && !filter.council && !filter.area && (
        <Overdue hub={hub.id} councils={councils} rights={rights} onPlan={(council) => setPlanning({ what: "meeting", council })} />
      )}
      {polls.length > 0 && (
        <section className="open-polls" aria-label={say("meetings.page.polls")}>
          <h2>{say("meetings.page.polls")}</h2>
          <ul>
            {polls.map(({ id, title, council }) => (
              <li key={id}>
                <Link to={`/${slug}/dates/${id}`}>{title}</Link> <span>{council.name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Filters filter={filter} councils={councils} />
      {meetings.length ? (
        <MeetingList hub={slug} meetings={meetings} />
      ) : (
        <Empty title={say(filter.coming ? "meetings.page.noComing" : "meetings.page.noPast")}>
          {filter.coming && say(keeps.length ? "meetings.page.noComingHow" : "meetings.page.noComingRead")}
        </Empty>
      )}
      {hub.meetings.pageInfo.hasNextPage && (
        <div>
          <Button onPress={() => void more()}>{say("house.ui.more")}</Button>
        </div>
      )}
      {planning && (
        <NewMeeting
          hub={slug}
          councils={keeps}
          council={planning.council}
          what={planning.what}
          onPlanned={(at) => go(at)}
          onClose={() => setPlanning(undefined)}
        />
      )}
      {isSharing && <CalendarDialog hub={slug} some={chosen} onClose={() => setSharing(false)} />}
    </Page>
  );
}
