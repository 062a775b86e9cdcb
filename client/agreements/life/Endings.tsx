import { useWords } from "../../i18n.tsx";
import { Section } from "../../ui/Page.tsx";
import { Day } from "../../ui/When.tsx";
import type { LifeRead } from "./life.ts";

/** How an agreement went on or ended: why, and what was learnt. */
export function Endings({ endings }: { endings: LifeRead["endings"] }) {
  const say = useWords();
  if (!endings.length) return null;
  return (
    <Section title={say("endings.title")}>
      <ul className="life-endings">
        {endings.map(({ id, way, happenedOn, reason, learning }) => (
          <li key={id}>
            <h3>
              {say(`endings.way.${way}`)} <Day on={happenedOn} />
            </h3>
            <p>{reason}</p>
            {learning && (
              <p>
                <small>{say("endings.learning")}</small> {learning}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
