import { type KeyboardEvent, useState } from "react";
import { Visibility } from "../../../schema/hubs.ts";
import { DecisionKind, whyNotDecision } from "../../../schema/meetings/decision.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { announce } from "../../ui/Announcer.tsx";
import { Button } from "../../ui/Button.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { DESCRIBE, type DecisionRead, decidedIn, WRITE } from "./documents.ts";
import "./decisions.css";

interface Props {
  meeting: string;
  /** The item that it is about, when it is a new one. */
  item?: string | null;
  /** The one that is put right; else a new one is written. */
  decision?: DecisionRead;
  onClose: () => void;
}

const all = "all";
const narrower = [Visibility.members, Visibility.officials] as const;

/** Enter sends, unless fingers write: their Enter is the only way to a new line. */
const sends = ({ key, shiftKey, nativeEvent }: KeyboardEvent) =>
  key === "Enter" && !shiftKey && !nativeEvent.isComposing && !matchMedia("(pointer: coarse)").matches;

function useForm({ meeting, item, decision, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [text, setText] = useState(decision?.text ?? "");
  const [kind, setKind] = useState<DecisionKind>(decision?.kind ?? DecisionKind.Made);
  const [dissent, setDissent] = useState<string | null>(decision?.dissent ?? null);
  const [who, setWho] = useState<string>(decision?.narrowedTo ?? all);
  const no = whyNotDecision({ text, dissent });
  const save = async () => {
    if (no || isBusy) return;
    const said = { text, kind, dissent: dissent?.trim() || null, narrowedTo: who === all ? null : (who as Visibility) };
    const room = decidedIn(meeting);
    const done = await run(async () => {
      if (decision) await perform(room, DESCRIBE, { id: decision.id, decision: said });
      else await perform(room, WRITE, { meeting, decision: { ...said, item: item ?? null } });
      return true;
    });
    if (!done) return;
    announce(say("decisions.saved"));
    onClose();
  };
  return { text, setText, kind, setKind, dissent, setDissent, who, setWho, no, save, problem, isBusy };
}

/** One field for what was decided; what became of the matter, a dissent and who may see it are said beside it. */
export function DecisionForm(props: Props) {
  const say = useWords();
  const form = useForm(props);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.onClose();
    else if (sends(event)) void form.save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="decision-form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields inside have the focus, this hears their Enter and Esc */}
      <div onKeyDown={press}>
        <TextArea
          autoFocus
          label={say("decisions.form.text")}
          hint={matchMedia("(pointer: coarse)").matches ? undefined : say("decisions.form.hint")}
          rows={2}
          value={form.text}
          onChange={form.setText}
          whyNot={form.text.trim() ? form.no : undefined}
        />
      </div>
      {form.dissent !== null && (
        <TextArea
          label={say("decisions.form.dissent")}
          hint={say("decisions.form.dissentHint")}
          rows={2}
          value={form.dissent}
          onChange={form.setDissent}
        />
      )}
      <div className="decision-more">
        <Select
          label={say("decisions.form.kind")}
          choices={Object.values(DecisionKind).map((id) => ({ id, name: say(`decisions.kind.${id}`) }))}
          value={form.kind}
          onChange={form.setKind}
        />
        <Select
          label={say("decisions.form.who")}
          choices={[
            { id: all, name: say("decisions.form.same") },
            ...narrower.map((id) => ({ id: id as string, name: say(`decisions.narrowed.${id}`) })),
          ]}
          value={form.who}
          onChange={form.setWho}
        />
      </div>
      <div className="decision-send">
        <Button weight="primary" onPress={() => void form.save()} isPending={form.isBusy} isDisabled={!!form.no}>
          {say("house.ui.save")}
        </Button>
        <Button onPress={props.onClose}>{say("house.ui.cancel")}</Button>
        {form.dissent === null && (
          <Button weight="quiet" onPress={() => form.setDissent("")}>
            {say("decisions.form.addDissent")}
          </Button>
        )}
      </div>
      <Refused problem={form.problem} />
    </div>
  );
}
