import type { ReactNode } from "react";
import { Text } from "react-aria-components/Text";
import { Label } from "react-aria-components/TextField";
import type { Refusal } from "../../schema/refusal.ts";
import { useSentence } from "../i18n.tsx";
import "./Field.css";

/** What every field can say of itself. */
export interface Said {
  label: string;
  /** Help that stands there before anything went wrong. */
  hint?: ReactNode;
  /** The rule's 'no' to what stands in the field now. */
  whyNot?: Refusal | undefined;
  /** The label is for assistive technology only: the place says the rest. */
  labelUnseen?: boolean;
}

/** The words around a field: its name above it, its help and its refusal below, tied to it for screen readers. */
export function Field({ label, hint, whyNot, labelUnseen, children }: Said & { children: ReactNode }) {
  const sentence = useSentence();
  return (
    <>
      <Label className={labelUnseen ? "unseen" : "field-label"}>{label}</Label>
      {children}
      {(hint || whyNot) && (
        <Text slot="description" className={whyNot ? "field-no" : "field-hint"}>
          {whyNot ? sentence(whyNot) : hint}
        </Text>
      )}
    </>
  );
}
