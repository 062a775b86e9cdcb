import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Field, type Said } from "./Field.tsx";
import type { Choice } from "./Option.tsx";
import "./Radios.css";

interface Props<Id extends string> extends Said {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
}

const Ring = ({ children }: { children: ReactNode }) => (
  <>
    <span className="radio-ring" aria-hidden="true" />
    {children}
  </>
);

/** One of a few, all of them seen; the arrows move the choice. */
export function Radios<Id extends string>({ choices, value, onChange, isDisabled, ...said }: Props<Id>) {
  return (
    <RadioGroup className="field" value={value} onChange={(id) => onChange(id as Id)} isDisabled={isDisabled}>
      <Field {...said}>
        <div className="radios">
          {choices.map(({ id, name, mark }) => (
            <Radio key={id} value={id} className="radio">
              <Ring>
                {name}
                {mark}
              </Ring>
            </Radio>
          ))}
        </div>
      </Field>
    </RadioGroup>
  );
}
