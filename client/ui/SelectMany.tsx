import chevron from "lucide/dist/esm/icons/chevron-down.mjs";
import { Button, Select, SelectValue } from "react-aria-components/Select";
import { useWords } from "../i18n.tsx";
import { ChoiceList } from "./ChoiceList.tsx";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { Choice } from "./Option.tsx";

interface Props<Id extends string> extends Said {
  choices: readonly Choice<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** Any of several, when there are too many to show them all. */
export function SelectMany<Id extends string>({ choices, value, onChange, placeholder, isDisabled, ...said }: Props<Id>) {
  const say = useWords();
  return (
    <Select
      className="field"
      selectionMode="multiple"
      value={[...value]}
      onChange={(keys) => onChange(keys as Id[])}
      placeholder={placeholder ?? say("house.ui.all")}
      isDisabled={isDisabled}
      isInvalid={!!said.whyNot}
    >
      <Field {...said}>
        <Button className="input select">
          <SelectValue className="select-value">
            {({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : <span>{selectedText}</span>)}
          </SelectValue>
          <Icon of={chevron} size={18} />
        </Button>
      </Field>
      <ChoiceList choices={choices} none={<p className="options-none">{say("house.ui.nothingToChoose")}</p>} />
    </Select>
  );
}
