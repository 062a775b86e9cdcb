import check from "lucide/dist/esm/icons/check.mjs";
import settings from "lucide/dist/esm/icons/settings-2.mjs";
import { useState } from "react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components/Menu";
import { type Language, languages } from "../../schema/words.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { chosenTheme, type Theme, themes, wear } from "../ui/theme.ts";
import "../ui/Select.css";

interface Props<Id extends string> {
  title: string;
  choices: readonly { id: Id; name: string; lang?: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

const Choose = <Id extends string>({ title, choices, chosen, onChoose }: Props<Id>) => (
  <MenuSection
    selectionMode="single"
    selectedKeys={[chosen]}
    disallowEmptySelection
    onSelectionChange={(keys) => onChoose([...keys][0] as Id)}
  >
    <Header className="option-header">{title}</Header>
    {choices.map(({ id, name, lang }) => (
      <MenuItem key={id} id={id} textValue={name} className="option" shouldCloseOnSelect={false}>
        {({ isSelected }) => (
          <>
            <span className="option-name" lang={lang}>
              {name}
            </span>
            {isSelected && <Icon of={check} size={18} />}
          </>
        )}
      </MenuItem>
    ))}
  </MenuSection>
);

/** How the reader wants it: language and appearance, kept in this browser. */
export function Preferences() {
  const say = useWords();
  const { language, speak } = useLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  const put = (next: Theme) => {
    wear(next);
    setTheme(next);
  };
  const inItself = (tag: Language) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  const named = (tag: Language) => inItself(tag).replace(/^./, (first) => first.toUpperCase());
  return (
    <MenuTrigger>
      <IconButton icon={settings} label={say("house.shell.settings")} />
      <Popover className="popover" placement="bottom end">
        <Menu className="options" aria-label={say("house.shell.settings")}>
          <Choose
            title={say("house.shell.language")}
            choices={languages.map((tag) => ({ id: tag, name: named(tag), lang: tag }))}
            chosen={language}
            onChoose={speak}
          />
          <Choose
            title={say("house.shell.theme")}
            choices={themes.map((id) => ({ id, name: say(`house.theme.${id}`) }))}
            chosen={theme}
            onChoose={put}
          />
          <MenuItem className="option" href="/graphql" target="_blank">
            <span className="option-name">{say("house.shell.api")}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
