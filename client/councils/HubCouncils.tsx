import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { SeatStrip } from "./SeatStrip.tsx";
import { useCouncils } from "./useCouncils.ts";
import "./HubCouncils.css";

/** The councils of a hub on its first page, by the areas that they are for; nothing when there are none. */
export function HubCouncils({ hub: slug }: { hub: string }) {
  const say = useWords();
  const { councils } = useCouncils(slug);
  const ongoing = councils.filter(({ endedOn }) => !endedOn);
  if (!ongoing.length) return null;
  return (
    <Section title={say("councils.ofHub")} action={<Link to={`/${slug}/councils`}>{say("councils.allOf")}</Link>}>
      <ul className="hub-councils">
        {ongoing.map((council) => (
          <li key={council.id}>
            <Link to={`/${slug}/councils/${council.id}`}>{council.name}</Link>
            <small>{council.area?.name ?? say("councils.form.wholeHub")}</small>
            <SeatStrip council={council} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
