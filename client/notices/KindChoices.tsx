import { waysFor } from "../../schema/notices/kinds.ts";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import type { Choosing } from "./ChoicesPage.tsx";

/** Kind by kind: what somebody wants to know of, and how. */
export function KindChoices({ choices: { kinds }, onChoose }: Choosing) {
  const say = useWords();
  return (
    <Section title={say("notices.choices.kinds")}>
      <ul className="choices-kinds">
        {kinds.map(({ kind, way }) => (
          <li key={kind}>
            <Select
              label={say(`notices.kind.${kind}`)}
              hint={say(`notices.kindHint.${kind}`)}
              choices={waysFor(kind).map((id) => ({ id, name: say(`notices.way.${id}`) }))}
              value={way}
              onChange={(chosen) => onChoose({ kinds: kinds.map((one) => (one.kind === kind ? { ...one, way: chosen } : one)) })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
