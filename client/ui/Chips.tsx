import check from "lucide/dist/esm/icons/check.mjs";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Field, type Said } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { Choice } from "./Option.tsx";
import "./Chips.css";

interface Props<Id extends string> extends Said {
  choices: readonly Choice<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
  isDisabled?: boolean;
}

/** Any of a few, all of them seen. */
export function Chips<Id extends string>({ choices, value, onChange, isDisabled, ...said }: Props<Id>) {
  return (
    <CheckboxGroup className="field" value={[...value]} onChange={(ids) => onChange(ids as Id[])} isDisabled={isDisabled}>
      <Field {...said}>
        <div className="chips">
          {choices.map(({ id, name, mark }) => (
            <Checkbox key={id} value={id} className="chip">
              {({ isSelected }) => (
                <>
                  {isSelected ? <Icon of={check} size={16} /> : mark}
                  {name}
                </>
              )}
            </Checkbox>
          ))}
        </div>
      </Field>
    </CheckboxGroup>
  );
}
