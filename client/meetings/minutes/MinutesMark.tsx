import { useWords } from "../../i18n.tsx";
import type { LineRead } from "./minutes.ts";

/** How far minutes have come, and for whom they are published. */
export function MinutesMark({ minutes: { state, publishedAt, visibility } }: { minutes: LineRead }) {
  const say = useWords();
  return (
    <p className="minutes-mark">
      <span data-state={state}>{say(`minutes.state.${state}`)}</span>
      {state === "Approved" && (
        <span>{say(!publishedAt ? "minutes.notPublished" : visibility === "public" ? "minutes.published" : "minutes.forMembers")}</span>
      )}
    </p>
  );
}
