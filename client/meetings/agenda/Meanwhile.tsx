import { type ReactNode, useEffect, useRef } from "react";

/** Whether somebody is in the middle of something there: at a field or a menu that is open, with the keyboard, or in a dialog before it. */
const isBusy = (place: Element) =>
  place.matches(":focus-within") ||
  !!place.querySelector("textarea, input:not([type=file], [type=checkbox], [type=radio]), [aria-expanded=true]") ||
  !!place.closest("[inert], [aria-hidden=true]");

interface Props {
  /** Whether what is to stand there instead is ready. */
  isOver: boolean;
  /** Called once it is, as soon as nobody is in the middle of anything. */
  onLeft: () => void;
  children: ReactNode;
}

/** What stands on a page until something else takes its place: never under the hands of whoever has begun something in it. */
export function Meanwhile({ isOver, onLeft, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const there = place.current;
    if (!isOver || !there) return;
    const look = () => isBusy(there) || onLeft();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look);
    };
    const changes = new MutationObserver(look);
    changes.observe(there, { subtree: true, childList: true, attributeFilter: ["aria-expanded"] });
    there.addEventListener("focusout", later);
    look();
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      there.removeEventListener("focusout", later);
    };
  }, [isOver, onLeft]);
  return (
    <div ref={place} className="meanwhile">
      {children}
    </div>
  );
}
