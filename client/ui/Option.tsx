import check from "lucide/dist/esm/icons/check.mjs";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { Icon } from "./Icon.tsx";

/** One thing that can be chosen. */
export interface Choice<Id extends string = string> {
  id: Id;
  name: string;
  /** What tells it from others with a similar name. */
  detail?: string;
  mark?: ReactNode;
}

/** One row of a list to choose from; a chosen one carries a tick. */
export const Option = ({ choice: { id, name, detail, mark } }: { choice: Choice }) => (
  <ListBoxItem id={id} textValue={name} className="option">
    {({ isSelected }) => (
      <>
        {mark}
        <span className="option-name">
          {name}
          {detail && <small>{detail}</small>}
        </span>
        {isSelected && <Icon of={check} size={18} />}
      </>
    )}
  </ListBoxItem>
);
