import { lazy, Suspense } from "react";
import { useWords } from "../../i18n.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

const FilesPanel = lazy(async () => ({ default: (await import("./FilesPanel.tsx")).FilesPanel }));

/** The panel of files, whose code comes when it is first opened: a map is drawn without it. */
export function FilesLeaf({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <Suspense
      fallback={
        <Panel title={say("files.title")} onClose={onClose}>
          <Skeleton />
        </Panel>
      }
    >
      <FilesPanel onClose={onClose} />
    </Suspense>
  );
}
