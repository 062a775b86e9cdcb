import { memo, useCallback, useDeferredValue } from "react";
import { useSentence, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { useAsked } from "../ui/useAsked.ts";
import { tabs } from "./tabs.ts";
import "./WeavePanel.css";

/** The tabs, drawn anew only when another is chosen: much else stands in the address, and changes while one of them is read. */
const WeaveTabs = memo(function WeaveTabs({ chosen, onChoose }: { chosen: string; onChoose: (tab: string) => void }) {
  const say = useWords();
  const sentence = useSentence();
  return (
    <div className="weave-tabs">
      <Tabs
        label={say("weaving.title")}
        chosen={chosen}
        onChoose={onChoose}
        leaves={tabs.map(({ id, icon, title, Content }) => ({
          id,
          title: (
            <>
              <Icon of={icon} size={18} />
              {sentence({ key: title })}
            </>
          ),
          content: (
            <div className="weave-tab">
              <Content />
            </div>
          ),
        }))}
      />
    </div>
  );
});

/** What the map says about the weave: where it stands, whether it holds, and what to do next, one at a time. */
export function WeavePanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { asked, put } = useAsked();
  // Drawn with what stands beside the map, in parts: whoever turns a leaf never waits for it.
  const turned = useDeferredValue(asked.get("tab"));
  const { id } = tabs.find((tab) => tab.id === turned) ?? tabs[0]!;
  const choose = useCallback((tab: string) => put({ tab }), [put]);
  return (
    <Panel title={say("weaving.title")} onClose={onClose}>
      <WeaveTabs chosen={id} onChoose={choose} />
    </Panel>
  );
}
