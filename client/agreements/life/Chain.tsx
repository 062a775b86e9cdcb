import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import { CHAIN, chainOf } from "./life.ts";
import "./Chain.css";

/** The agreements that have grown out of each other, as a calm line from the first need to what goes on today. */
export function Chain({ id, hub }: { id: string; hub: string }) {
  const say = useWords();
  const { data } = useQuery(CHAIN, { variables: { id } });
  const links = data?.agreement ? chainOf(data.agreement) : [];
  if (links.length < 2) return null;
  return (
    <Section title={say("lifeLine.chain.title")}>
      <ol className="chain">
        {links.map(({ id: link, title, stage, kind, openedOn, startsOn, endsOn }) => (
          <li key={link} data-stage={stage} aria-current={link === id || undefined}>
            <span className="chain-when">
              {startsOn && endsOn ? `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}` : openedOn.slice(0, 4)}
            </span>
            {link === id ? <strong>{title}</strong> : <Link to={`/${hub}/agreements/${link}`}>{title}</Link>}
            <small>
              {say(`agreements.kindShort.${kind}`)} · {say(`agreements.stage.${stage}`)}
              {startsOn && endsOn && (
                <>
                  {" · "}
                  <Day on={startsOn} /> – <Day on={endsOn} />
                </>
              )}
              {link === id && ` · ${say("lifeLine.chain.here")}`}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}
