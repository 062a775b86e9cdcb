import { useWords } from "../../i18n.tsx";
import type { Sheet } from "../agenda/parts.ts";
import { HangingLive } from "../HangingLive.tsx";
import { ofGone, useHanging } from "../useHanging.ts";
import { Threads } from "./ItemComments.tsx";
import { threadsOf } from "./threads.ts";

/** What was said of items that have been removed since; and the ear for all that hangs on the agenda. */
export function GoneComments({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { comments } = useHanging(sheet.meeting);
  const threads = threadsOf(ofGone(comments, sheet.items));
  const at = { sheet, item: "", open: null, onOpen() {} };
  return (
    <>
      <HangingLive sheet={sheet} />
      {sheet.maySit && threads.length > 0 && (
        <details className="gone">
          <summary>{say("comments.gone")}</summary>
          <Threads at={at} threads={threads} />
        </details>
      )}
    </>
  );
}
