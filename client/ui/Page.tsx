import type { ReactNode } from "react";
import { useWords } from "../i18n.tsx";
import "./Page.css";

interface Props {
  title: string;
  /** What the tab is called, when the title alone does not say it. */
  tab?: string;
  /** What stands above the title: where this page lies. */
  above?: ReactNode;
  /** One sentence or a few facts under the title. */
  lead?: ReactNode;
  /** What can be done here, the primary action first. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of text and lists: its name, what can be done, and the content. */
export function Page({ title, tab = title, above, lead, actions, children }: Props) {
  const say = useWords();
  return (
    <div className="page">
      <title>{`${tab} · ${say("house.name")}`}</title>
      <header className="page-head">
        <div>
          {above && <p className="page-above">{above}</p>}
          <h1>{title}</h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page under its own heading. */
export const Section = ({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) => (
  <section className="section">
    <header>
      <h2>{title}</h2>
      {action}
    </header>
    {children}
  </section>
);
