import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { ComparedSections } from "../../ui/ComparedSections.tsx";
import { Empty } from "../../ui/Empty.tsx";
import type { CharterRead, VersionRead } from "../charters.ts";
import "./CharterText.css";

interface Props {
  slug: string;
  charter: Pick<CharterRead, "id" | "name">;
  versions: readonly VersionRead[];
  version: VersionRead | undefined;
  inForce: VersionRead | undefined;
  showsChanges: boolean;
}

/** The version before one, whether it was adopted or not. */
const before = (versions: readonly VersionRead[], { number }: VersionRead) =>
  versions.filter((other) => other.number < number).sort((one, other) => other.number - one.number)[0];

/** A charter's text as it is read and printed; or where it differs from the version before. */
export function CharterText({ slug, charter, versions, version, inForce, showsChanges }: Props) {
  const say = useWords();
  if (!version) return <Empty title={say("charters.noText")} />;
  const earlier = before(versions, version);
  const here = `/${slug}/charter?charter=${charter.id}&version=${version.number}`;
  return (
    <article className="charter-text" aria-label={charter.name}>
      {(version !== inForce || earlier) && (
        <p className="charter-notes">
          {version.adoptedOn && inForce && version !== inForce && (
            <>
              {say("charters.earlier")} <Link to={`/${slug}/charter?charter=${charter.id}`}>{say("charters.toInForce")}</Link>{" "}
            </>
          )}
          {earlier &&
            (showsChanges ? (
              <Link to={here}>{say("charters.compare.hide")}</Link>
            ) : (
              <Link to={`${here}&changes`}>{say("charters.compare.show", { number: earlier.number })}</Link>
            ))}
        </p>
      )}
      {earlier && showsChanges ? <Changes from={earlier} to={version} /> : <Sections version={version} />}
    </article>
  );
}

/** Where a version differs from an earlier one. */
function Changes({ from, to }: { from: VersionRead; to: VersionRead }) {
  const say = useWords();
  return (
    <>
      <p className="charter-notes">{say("charters.compare.lead", { number: from.number })}</p>
      <ComparedSections from={from} to={to} />
    </>
  );
}

const Sections = ({ version: { preamble, sections } }: { version: VersionRead }) => (
  <>
    {preamble && <p className="charter-preamble">{preamble}</p>}
    {sections.map(({ heading, text }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: each part has its place, and nothing else tells it from the others
      <section key={at}>
        <h2>
          <span className="charter-number" aria-hidden="true">
            {at + 1}
          </span>
          {heading}
        </h2>
        <p>{text}</p>
      </section>
    ))}
  </>
);
