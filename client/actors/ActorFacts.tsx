import { Link } from "react-router";
import { useLanguage, useWords } from "../i18n.tsx";
import { Fact } from "../ui/Fact.tsx";
import type { Facts } from "./actor.ts";
import "./ActorFacts.css";

const Tags = ({ of }: { of: readonly { id: string; name: string }[] }) => (
  <ul className="chips">
    {of.map(({ id, name }) => (
      <li key={id} className="tag">
        {name}
      </li>
    ))}
  </ul>
);

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** An organisation number as it is written: six digits, a hyphen, four. */
const written = (number: string) => number.replace(/^(\d{6})(\d{4})$/, "$1-$2");

const shortly = (link: string) => link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

/** What is known of an actor; what is not known takes no room. */
export function ActorFacts({ hub, actor }: { hub: string; actor: Facts }) {
  const say = useWords();
  const { language } = useLanguage();
  const list = (words: readonly string[]) => new Intl.ListFormat(language, { type: "unit" }).format(words);
  const { about, otherNames, organisationNumber, areas, themes, targetGroups, offers, needs, links, languages, parent } = actor;
  const facts = [
    otherNames.length && (
      <Fact key="otherNames" name={say("actors.otherNames")}>
        {list(otherNames)}
      </Fact>
    ),
    parent && (
      <Fact key="parent" name={say("actors.parent")}>
        <Link to={`/${hub}/actors/${parent.id}`}>{parent.name}</Link>
      </Fact>
    ),
    organisationNumber && (
      <Fact key="number" name={say("actors.organisationNumber")}>
        {written(organisationNumber)}
      </Fact>
    ),
    areas.length && (
      <Fact key="areas" name={say("actors.areas")}>
        <Tags of={areas} />
      </Fact>
    ),
    themes.length && (
      <Fact key="themes" name={say("actors.themes")}>
        <Tags of={themes} />
      </Fact>
    ),
    targetGroups.length && (
      <Fact key="targetGroups" name={say("actors.targetGroups")}>
        <Tags of={targetGroups} />
      </Fact>
    ),
    offers.length && (
      <Fact key="offers" name={say("actors.offers")}>
        <Lines of={offers} />
      </Fact>
    ),
    needs.length && (
      <Fact key="needs" name={say("actors.needs")}>
        <Lines of={needs} />
      </Fact>
    ),
    languages.length && (
      <Fact key="languages" name={say("actors.languages")}>
        {list(languages)}
      </Fact>
    ),
    links.length && (
      <Fact key="links" name={say("actors.links")}>
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={link} rel="noreferrer">
                {shortly(link)}
              </a>
            </li>
          ))}
        </ul>
      </Fact>
    ),
  ].filter(Boolean);
  if (!about && !facts.length) return <p className="facts-none">{say("actors.nothingToldYet")}</p>;
  return (
    <div className="facts">
      {about && <p className="facts-about">{about}</p>}
      {facts.length > 0 && <dl>{facts}</dl>}
    </div>
  );
}
