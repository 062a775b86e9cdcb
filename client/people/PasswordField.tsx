import type { Refusal } from "../../schema/refusal.ts";
import { TextField } from "../ui/TextField.tsx";

interface Props {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  whyNot: Refusal | undefined;
  /** A password that is being chosen, not one that is told. */
  isNew?: boolean;
}

/** Where a person writes a password of theirs, as their password manager knows it. */
export const PasswordField = ({ isNew, ...field }: Props) => (
  <TextField {...field} type="password" autoComplete={isNew ? "new-password" : "current-password"} />
);
