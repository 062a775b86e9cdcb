import { useSearchParams } from "react-router";
import { useSentence, useWords } from "../i18n.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { tabs } from "./tabs.ts";
import "./WeavePanel.css";

/** What the map says about the weave: where it stands, whether it holds, and what to do next, one at a time. */
export function WeavePanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const sentence = useSentence();
  const [address, setAddress] = useSearchParams();
  const asked = tabs.find(({ id }) => id === address.get("tab")) ?? tabs[0]!;
  const choose = (tab: string) =>
    setAddress(
      (before) => {
        before.set("tab", tab);
        return before;
      },
      { replace: true, flushSync: true },
    );
  return (
    <Panel title={say("weaving.title")} onClose={onClose}>
      <div className="weave-tabs">
        <Tabs
          label={say("weaving.title")}
          chosen={asked.id}
          onChoose={choose}
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
    </Panel>
  );
}
