import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { whyNotSection } from "../../../schema/agreements/versions.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { BringTogether } from "../../ui/BringTogether.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { useDraft } from "../../ui/useDraft.ts";
import { type Conflict, conflictIn, REMOVE_SECTION, type SectionRead, textRoom, WRITE } from "./text.ts";

interface Props {
  version: string;
  section: SectionRead;
  number: number;
}

/** One section that several write in at once: it is stored when it is left, and what two wrote at the same time stands side by side. */
export function SectionField({ version, section, number }: Props) {
  const say = useWords();
  const { run, problem } = useDeed();
  const [from, setFrom] = useState<number>();
  const [conflict, setConflict] = useState<Conflict>();
  const { id, heading, hint, isRequired, text: stored, revision } = section;
  const write = (text: string, read: number) =>
    run(async () => {
      try {
        await perform(textRoom(version), WRITE, { id, text, revision: read }, { words: heading });
        setConflict(undefined);
      } catch (refused) {
        const both = conflictIn(refused);
        if (!both) throw refused;
        setConflict(both);
      }
      setFrom(undefined);
      return true;
    });
  const draft = useDraft({ value: stored, onSave: (text) => write(text, from ?? revision), whyNot: (text) => whyNotSection({ text }) });
  const change = (text: string) => {
    setFrom((before) => before ?? revision);
    draft.setDraft(text);
  };
  const remove = () => run(() => perform(textRoom(version), REMOVE_SECTION, { id }, { gone: [{ __typename: "AgreementSection", id }] }));
  const label = `${number}. ${heading}`;
  if (conflict)
    return (
      <BringTogether
        heading={label}
        mine={conflict.mine}
        theirs={conflict.theirs}
        onSave={(text) => write(text, conflict.revision)}
        onKeep={() => setConflict(undefined)}
      />
    );
  return (
    <div className="text-section">
      <TextField
        className="field"
        value={draft.text}
        onChange={change}
        onBlur={draft.save}
        isInvalid={!!draft.no}
        validationBehavior="aria"
      >
        <Field
          label={label}
          hint={[hint, isRequired && !draft.text.trim() ? `(${say("drafting.required")})` : ""].filter(Boolean).join(" ")}
          whyNot={draft.no}
        >
          <AriaTextArea className="input text-input" rows={draft.text ? 5 : 3} />
        </Field>
      </TextField>
      {!isRequired && <IconButton icon={x} weight="plain" label={say("drafting.remove", { heading })} onPress={remove} />}
      <Refused problem={problem} />
    </div>
  );
}
