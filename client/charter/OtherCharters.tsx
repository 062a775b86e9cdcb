import { Link } from "react-router";
import { useWords } from "../i18n.tsx";
import "./CharterTabs.css";

interface Props {
  hub: string;
  /** The page that shows one of them. */
  page: "charter" | "plan";
  charters: readonly { id: string; name: string }[];
  chosen: string;
}

/** The charters of a hub that has several, to choose between; nothing where there is one. */
export function OtherCharters({ hub, page, charters, chosen }: Props) {
  const say = useWords();
  if (charters.length < 2) return null;
  return (
    <nav className="charter-others" aria-label={say("charters.others")}>
      {charters.map(({ id, name }) => (
        <Link key={id} to={`/${hub}/${page}?charter=${id}`} aria-current={id === chosen ? "true" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
