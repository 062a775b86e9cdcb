import { Button } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { useCollator, useWords } from "../i18n.tsx";
import "../ui/Tooltip.css";
import { useMe } from "../people/useMe.ts";
import { useOthersHere } from "./Around.tsx";

const most = 4;

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? "")
    .slice(0, 2)
    .join("")
    .toLocaleUpperCase();

/** Who else is here just now: initials to see, names in words. */
export function People() {
  const say = useWords();
  const { compare } = useCollator();
  const { me } = useMe();
  const { present } = useOthersHere();
  const others = present.filter(({ person }) => person.id !== me?.person.id);
  const people = [...new Map(others.map(({ person }) => [person.id, person.name || say("privacy.contact.member")])).values()].sort(compare);
  if (!people.length) return null;
  const names = say("weave.hereNames", { names: people.join(", ") });
  return (
    <TooltipTrigger delay={200}>
      <Button className="people" aria-label={names}>
        {people.slice(0, most).map((name) => (
          <span key={name} className="person" aria-hidden="true">
            {initials(name)}
          </span>
        ))}
        {people.length > most && (
          <span className="person" aria-hidden="true">
            +{people.length - most}
          </span>
        )}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {names}
      </Tooltip>
    </TooltipTrigger>
  );
}
