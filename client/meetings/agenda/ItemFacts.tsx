import { useState } from "react";
import { agendaLimits, ItemKind } from "../../../schema/agenda/shape.ts";
import { useWords } from "../../i18n.tsx";
import { Select } from "../../ui/Select.tsx";
import { type Shared, setFact } from "./edits.ts";
import type { Line } from "./useOutline.ts";

const kinds = Object.values(ItemKind);

/** What is said of an item in a word: what it is for, who answers for it, how long it may take. */
export function ItemFacts({ agenda, line, readOnly }: { agenda: Shared; line: Line; readOnly: boolean }) {
  const say = useWords();
  const { id, kind, owner, minutes } = line;
  if (readOnly)
    return (
      <p className="item-facts">
        {[say(`agenda.kind.${kind}`), owner, minutes !== null && say("agenda.planned", { minutes })].filter(Boolean).join(" · ")}
      </p>
    );
  const length = (text: string) => {
    const number = Math.min(agendaLimits.minutes, Number.parseInt(text, 10));
    return Number.isNaN(number) || number < 0 ? null : number;
  };
  return (
    <div className="item-facts">
      <Select
        label={say("agenda.kindIs")}
        labelUnseen
        value={kind}
        choices={kinds.map((one) => ({ id: one, name: say(`agenda.kind.${one}`) }))}
        onChange={(one) => setFact(agenda, id, "kind", one)}
      />
      <Fact
        label={say("agenda.owner")}
        value={owner}
        most={agendaLimits.owner}
        onSave={(text) => setFact(agenda, id, "owner", text || null)}
      />
      <Fact
        label={say("agenda.minutes")}
        value={minutes === null ? "" : String(minutes)}
        most={3}
        numeric
        onSave={(text) => setFact(agenda, id, "minutes", length(text))}
      />
    </div>
  );
}

interface FactProps {
  label: string;
  value: string;
  most: number;
  numeric?: boolean;
  onSave: (text: string) => void;
}

/** A short text that is replaced as a whole, when one has written it: others see it then. */
function Fact({ label, value, most, numeric, onSave }: FactProps) {
  const [draft, setDraft] = useState<string>();
  const save = () => {
    if (draft !== undefined && draft.trim() !== value) onSave(draft.trim());
    setDraft(undefined);
  };
  return (
    <label className="fact" data-numeric={numeric || undefined}>
      <span className="unseen">{label}</span>
      <input
        className="input"
        placeholder={label}
        value={draft ?? value}
        maxLength={most}
        inputMode={numeric ? "numeric" : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === "Enter" && save()}
      />
      {numeric && value !== "" && draft === undefined && <span aria-hidden="true">min</span>}
    </label>
  );
}
