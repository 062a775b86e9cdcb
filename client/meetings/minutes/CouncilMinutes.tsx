import { useQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { Link } from "react-router";
import { numberOf } from "../../../schema/meetings/minutes.ts";
import { useHubLive } from "../../hubs/useHubLive.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Section } from "../../ui/Page.tsx";
import { useMoment } from "../useMoment.ts";
import { OF_COUNCIL } from "./minutes.ts";
import "./MinutesPage.css";

/** The approved minutes of a council that the reader may read, the latest first. */
export function CouncilMinutes({ council: id }: { council: string }) {
  const say = useWords();
  const moment = useMoment();
  const { data, refetch } = useQuery(OF_COUNCIL, { variables: { council: id }, fetchPolicy: "cache-and-network" });
  const council = data?.council;
  useHubLive(council?.hub.id, council?.hub.seq ?? 0, ({ type }) => {
    if (type === "Minutes") startTransition(() => void refetch());
  });
  if (!council) return null;
  const { hub, minutes } = council;
  const all = nodesOf(minutes);
  return (
    <Section title={say("minutes.council.title")}>
      {all.length ? (
        <ul className="minutes-lines">
          {all.map(({ meeting, ...one }) => (
            <li key={one.id}>
              <Link to={`/${hub.slug}/meetings/${meeting.id}/minutes`}>{say("minutes.numbered", { number: numberOf(one)! })}</Link>
              <small>
                {meeting.title}, {moment.long(meeting.startsAt)}
              </small>
            </li>
          ))}
        </ul>
      ) : (
        <p className="minutes-none">{say("minutes.council.none")}</p>
      )}
      {minutes.totalCount > all.length && (
        <p className="minutes-note">{say("minutes.council.more", { count: minutes.totalCount - all.length })}</p>
      )}
    </Section>
  );
}
