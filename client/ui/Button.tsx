import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Link, type LinkProps } from "react-aria-components/Link";
import { Icon, type IconNode } from "./Icon.tsx";
import "./Button.css";

/** How much a button asks for attention: a page has one primary action. */
export type Weight = "primary" | "plain" | "quiet" | "danger";

interface Looks {
  weight?: Weight;
  icon?: IconNode;
  children?: ReactNode;
}

/** React Aria's own way would speak by pointing at the button, for some seconds after it may have gone. */
const waiting = { onPress: undefined, type: "button", "aria-disabled": true, "data-pending": true } as const;

/** Does something here. While `isPending` it stays in place, keeps the focus, says that it cannot be pressed, and cannot. */
export const Button = ({
  weight = "plain",
  icon,
  children,
  isPending,
  ...props
}: Looks & Omit<AriaButtonProps, "children" | "className">) => (
  <AriaButton {...props} {...(isPending && waiting)} className={`button ${weight}`}>
    {icon && <Icon of={icon} size={18} />}
    {children}
  </AriaButton>
);

/** Goes somewhere, and looks like a button. */
export const ButtonLink = ({ weight = "plain", icon, children, ...props }: Looks & Omit<LinkProps, "children" | "className">) => (
  <Link {...props} className={`button ${weight}`}>
    {icon && <Icon of={icon} size={18} />}
    {children}
  </Link>
);
