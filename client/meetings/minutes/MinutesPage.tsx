import { useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link, useParams } from "react-router";
import { whyNotKeep } from "../../../schema/councils.ts";
import { type Beside, minutesDocument } from "../../../schema/meetings/documents.ts";
import type { MinutesContent } from "../../../schema/meetings/minutes.content.ts";
import { numberOf } from "../../../schema/meetings/minutes.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Approvals } from "./Approvals.tsx";
import { Approving } from "./Approving.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { MinutesActions } from "./MinutesActions.tsx";
import { MinutesMark } from "./MinutesMark.tsx";
import { type MeetingRead, type MinutesRead, ONE, told } from "./minutes.ts";
import { NotBegun } from "./NotBegun.tsx";
import { OwnWords } from "./OwnWords.tsx";
import { usePen } from "./usePen.ts";
import "./MinutesPage.css";

/** The minutes of a meeting: read by all who may, written and sent by those who keep the council, approved by those who are to. */
export function MinutesPage() {
  const say = useWords();
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(ONE, { variables: { meeting: id }, fetchPolicy: "cache-and-network" });
  const { rights } = useMe();
  const { meeting, minutes } = data;
  const refresh = () => startTransition(() => void refetch());
  useHubLive(meeting?.hub.id, meeting?.hub.seq ?? 0, ({ type }) => void (told.has(type) && refresh()));
  if (!meeting) return <Missing />;
  const { hub, council, title } = meeting;
  const mayKeep = !whyNotKeep(rights, { hub, ...council });
  const number = minutes && numberOf(minutes);
  const name = number ? say("minutes.numbered", { number }) : say("minutes.title");
  return (
    <Page
      title={name}
      tab={`${name}, ${title}, ${hub.name}`}
      above={<Link to={`/${hub.slug}/meetings/${id}`}>{say("minutes.back")}</Link>}
      lead={minutes && <MinutesMark minutes={minutes} />}
      actions={minutes && <MinutesActions meeting={meeting} minutes={minutes} mayKeep={mayKeep} onDone={refresh} />}
    >
      {minutes ? (
        <Begun meeting={meeting} minutes={minutes} content={data.minutesContent as MinutesContent} mayKeep={mayKeep} onDone={refresh} />
      ) : (
        <NotBegun meeting={meeting} mayKeep={mayKeep} onDone={refresh} />
      )}
    </Page>
  );
}

interface Props {
  meeting: MeetingRead;
  minutes: MinutesRead;
  content: MinutesContent;
  mayKeep: boolean;
  onDone: () => void;
}

function Begun({ meeting, minutes, content, mayKeep, onDone }: Props) {
  const pen = usePen();
  const { me } = useMe();
  const { version, state } = minutes;
  const all = nodesOf(minutes.approvals);
  const now = state === "Draft" ? [] : all.filter((one) => one.version === version);
  const beside: Beside = {
    ...minutes,
    approvals: now.map(({ role, name, answer, answeredAt, onPaper }) => ({ role, name, answer, answeredAt, onPaper })),
    notes: nodesOf(minutes.notes),
  };
  const mine = now.find(({ person, answer }) => person && person.id === me?.person.id && answer === "Waiting");
  return (
    <div className="minutes">
      <DocumentView doc={minutesDocument(content, beside, pen)} />
      <div className="minutes-side">
        {mine && state === "Sent" && <Approving minutes={minutes} onDone={onDone} />}
        {mayKeep && state === "Draft" && <OwnWords key={minutes.id} minutes={minutes} meeting={meeting} onDone={onDone} />}
        <Approvals minutes={minutes} approvals={all} mayKeep={mayKeep} onDone={onDone} />
      </div>
    </div>
  );
}
