import type { ReactNode } from "react";
import "./Fact.css";

/** One thing that is known, under its name; what is not known takes no room. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
