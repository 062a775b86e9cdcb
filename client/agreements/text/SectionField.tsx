import x from "lucide/dist/esm/icons/x.mjs";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { whyNotSection } from "../../../schema/agreements/versions.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { thisTab } from "../../live/thisTab.ts";
import { useWriting } from "../../live/useWriting.ts";
import { BringTogether } from "../../ui/BringTogether.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Refused } from "../../ui/Refused.tsx";
import { SavedMark } from "../../ui/SavedMark.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { REMOVE_SECTION, type SectionRead, textRoom, WRITE } from "./text.ts";

interface Props {
  version: string;
  section: SectionRead;
  number: number;
  /** Who writes. */
  person: string;
}

/** One section that several write in: it is stored as it is written, and what two wrote at the same time stands side by side. */
export function SectionField({ version, section, number, person }: Props) {
  const say = useWords();
  const { run, problem } = useDeed();
  const { id, heading, hint, isRequired, text: stored, revision, writer } = section;
  const place = useWriting<string>({
    id,
    person,
    stored: { text: stored, revision },
    send: async (said, goesOn) => {
      const { answer } = await perform(textRoom(version), WRITE, { id, ...said, goesOn, client: thisTab }, { words: heading });
      return answer?.writeSection ?? { text: said.text, revision: said.revision };
    },
    whyNot: (text) => whyNotSection({ text }),
    parse: (theirs) => theirs,
  });
  const { writing, text, clash } = place;
  const remove = () => run(() => perform(textRoom(version), REMOVE_SECTION, { id }, { gone: [{ __typename: "AgreementSection", id }] }));
  const label = `${number}. ${heading}`;
  if (clash)
    return (
      <BringTogether
        key={clash.theirs.revision}
        heading={label}
        mine={clash.mine}
        theirs={clash.theirs.text}
        autoFocus={writing.isThere}
        onSave={(both) => writing.settle(both)}
        onKeep={() => writing.giveUp()}
      />
    );
  const no = place.isTouched ? whyNotSection({ text }) : undefined;
  return (
    <div className="text-section">
      <TextField
        className="field"
        value={text}
        onChange={(said) => writing.type(said)}
        onBlur={() => writing.leave()}
        isInvalid={!!no}
        validationBehavior="aria"
      >
        <Field
          label={label}
          hint={[hint, isRequired && !text.trim() ? `(${say("drafting.required")})` : ""].filter(Boolean).join(" ")}
          whyNot={no}
        >
          <AriaTextArea className="input text-input" rows={text ? 5 : 3} />
        </Field>
      </TextField>
      <p className="text-saved">
        {place.isTouched && <SavedMark state={place.saved} />}
        {writer && writer.id !== person && <span>{say("texts.writes", { name: writer.name || say("privacy.contact.member") })}</span>}
      </p>
      {!isRequired && <IconButton icon={x} weight="plain" label={say("drafting.remove", { heading })} onPress={remove} />}
      <Refused problem={problem ?? place.problem} />
    </div>
  );
}
