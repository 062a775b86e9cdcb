import { useSuspenseQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import type { AgreementRecord } from "../../../schema/agreements/papers/record.ts";
import { yearDocument } from "../../../schema/agreements/papers/year.ts";
import { yearIn } from "../../../schema/agreements/papers/years.ts";
import { useWords } from "../../i18n.tsx";
import { usePen } from "../../meetings/minutes/usePen.ts";
import { Missing } from "../../ui/Missing.tsx";
import { Archive } from "./Archive.tsx";
import { PaperShell } from "./PaperShell.tsx";
import { YEAR } from "./papers.ts";

/** The report of all agreements of a hub in a year, for its officials, and the year's package for the archive. */
export function YearPage() {
  const { year: text } = useParams();
  const year = yearIn(text);
  return year === undefined ? <Missing /> : <Report year={year} />;
}

function Report({ year }: { year: number }) {
  const say = useWords();
  const pen = usePen();
  const { hub: slug = "" } = useParams();
  const { hub, agreementsOfYear } = useSuspenseQuery(YEAR, { variables: { hub: slug, year }, fetchPolicy: "cache-and-network" }).data;
  if (!hub || !agreementsOfYear) return <Missing />;
  const at = `/${slug}/agreements/years`;
  return (
    <PaperShell
      doc={yearDocument(hub.name, year, agreementsOfYear as AgreementRecord[], pen)}
      back={{ to: `/${slug}/agreements`, name: say("papers.backToAll") }}
      file={`/api/hubs/${slug}/agreements/${year}.docx`}
      more={
        <>
          <Link to={`${at}/${year - 1}`}>{say("papers.year.earlier")}</Link>
          <Link to={`${at}/${year + 1}`}>{say("papers.year.later")}</Link>
          <Archive address={`/api/hubs/${slug}/agreements/${year}/archive`} />
        </>
      }
    />
  );
}
