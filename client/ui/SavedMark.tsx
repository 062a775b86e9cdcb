import { useWords } from "../i18n.tsx";
import "./SavedMark.css";

/** Whether the database has what was done: on its way, there, or not although it should be. */
export type Saving = "loose" | "knotted" | "failed";

const threads = {
  loose: "M3 13c5-8 8 6 13-1s8-2 13-1",
  knotted: "M3 12h9c6 0 8-7 4-8s-6 8 0 8h13",
};

/** A small thread: loose while a change is on its way, knotted when the database has it; when it has not, words say so. */
export function SavedMark({ state }: { state: Saving }) {
  const say = useWords();
  return (
    <span className={`saved-mark ${state}`} role="status">
      <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
        <path d={state === "knotted" ? threads.knotted : threads.loose} />
      </svg>
      {say(`house.saving.${state}`)}
    </span>
  );
}
