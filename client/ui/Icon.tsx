import { createElement } from "react";
import "./Icon.css";

/** One picture of the lucide set, imported by itself: `import plus from "lucide/dist/esm/icons/plus.mjs"`. */
export type IconNode = [tag: string, attributes: Record<string, string | number | undefined>][];

/** A picture beside words, or inside something that has a name: it is silent to screen readers. */
export const Icon = ({ of, size = 20 }: { of: IconNode; size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    {of.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
  </svg>
);
