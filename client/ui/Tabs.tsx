import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./Tabs.css";

/** One leaf of a stack of tabs. */
export interface Leaf {
  id: string;
  title: ReactNode;
  content: ReactNode;
}

interface Props {
  label: string;
  leaves: readonly Leaf[];
  chosen?: string;
  onChoose?: (id: string) => void;
}

/** Several views in one place, one at a time; arrows move between them. */
export const Tabs = ({ label, leaves, chosen, onChoose }: Props) => (
  <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={onChoose && ((key) => onChoose(String(key)))}>
    <TabList className="tab-list" aria-label={label}>
      {leaves.map(({ id, title }) => (
        <Tab key={id} id={id} className="tab">
          {title}
        </Tab>
      ))}
    </TabList>
    {leaves.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
