import plus from "lucide/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { whyNotTerm } from "../../../schema/agreements/versions.ts";
import { useWords } from "../../i18n.tsx";
import { client } from "../../live/apollo.ts";
import { perform } from "../../live/deeds.ts";
import { useWrittenElsewhere } from "../../live/useWrittenElsewhere.ts";
import { Button } from "../../ui/Button.tsx";
import { DraftField } from "../../ui/DraftField.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { WhyNot } from "../../ui/WhyNot.tsx";
import { SectionField } from "./SectionField.tsx";
import { ADD_SECTION, SECTION_NOW, SET_TERM, textRoom, type WholeText } from "./text.ts";

/** A text that is being written: from when until when it is to hold, and its sections. */
export function Writing({ text, agreement, person }: { text: WholeText; agreement: string; person: string }) {
  const say = useWords();
  useWrittenElsewhere(agreement, (id) => void client.query({ query: SECTION_NOW, variables: { id }, fetchPolicy: "network-only" }));
  const needed = text.sections.filter(({ isRequired }) => isRequired);
  const done = needed.filter((section) => section.text.trim()).length;
  return (
    <div className="text-writing">
      <p className="text-progress">
        <progress value={done} max={needed.length || 1} aria-label={say("drafting.title")} />
        {say("drafting.written", { done, of: needed.length })}
      </p>
      <Term key={`${text.startsOn} ${text.endsOn}`} text={text} />
      {text.sections.map((section, at) => (
        <SectionField key={section.id} version={text.id} section={section} number={at + 1} person={person} />
      ))}
      <AddSection version={text.id} />
    </div>
  );
}

/** From when until when; each end is stored when its field is left. */
function Term({ text: { id, startsOn, endsOn } }: { text: WholeText }) {
  const say = useWords();
  const { run, problem } = useDeed();
  const [term, setTerm] = useState({ startsOn: startsOn ?? "", endsOn: endsOn ?? "" });
  const no = whyNotTerm(term);
  const save = () => {
    if (no || (term.startsOn === (startsOn ?? "") && term.endsOn === (endsOn ?? ""))) return;
    void run(() => perform(textRoom(id), SET_TERM, { version: id, startsOn: term.startsOn || null, endsOn: term.endsOn || null }));
  };
  return (
    <div className="text-pair">
      <TextField
        label={say("drafting.startsOn")}
        type="date"
        value={term.startsOn}
        onChange={(day) => setTerm({ ...term, startsOn: day })}
        onBlur={save}
      />
      <TextField
        label={say("drafting.endsOn")}
        type="date"
        value={term.endsOn}
        onChange={(day) => setTerm({ ...term, endsOn: day })}
        onBlur={save}
      />
      <WhyNot no={no} />
      <Refused problem={problem} />
    </div>
  );
}

/** A section of the parties' own, after the others. */
function AddSection({ version }: { version: string }) {
  const say = useWords();
  const { run, problem } = useDeed();
  const [isAdding, setAdding] = useState(false);
  const add = async (heading: string) => {
    const done = await run(() => perform(textRoom(version), ADD_SECTION, { version, heading }));
    if (done) setAdding(false);
    return done;
  };
  return (
    <div className="text-add">
      {isAdding ? (
        <DraftField label={say("drafting.addHeading")} value="" onSave={add} />
      ) : (
        <Button icon={plus} onPress={() => setAdding(true)}>
          {say("drafting.add")}
        </Button>
      )}
      <Refused problem={problem} />
    </div>
  );
}
