import { lazy, Suspense } from "react";
import { useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";

/** What stands there when the panel's code did not come: the map around it stays. */
function NotCome({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <Panel title={say("weaving.title")} onClose={onClose}>
      <p role="alert">{say("weaving.failed")}</p>
    </Panel>
  );
}

const WeavePanel = lazy(() =>
  import("./WeavePanel.tsx").then(
    (come) => ({ default: come.WeavePanel }),
    () => ({ default: NotCome }),
  ),
);

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
