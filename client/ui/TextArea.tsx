import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField, type TextFieldProps } from "react-aria-components/TextField";
import { Field, type Said } from "./Field.tsx";

type Props = Said & Omit<TextFieldProps, "children" | "className" | "isInvalid"> & { placeholder?: string; rows?: number };

/** Some lines of text; it grows with what is written. */
export const TextArea = ({ label, hint, whyNot, labelUnseen, placeholder, rows = 4, ...props }: Props) => (
  <TextField {...props} className="field" isInvalid={!!whyNot} validationBehavior="aria">
    <Field label={label} hint={hint} whyNot={whyNot} labelUnseen={labelUnseen}>
      <AriaTextArea className="input" placeholder={placeholder} rows={rows} />
    </Field>
  </TextField>
);
