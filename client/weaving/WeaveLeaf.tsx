import { lazy, Suspense } from "react";
import { useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";

const WeavePanel = lazy(async () => ({ default: (await import("./WeavePanel.tsx")).WeavePanel }));

/** The panel of the weave, whose code comes when it is first opened: a map is drawn without it. */
export function WeaveLeaf({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <Suspense
      fallback={
        <Panel title={say("weaving.title")} onClose={onClose}>
          <Skeleton />
        </Panel>
      }
    >
      <WeavePanel onClose={onClose} />
    </Suspense>
  );
}
