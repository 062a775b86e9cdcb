import { Button, type ButtonProps } from "react-aria-components/Button";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import type { Weight } from "./Button.tsx";
import { Icon, type IconNode } from "./Icon.tsx";
import "./Button.css";
import "./Tooltip.css";

interface Named extends Omit<ButtonProps, "children" | "className" | "aria-label" | "isPending"> {
  icon: IconNode;
  /** What it does, in words: its name, and what the tooltip says. */
  label: string;
  weight?: Weight;
}

/** A button that is only a picture; hover or focus says what it does. */
export const IconButton = ({ icon, label, weight = "quiet", ...props }: Named) => (
  <TooltipTrigger delay={500}>
    <Button {...props} aria-label={label} className={`button only-icon ${weight}`}>
      <Icon of={icon} />
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
