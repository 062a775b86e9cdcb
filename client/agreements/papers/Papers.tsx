import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import type { AgreementAt, AgreementPart } from "../part.ts";
import { Archive } from "./Archive.tsx";
import "./Papers.css";

/** What those who have part in an agreement can take out of it: the text on paper, and the package for the archive. */
function Papers({ at: { agreement, isPartner } }: { at: AgreementAt }) {
  const say = useWords();
  const { id, hub, stage } = agreement;
  if (!isPartner) return null;
  const isWritten = !["Dialogue", "Criteria", "Closed"].includes(stage);
  return (
    <Section title={say("papers.title")}>
      {isWritten && (
        <ul className="papers-list">
          <li>
            <Link to={`/${hub.slug}/agreements/${id}/document`}>{say("papers.agreement")}</Link>
          </li>
        </ul>
      )}
      <p className="papers-how">{say("papers.archive.how")}</p>
      <Archive address={`/api/agreements/${id}/archive`} />
    </Section>
  );
}

/** The documents of an agreement, beside it. */
export const papersPart: AgreementPart = { name: "papers", Beside: Papers };
