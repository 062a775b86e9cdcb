import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import { nodesOf } from "../maps/onMap.ts";
import type { CharterRead, VersionRead } from "./charters.ts";
import { Leaders } from "./Leaders.tsx";
import { PrincipleIcon } from "./PrincipleIcon.tsx";
import { NextVersion } from "./text/NextVersion.tsx";
import { Versions } from "./text/Versions.tsx";
import { usePrinciples } from "./usePrinciples.ts";

interface Props {
  hub: { slug: string };
  charter: CharterRead;
  versions: readonly VersionRead[];
  version: VersionRead | undefined;
  inForce: VersionRead | undefined;
  mayCoordinate: boolean;
  refresh: () => void;
}

/** What stands beside a charter's text: where the sides cooperate, the principles, who leads the work, and the versions. */
export function Beside({ hub, charter, versions, version, inForce, mayCoordinate, refresh }: Props) {
  const say = useWords();
  const { worded } = usePrinciples(hub.slug);
  return (
    <aside className="charter-beside" aria-label={say("charters.tabs.label")}>
      {charter.areas.length > 0 && (
        <section>
          <h2>{say("charters.areas")}</h2>
          <ul className="charter-areas">
            {charter.areas.map((area) => (
              <li key={area}>{area}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("charters.tabs.principles")}</h2>
        <ul className="charter-principles">
          {worded.map(({ kind, name, meaning }) => (
            <li key={kind}>
              <PrincipleIcon kind={kind} size={20} />
              <div>
                <Link to={`/${hub.slug}/principles`}>{name}</Link>
                <p className="charter-meaning">{meaning}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Leaders charter={charter} leaders={nodesOf(charter.leaders)} mayCoordinate={mayCoordinate} onDone={refresh} />
      <Versions hub={hub.slug} charter={charter} versions={versions} shown={version} inForce={inForce}>
        {mayCoordinate && <NextVersion charter={charter} versions={versions} inForce={inForce} onDone={refresh} />}
      </Versions>
      {charter.about && (
        <section>
          <h2>{say("charters.about")}</h2>
          <p className="charter-about">{charter.about}</p>
        </section>
      )}
    </aside>
  );
}
