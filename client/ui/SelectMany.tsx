import chevron from "lucide/dist/esm/icons/chevron-down.mjs";
import { Button, ListBox, Popover, Select, SelectValue } from "react-aria-components/Select";
import { useWords } from "../i18n.tsx";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { type Choice, Option } from "./Option.tsx";
import "./Select.css";

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
      <Popover className="popover">
        <ListBox
          className="options"
          items={choices}
          renderEmptyState={() => <p className="options-none">{say("house.ui.nothingToChoose")}</p>}
        >
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
