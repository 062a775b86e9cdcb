import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import type { Choosing } from "./ChoicesPage.tsx";
import { hours } from "./hours.ts";

/** The hours at which no reminder goes. */
export function QuietChoice({ choices: { quietFrom, quietUntil }, onChoose }: Choosing) {
  const say = useWords();
  return (
    <Section title={say("notices.choices.quiet")}>
      <p className="choices-text">{say("notices.choices.quietWhat")}</p>
      <div className="choices-fields">
        <Select
          label={say("notices.choices.quietFrom")}
          choices={hours}
          value={String(quietFrom)}
          onChange={(hour) => onChoose({ quietFrom: Number(hour) })}
        />
        <Select
          label={say("notices.choices.quietUntil")}
          choices={hours}
          value={String(quietUntil)}
          onChange={(hour) => onChoose({ quietUntil: Number(hour) })}
        />
      </div>
      {quietFrom === quietUntil && <p className="choices-text">{say("notices.choices.quietNone")}</p>}
    </Section>
  );
}
