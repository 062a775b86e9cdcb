import { useQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link } from "react-router";
import { whyNotKeep } from "../../../schema/councils.ts";
import { numberOf, whyNotBegin } from "../../../schema/meetings/minutes.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { useMe } from "../../people/useMe.ts";
import { Section } from "../../ui/Page.tsx";
import { MinutesMark } from "./MinutesMark.tsx";
import { OF_MEETING } from "./minutes.ts";
import "./MinutesPage.css";

/** What a meeting's page tells of its documents: the summons and the agenda on paper, and its minutes once there are any. */
export function Papers({ meeting: id }: { meeting: string }) {
  const say = useWords();
  const { rights } = useMe();
  const { data, refetch } = useQuery(OF_MEETING, { variables: { meeting: id }, fetchPolicy: "cache-and-network" });
  const meeting = data?.meeting;
  useHubLive(meeting?.hub.id, meeting?.hub.seq ?? 0, ({ type }) => {
    if (type === "Minutes" || type === "Meeting") startTransition(() => void refetch());
  });
  if (!meeting) return null;
  const { hub, council } = meeting;
  const minutes = data.minutes;
  const mayKeep = !whyNotKeep(rights, { hub, ...council });
  const at = `/${hub.slug}/meetings/${id}`;
  const number = minutes && numberOf(minutes);
  return (
    <Section title={say("minutes.papers.title")}>
      <ul className="meeting-papers">
        <li>
          <Link to={`${at}/summons`}>{say("minutes.papers.summons")}</Link>
        </li>
        <li>
          <Link to={`${at}/agenda`}>{say("minutes.papers.agenda")}</Link>
        </li>
        {(minutes || (mayKeep && !whyNotBegin(meeting, false, new Date()))) && (
          <li>
            <Link to={`${at}/minutes`}>{number ? say("minutes.numbered", { number }) : say("minutes.papers.minutes")}</Link>
          </li>
        )}
        {minutes && (
          <li>
            <MinutesMark minutes={minutes} />
          </li>
        )}
      </ul>
    </Section>
  );
}
