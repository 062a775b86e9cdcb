import chevron from "lucide/dist/esm/icons/chevron-down.mjs";
import { startTransition, useState } from "react";
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from "react-aria-components/Select";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { type Choice, Option } from "./Option.tsx";
import "./Select.css";

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
  const [isOpen, open] = useState(false);
  return (
    <AriaSelect
      className="field"
      value={value}
      isOpen={isOpen}
      // What the list hid of a large page comes back in a step of its own, after what the choice changes.
      onOpenChange={(next) => (next ? open(true) : startTransition(() => open(false)))}
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
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
