import { useSuspenseQuery } from "@apollo/client/react";
import { type ComponentType, startTransition } from "react";
import { Link, useParams } from "react-router";
import { whyNotKeep } from "../../schema/councils.ts";
import { whyNotTakePart } from "../../schema/hubs.ts";
import { useHubLive } from "../hubs/useHubLive.ts";
import { useWords } from "../i18n.tsx";
import { useMe } from "../people/useMe.ts";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Attending } from "./Attending.tsx";
import { MeetingActions } from "./MeetingActions.tsx";
import { MeetingFacts } from "./MeetingFacts.tsx";
import { MyAnswer } from "./MyAnswer.tsx";
import { ONE } from "./meetings.ts";
import { SummonsLine } from "./SummonsMark.tsx";
import "./MeetingPage.css";

/** One meeting: what it is about, when and where, who comes, and whether the reader does. `Middle` is what is done at it: its agenda. */
export function MeetingPage({ Middle }: { Middle?: ComponentType<{ meeting: string }> }) {
  const say = useWords();
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ONE, { variables: { id } });
  const { me, rights } = useMe();
  const { meeting } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(meeting?.hub.id, meeting?.hub.seq ?? 0, ({ subject, changes }) => {
    const isHere = subject === id || changes.some(({ field, before, after }) => field === "meeting" && [before, after].includes(id));
    if (isHere || meeting?.attendances.edges.some(({ node }) => node.id === subject)) refresh();
  });
  if (!meeting) return <Missing />;
  const { hub, council, title, theme } = meeting;
  const mayKeep = !whyNotKeep(rights, { hub, ...council });
  const isMember = !whyNotTakePart(rights, hub.id);
  const places = meeting.attendances.edges.map(({ node }) => node);
  const mine = places.find(({ term }) => term?.person && term.person.id === me?.person.id);
  return (
    <Page
      title={title}
      tab={`${title}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/meetings`}>{say("meetings.one.all")}</Link>}
      lead={theme && <p>{theme}</p>}
      actions={<MeetingActions meeting={meeting} mayKeep={mayKeep} places={places} onDone={refresh} />}
    >
      <div className="meeting" data-state={meeting.state}>
        <div className="meeting-top">
          <MeetingFacts meeting={meeting} />
          {mayKeep && <SummonsLine {...meeting} />}
          {mine && <MyAnswer meeting={meeting} place={mine} onDone={refresh} />}
        </div>
        {Middle && (
          <div className="meeting-middle">
            <Middle meeting={id} />
          </div>
        )}
        <div className="meeting-who">
          <Attending meeting={meeting} places={places} mayKeep={mayKeep} isMember={isMember} onDone={refresh} />
        </div>
      </div>
    </Page>
  );
}
