import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Day } from "../../ui/When.tsx";
import { RESTS_ON } from "./ties.ts";
import "../../meetings/learns/TieSeen.css";

/** The agreements that a tie rests on, as far as the reader sees them; nothing when there are none. */
export function TieRests({ tie }: { tie: string }) {
  const say = useWords();
  const { data } = useQuery(RESTS_ON, { variables: { tie }, fetchPolicy: "cache-and-network" });
  const agreements = data?.node && "restsOn" in data.node ? nodesOf(data.node.restsOn) : [];
  if (!agreements.length) return null;
  return (
    <ul className="tie-seen">
      {agreements.map(({ id, title, startsOn, hub }) => (
        <li key={id}>
          {say.rich("agreementTies.restsOn", {
            title,
            agreement: (words: ReactNode) => <Link to={`/${hub.slug}/agreements/${id}`}>{words}</Link>,
            day: () => startsOn && <Day on={startsOn} />,
          })}
        </li>
      ))}
    </ul>
  );
}
