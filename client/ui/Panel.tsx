import x from "lucide/dist/esm/icons/x.mjs";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useWords } from "../i18n.tsx";
import { IconButton } from "./IconButton.tsx";
import "./Panel.css";

interface Props {
  title: ReactNode;
  onClose: () => void;
  /** What stands beside the title, for instance the saved mark. */
  beside?: ReactNode;
  children: ReactNode;
}

/** What belongs to a chosen thing, beside the content; on a narrow screen it slides over from below. The rest stays usable. */
export function Panel({ title, onClose, beside, children }: Props) {
  const say = useWords();
  const id = useId();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className="panel" aria-labelledby={id} onKeyDown={leave}>
      <header>
        <h2 id={id}>{title}</h2>
        {beside}
        <IconButton icon={x} label={say("house.ui.close")} onPress={onClose} />
      </header>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
