import done from "lucide/dist/esm/icons/circle-check.mjs";
import planned from "lucide/dist/esm/icons/circle-dashed.mjs";
import { Button as AriaButton } from "react-aria-components/Button";
import { Link } from "react-router";
import { useWords } from "../../i18n.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Placing, PracticeRead } from "./participation.ts";

interface Props {
  hub: { slug: string };
  practice: PracticeRead;
  mayPlace: boolean;
  onPlace: (placing: Placing) => void;
}

/** One way to take part: what, where, by whom, and whether it is done today or planned; who may changes it by pressing it. */
export function PracticeLine({ hub, practice, mayPlace, onPlace }: Props) {
  const say = useWords();
  const { text, state, area, council, actor } = practice;
  return (
    <li className="practice" data-state={state}>
      {mayPlace ? (
        <AriaButton className="practice-text" aria-label={say("participation.describe", { text })} onPress={() => onPlace({ practice })}>
          {text}
        </AriaButton>
      ) : (
        <p className="practice-text">{text}</p>
      )}
      <small>
        <span className="practice-state">
          <Icon of={state === "Today" ? done : planned} size={14} />
          {say(`participation.state.${state}`)}
        </span>
        {area && <span>{area.name}</span>}
        {council && <Link to={`/${hub.slug}/councils/${council.id}`}>{council.name}</Link>}
        {actor && <Link to={`/${hub.slug}/actors/${actor.id}`}>{actor.name}</Link>}
      </small>
    </li>
  );
}
