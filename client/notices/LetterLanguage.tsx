import { type Language, languages } from "../../schema/words.ts";
import { useWords } from "../i18n.tsx";
import { Section } from "../ui/Page.tsx";
import { Radios } from "../ui/Radios.tsx";
import type { Choosing } from "./ChoicesPage.tsx";

const inItself = (tag: Language) =>
  (new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag).replace(/^./, (first) => first.toUpperCase());

/** In which language reminders come by letter. */
export function LetterLanguage({ choices: { language }, onChoose }: Choosing) {
  const say = useWords();
  return (
    <Section title={say("notices.choices.language")}>
      <Radios
        label={say("notices.choices.language")}
        labelUnseen
        choices={languages.map((id) => ({ id, name: inItself(id) }))}
        value={language as Language}
        onChange={(chosen) => onChoose({ language: chosen })}
      />
    </Section>
  );
}
