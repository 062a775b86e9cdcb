import { useWords } from "../i18n.tsx";
import "./Skeleton.css";

/** The outline of what is on its way; it shows only when waiting is noticed. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const say = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{say("house.ui.loading")}</span>
      <span className="skeleton-title" />
      <span className="skeleton-rows" style={{ height: `${rows * 36}px` }} />
    </div>
  );
}
