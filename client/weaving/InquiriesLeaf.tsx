import { lazy, Suspense } from "react";
import { useWords } from "../i18n.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";

const InquiriesPanel = lazy(async () => ({ default: (await import("./InquiriesPanel.tsx")).InquiriesPanel }));

/** The panel where a map's actors are asked, whose code comes when it is first opened. */
export function InquiriesLeaf({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <Suspense
      fallback={
        <Panel title={say("inquiries.asking.title")} onClose={onClose}>
          <Skeleton />
        </Panel>
      }
    >
      <InquiriesPanel onClose={onClose} />
    </Suspense>
  );
}
