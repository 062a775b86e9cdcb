import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";

/** The way to the report of this year's agreements. */
export function YearLink({ hub }: { hub: string }) {
  const say = useWords();
  const year = new Date().getFullYear();
  return (
    <Link className="button plain" to={`/${hub}/agreements/years/${year}`}>
      {say("papers.year.report")}
    </Link>
  );
}
