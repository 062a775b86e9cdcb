import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { citedAs } from "../../../schema/meetings/decision.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { type DecisionRead, decidedIn, REMOVE } from "./documents.ts";
import "./decisions.css";

/** What a decision is: of which kind, its number when it has one, and who may see it where they are fewer. */
export function DecisionMark({ decision: { kind, year, number, narrowedTo } }: { decision: DecisionRead }) {
  const say = useWords();
  const cited = citedAs({ year, number });
  const name = say(`decisions.kind.${kind}`);
  return (
    <p className="decision-mark" data-kind={kind}>
      {cited ? say("decisions.numbered", { kind: name, number: cited }) : name}
      {(narrowedTo === "members" || narrowedTo === "officials") && <span className="tag">{say(`decisions.narrowed.${narrowedTo}`)}</span>}
    </p>
  );
}

/** What was decided, in its own words, and who did not agree. */
export function DecisionText({ decision: { text, dissent } }: { decision: DecisionRead }) {
  const say = useWords();
  return (
    <>
      <p className="decision-text">{text}</p>
      {dissent && <p className="decision-dissent">{say("decisions.dissent", { text: dissent })}</p>}
    </>
  );
}

function Tools({ meeting, decision, onChange }: { meeting: string; decision: DecisionRead; onChange: () => void }) {
  const say = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const { id, text, number } = decision;
  const [label] = text.split("\n");
  const change = { id: "change", name: say("decisions.change"), icon: pencil, onAction: onChange };
  const remove = { id: "remove", name: say("decisions.remove"), icon: trash, onAction: () => setLeaving(true) };
  return (
    <>
      <Menu
        label={say("decisions.more", { what: label! })}
        trigger={<IconButton icon={ellipsis} label={say("decisions.more", { what: label! })} />}
        choices={number === null ? [change, remove] : [change]}
      />
      {isLeaving && (
        <Sure
          title={say("decisions.removeSure")}
          what={say("decisions.removeWhat", { text })}
          yes={say("decisions.remove")}
          onYes={() => perform(decidedIn(meeting), REMOVE, { id }, { gone: [{ __typename: "Decision", id }] })}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}

/** One decision of a meeting; those who keep the council put it right where it stands, until it is frozen. */
export function DecisionBlock({ meeting, decision, mayKeep }: { meeting: string; decision: DecisionRead; mayKeep: boolean }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <DecisionForm meeting={meeting} decision={decision} onClose={() => setOpen(false)} />;
  return (
    <div className="decision" data-kind={decision.kind}>
      <DecisionMark decision={decision} />
      <DecisionText decision={decision} />
      {mayKeep && !decision.frozenAt && <Tools meeting={meeting} decision={decision} onChange={() => setOpen(true)} />}
    </div>
  );
}
