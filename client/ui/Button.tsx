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

/** Does something here. While `isPending` it stays in place, says so and cannot be pressed again. */
export const Button = ({ weight = "plain", icon, children, ...props }: Looks & Omit<AriaButtonProps, "children" | "className">) => (
  <AriaButton {...props} className={`button ${weight}`}>
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
