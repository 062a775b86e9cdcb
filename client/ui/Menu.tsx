import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { Icon, type IconNode } from "./Icon.tsx";
import "./Select.css";

/** One thing that a menu can do, or a place that it leads to. */
export interface MenuChoice {
  id: string;
  name: string;
  icon?: IconNode;
  href?: string;
  onAction?: () => void;
  isDisabled?: boolean;
}

/** What else can be done, behind one button. The trigger is a Button or an IconButton. */
export const Menu = ({ trigger, label, choices }: { trigger: ReactNode; label: string; choices: readonly MenuChoice[] }) => (
  <MenuTrigger>
    {trigger}
    <Popover className="popover" placement="bottom end">
      <AriaMenu className="options" aria-label={label} items={choices}>
        {({ id, name, icon, ...what }) => (
          <MenuItem {...what} id={id} textValue={name} className="option">
            {icon && <Icon of={icon} size={18} />}
            <span className="option-name">{name}</span>
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
