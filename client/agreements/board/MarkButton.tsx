import late from "lucide/dist/esm/icons/circle-alert.mjs";
import needs from "lucide/dist/esm/icons/circle-dot.mjs";
import soon from "lucide/dist/esm/icons/clock.mjs";
import noted from "lucide/dist/esm/icons/info.mjs";
import type { Severity } from "../../../schema/agreements/marks.ts";
import { useWords } from "../../i18n.tsx";
import { Icon, type IconNode } from "../../ui/Icon.tsx";
import type { LineRead } from "./board.ts";
import { useSaid } from "./useSaid.ts";
import "./Marks.css";

const icons: Record<Severity, IconNode> = { Overdue: late, NeedsMe: needs, Due30: soon, Due90: soon, Noted: noted, Fine: noted };

/** How urgent something is, as a sign in its colour beside the word for it. */
export const SeverityMark = ({ of, size = 16 }: { of: Severity; size?: number }) => (
  <span className="severity" data-severity={of}>
    <Icon of={icons[of]} size={size} />
  </span>
);

type MarkRead = LineRead["marks"][number];

/** A mark on a line: what is the matter and how urgent it is; pressed, it says why. */
export function MarkButton({ mark, onWhy }: { mark: MarkRead; onWhy: (mark: MarkRead, at: HTMLElement) => void }) {
  const say = useWords();
  const { name } = useSaid();
  return (
    <button
      type="button"
      className="mark-button"
      data-severity={mark.severity}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => onWhy(mark, currentTarget)}
    >
      <Icon of={icons[mark.severity]} size={14} />
      {name(mark)} <small>{say(`board.severity.${mark.severity}`)}</small>
    </button>
  );
}
