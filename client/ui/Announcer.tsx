import { useSyncExternalStore } from "react";

let said = { text: "", turn: 0 };
const listeners = new Set<() => void>();

/** Says something to screen readers when they have finished their sentence; nothing is seen. */
export function announce(text: string) {
  said = { text, turn: said.turn + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The place that announcements are heard from; the shell has one. Two lines take turns, so that a repeated sentence is heard again. */
export function Announcer() {
  const { text, turn } = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="unseen" role="status" aria-live="polite">
      <p>{turn % 2 ? text : ""}</p>
      <p>{turn % 2 ? "" : text}</p>
    </div>
  );
}
