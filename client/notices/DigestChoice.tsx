import { zone } from "../../schema/clock.ts";
import { type Weekday, weekdays } from "../../schema/day.ts";
import { locales } from "../../schema/locales.ts";
import { nextDigestTime, Rhythm } from "../../schema/notices/hours.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import type { Choosing } from "./ChoicesPage.tsx";
import { hours } from "./hours.ts";

/** How often, on which day and at which hour the digest comes. */
export function DigestChoice({ choices, onChoose }: Choosing) {
  const say = useWords();
  const { language } = useLanguage();
  const next = new Intl.DateTimeFormat(locales[language], {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
    timeZone: zone,
  }).format(nextDigestTime(choices, new Date()));
  return (
    <Section title={say("notices.choices.digest")}>
      <p className="choices-text">{say("notices.choices.digestWhat")}</p>
      <div className="choices-fields">
        <Radios
          label={say("notices.choices.rhythm")}
          choices={Object.values(Rhythm).map((id) => ({ id, name: say(`notices.choices.${id}`) }))}
          value={choices.rhythm}
          onChange={(rhythm) => onChoose({ rhythm })}
        />
        {choices.rhythm === Rhythm.Weekly && (
          <Select<Weekday>
            label={say("notices.choices.weekday")}
            choices={weekdays.map((id) => ({ id, name: say(`notices.choices.weekdays.${id}`) }))}
            value={choices.weekday}
            onChange={(weekday) => onChoose({ weekday })}
          />
        )}
        <Select
          label={say("notices.choices.hour")}
          choices={hours}
          value={String(choices.hour)}
          onChange={(hour) => onChoose({ hour: Number(hour) })}
        />
      </div>
      <p className="choices-text">{say("notices.choices.next", { when: next })}</p>
    </Section>
  );
}
