import type { ReactNode } from "react";
import "./Empty.css";

/** Nothing here yet: what it will hold, a small example, and the first step. */
export const Empty = ({
  title,
  example,
  action,
  children,
}: {
  title: string;
  example?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) => (
  <div className="empty">
    {example && <div className="empty-example">{example}</div>}
    <h2>{title}</h2>
    {children && <div className="empty-text">{children}</div>}
    {action}
  </div>
);
