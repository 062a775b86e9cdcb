import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { clockAt } from "../../../schema/clock.ts";
import { EncounterKind } from "../../../schema/meetings/learns.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Day } from "../../ui/When.tsx";
import { SEEN } from "./lessons.ts";
import "./TieSeen.css";

/** At which meeting the two ends of a tie met, and where they were last seen together; nothing when no meeting has told. */
export function TieSeen({ tie }: { tie: string }) {
  const say = useWords();
  const { data } = useQuery(SEEN, { variables: { tie }, fetchPolicy: "cache-and-network" });
  const all = data?.node && "encounters" in data.node ? nodesOf(data.node.encounters) : [];
  const began = all.find(({ kind }) => kind === EncounterKind.Contact);
  const seen = all.find(({ kind }) => kind === EncounterKind.Date);
  const told = [seen, began].flatMap((one) => one ?? []);
  if (!told.length) return null;
  return (
    <ul className="tie-seen">
      {told.map(({ id, kind, hub, meeting }) => (
        <li key={id}>
          {say.rich(kind === EncounterKind.Date ? "learns.seen" : "learns.began", {
            title: meeting.title,
            meeting: (words: ReactNode) => <Link to={`/${hub.slug}/meetings/${meeting.id}`}>{words}</Link>,
            day: () => <Day on={clockAt(new Date(meeting.startsAt)).day} />,
          })}
        </li>
      ))}
    </ul>
  );
}
