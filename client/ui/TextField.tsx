import { TextField as AriaTextField, Input, type TextFieldProps } from "react-aria-components/TextField";
import { Field, type Said } from "./Field.tsx";

type Props = Said & Omit<TextFieldProps, "children" | "className" | "isInvalid"> & { placeholder?: string };

/** One line of text. */
export const TextField = ({ label, hint, whyNot, labelUnseen, placeholder, ...props }: Props) => (
  <AriaTextField {...props} className="field" isInvalid={!!whyNot} validationBehavior="aria">
    <Field label={label} hint={hint} whyNot={whyNot} labelUnseen={labelUnseen}>
      <Input className="input" placeholder={placeholder} />
    </Field>
  </AriaTextField>
);
