import chevron from "lucide/dist/esm/icons/chevron-down.mjs";
import { Select as AriaSelect, Button, SelectValue } from "react-aria-components/Select";
import { ChoiceList } from "./ChoiceList.tsx";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { Choice } from "./Option.tsx";

interface Props<Id extends string> extends Said {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of several, when there are too many to show them all. */
export function Select<Id extends string>({ choices, value, onChange, placeholder, isDisabled, ...said }: Props<Id>) {
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      placeholder={placeholder ?? "–"}
      isDisabled={isDisabled}
      isInvalid={!!said.whyNot}
    >
      <Field {...said}>
        <Button className="input select">
          <SelectValue className="select-value" />
          <Icon of={chevron} size={18} />
        </Button>
      </Field>
      <ChoiceList choices={choices} />
    </AriaSelect>
  );
}
