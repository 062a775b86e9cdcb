import gavel from "lucide/dist/esm/icons/gavel.mjs";
import plus from "lucide/dist/esm/icons/plus.mjs";
import { useRef, useState } from "react";
import { useWords } from "../../i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import type { ItemAt, ItemPart, Sheet } from "../agenda/parts.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { Decisions, ItemDecisions } from "./ItemDecisions.tsx";
import { canDecide, useDecisions, useDecisionsLive } from "./useDecisions.ts";
import "./decisions.css";

const form = "decision";

function Under({ at: { sheet, item, open, onOpen } }: { at: ItemAt }) {
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    onOpen(null);
    place.current?.focus();
  };
  return (
    <div ref={place} className="item-outcomes" tabIndex={-1}>
      <ItemDecisions meeting={sheet.meeting} item={item} mayKeep={sheet.mayKeep} />
      {open === form && <DecisionForm meeting={sheet.meeting} item={item} onClose={close} />}
    </div>
  );
}

/** What was decided about the meeting as a whole, and about items that are gone; and a way to write more of the former. */
function After({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const { meeting, mayKeep } = sheet;
  useDecisionsLive(meeting);
  const known = useDecisions(meeting);
  const [isWriting, setWriting] = useState(false);
  if (!known) return null;
  const gone = known.decisions.filter(({ item }) => item && !sheet.items.includes(item));
  const whole = known.decisions.filter(({ item }) => !item);
  const canWrite = mayKeep && known.isOpen;
  if (!gone.length && !whole.length && !canWrite) return null;
  return (
    <div className="outcomes-after">
      {gone.length > 0 && <h3>{say("decisions.gone")}</h3>}
      <Decisions label={say("decisions.gone")} meeting={meeting} decisions={gone} mayKeep={canWrite} />
      {(whole.length > 0 || isWriting) && <h3>{say("decisions.whole")}</h3>}
      <Decisions label={say("decisions.whole")} meeting={meeting} decisions={whole} mayKeep={canWrite} />
      {isWriting && <DecisionForm meeting={meeting} onClose={() => setWriting(false)} />}
      {canWrite && !isWriting && (
        <div>
          <Button weight="quiet" icon={plus} onPress={() => setWriting(true)}>
            {say("decisions.write")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a meeting decides, under each item of its agenda. */
export const decisionPart: ItemPart = {
  name: "decisions",
  Under,
  choices: ({ sheet, onOpen }, say) =>
    sheet.mayKeep && canDecide(sheet.meeting)
      ? [{ id: form, name: say("decisions.write"), icon: gavel, onAction: () => onOpen(form) }]
      : [],
  After,
};
