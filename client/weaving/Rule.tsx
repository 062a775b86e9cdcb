import type { ReactNode } from "react";

/** How something is worked out, and where that is from: for those who ask. */
export const Rule = ({ title, source, children }: { title: string; source?: string; children: ReactNode }) => (
  <details className="rule">
    <summary>{title}</summary>
    <div>{children}</div>
    {source && <p className="rule-source">{source}</p>}
  </details>
);
