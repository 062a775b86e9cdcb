import x from "lucide/dist/esm/icons/x.mjs";
import { useUndoable } from "../../hubs/useUndoable.ts";
import { useLanguage, useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { Day, dateInWords } from "../../ui/When.tsx";
import { charterRoom } from "../charters.ts";
import { type NoteRead, type PlanRoom, REMOVE_NOTE } from "./plan.ts";

/** What has been noted of how it goes, the latest first. */
export function Notes({ notes, hub, charter, mayPlan, onDone }: PlanRoom & { notes: readonly NoteRead[] }) {
  const say = useWords();
  const { language } = useLanguage();
  const { run, problem } = useDeed();
  const undoable = useUndoable(hub, onDone);
  if (!notes.length) return null;
  const remove = async (id: string) => {
    const done = await run(() => perform(charterRoom(charter), REMOVE_NOTE, { id }));
    if (!done) return;
    undoable(say("plan.note.removed"), done.operation);
    onDone();
  };
  return (
    <details className="plan-notes">
      <summary>{say("plan.note.count", { count: notes.length })}</summary>
      <ol>
        {notes.map(({ id, text, notedOn, saidBy }) => (
          <li key={id}>
            <p>
              <small>
                <Day on={notedOn} />
                {saidBy && `, ${saidBy}`}
              </small>
              {text}
            </p>
            {mayPlan && (
              <IconButton
                icon={x}
                label={say("plan.note.removeOf", { day: dateInWords(notedOn, language) })}
                onPress={() => void remove(id)}
              />
            )}
          </li>
        ))}
      </ol>
      <Refused problem={problem} />
    </details>
  );
}
