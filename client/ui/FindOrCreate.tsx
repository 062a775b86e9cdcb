import plus from "lucide/dist/esm/icons/plus.mjs";
import type { KeyboardEvent } from "react";
import { ComboBox, Input, ListBox, Popover } from "react-aria-components/ComboBox";
import { useWords } from "../i18n.tsx";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { type Choice, Option } from "./Option.tsx";
import "./Select.css";

const fresh = "new";

interface Props extends Said {
  text: string;
  onText: (text: string) => void;
  /** What the text may mean, likeliest first. */
  found: readonly Choice[];
  onFind: (id: string) => void;
  /** Makes a new one with the name that was typed; without it only what is found can be chosen. */
  onCreate?: (name: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Offers everything at once, when there are few. */
  opensOnFocus?: boolean;
}

/** One field that finds or creates: what exists is offered first, Enter takes the exact match or makes a new one, Esc leaves. */
export function FindOrCreate({ text, onText, found, onFind, onCreate, placeholder, autoFocus, opensOnFocus, ...said }: Props) {
  const say = useWords();
  const name = text.trim();
  const exact = found.find((choice) => choice.name.localeCompare(name, undefined, { sensitivity: "accent" }) === 0);
  const offered: Choice[] =
    onCreate && name && !exact
      ? [...found, { id: fresh, name: say("house.ui.addNamed", { name }), mark: <Icon of={plus} size={18} /> }]
      : [...found];
  const take = (id: string) => (id === fresh ? onCreate?.(name) : onFind(id));
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || !name || event.currentTarget.hasAttribute("aria-activedescendant")) return;
    const id = exact?.id ?? (onCreate ? fresh : found[0]?.id);
    if (!id) return;
    event.preventDefault();
    event.stopPropagation();
    take(id);
  };
  return (
    <ComboBox
      className="field"
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(id) => id !== null && take(String(id))}
      items={offered}
      allowsCustomValue
      allowsEmptyCollection={!!name}
      menuTrigger={opensOnFocus ? "focus" : "input"}
      isInvalid={!!said.whyNot}
      validationBehavior="aria"
    >
      <Field {...said}>
        <Input className="input" placeholder={placeholder} autoFocus={autoFocus} onKeyDownCapture={enter} autoComplete="off" />
      </Field>
      <Popover className="popover">
        <ListBox className="options" renderEmptyState={() => <p className="options-none">{say("house.ui.nothingFound")}</p>}>
          {(choice: Choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
