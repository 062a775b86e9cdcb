import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { Day } from "../../ui/When.tsx";
import type { CharterRead, VersionRead } from "../charters.ts";

interface Props {
  hub: string;
  charter: CharterRead;
  versions: readonly VersionRead[];
  shown: VersionRead | undefined;
  inForce: VersionRead | undefined;
  children: ReactNode;
}

/** The versions of a charter's text, the latest first: which is in force, and who adopted each. */
export function Versions({ hub, charter, versions, shown, inForce, children }: Props) {
  const say = useWords();
  if (!versions.length && !children) return null;
  return (
    <section>
      <h2>{say("charters.versions")}</h2>
      <ol className="charter-versions">
        {versions.map((version) => (
          <li key={version.id}>
            <Link
              to={`/${hub}/charter?charter=${charter.id}&version=${version.number}`}
              aria-current={version === shown ? "true" : undefined}
            >
              {say("charters.version", { number: version.number })}
            </Link>
            <span className={version === inForce ? "charter-in-force" : undefined}>
              {version.adoptedOn ? say(version === inForce ? "charters.inForce" : "charters.was") : say("charters.draft")}
            </span>
            {version.adoptedOn && (
              <span>{say.rich("charters.adopted", { body: version.adoptedBy!, day: () => <Day on={version.adoptedOn!} /> })}</span>
            )}
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
