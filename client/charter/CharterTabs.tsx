import { NavLink, useSearchParams } from "react-router";
import { useWords } from "../i18n.tsx";
import "../ui/Tabs.css";
import "./CharterTabs.css";

const places = ["charter", "principles", "plan", "participation", "ratings"] as const;

/**
 * The pages that belong together: the charter, its principles, the plan, how civil society takes part, and how both sides find the cooperation.
 * Links, each to a page of its own; they look like tabs. Of several charters the one that was chosen stays chosen from page to page.
 */
export function CharterTabs({ hub }: { hub: string }) {
  const say = useWords();
  const [said] = useSearchParams();
  const charter = said.get("charter");
  return (
    <nav className="tab-list charter-tabs" aria-label={say("charters.tabs.label")}>
      {places.map((place) => (
        <NavLink key={place} className="tab" to={`/${hub}/${place}${charter ? `?charter=${charter}` : ""}`}>
          {say(`charters.tabs.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}
