import check from "lucide/dist/esm/icons/check.mjs";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Icon } from "./Icon.tsx";
import "./Radios.css";

interface Props {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** Its name, where the place says what it is to those who see it. */
  label?: string;
  children?: ReactNode;
}

/** Yes or no. */
export const Tick = ({ label, children, ...props }: Props) => (
  <Checkbox {...props} className="tick" aria-label={label}>
    {({ isSelected }) => (
      <>
        <span className="tick-box" aria-hidden="true">
          {isSelected && <Icon of={check} size={14} />}
        </span>
        {children}
      </>
    )}
  </Checkbox>
);
