import down from "lucide/dist/esm/icons/arrow-down.mjs";
import up from "lucide/dist/esm/icons/arrow-up.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { mostSections } from "../../../schema/charter/charters.ts";
import type { Section } from "../../../schema/compare.ts";
import { whyNotName } from "../../../schema/text.ts";
import { useWords } from "../../i18n.tsx";
import { newId } from "../../live/newId.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Sure } from "../../ui/Sure.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** A part of the text while it is written; its key follows it when it is moved. */
export interface Part extends Section {
  key: string;
  /** Whether its writer has just added it. */
  isNew?: boolean;
}

/** A part as it is sent. */
export const sayable = ({ heading, text }: Part): Section => ({ heading: heading.trim(), text: text.trim() });

interface Props {
  parts: readonly Part[];
  onChange: (parts: readonly Part[]) => void;
  isTried: boolean;
}

/** The parts of a charter's text, each with its heading; they are added, moved and removed by buttons. */
export function SectionFields({ parts, onChange, isTried }: Props) {
  const say = useWords();
  const [removing, setRemoving] = useState<string>();
  const asked = parts.findIndex(({ key }) => key === removing);
  const remove = (key: string) => onChange(parts.filter((part) => part.key !== key));
  const put = (key: string, said: Partial<Section>) => onChange(parts.map((part) => (part.key === key ? { ...part, ...said } : part)));
  const move = (at: number, by: number) => {
    const next = [...parts];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };
  return (
    <>
      {parts.map(({ key, heading, text, isNew }, at) => (
        <fieldset key={key} className="section-fields">
          <legend>{say("charters.write.section", { number: at + 1 })}</legend>
          <TextField
            label={say("charters.write.heading")}
            value={heading}
            onChange={(said) => put(key, { heading: said })}
            whyNot={isTried ? whyNotName(heading) : undefined}
            isRequired
            autoFocus={isNew}
          />
          <TextArea label={say("charters.write.text")} rows={6} value={text} onChange={(said) => put(key, { text: said })} />
          <div className="section-move">
            <IconButton icon={up} label={say("charters.write.up", { number: at + 1 })} isDisabled={!at} onPress={() => move(at, -1)} />
            <IconButton
              icon={down}
              label={say("charters.write.down", { number: at + 1 })}
              isDisabled={at === parts.length - 1}
              onPress={() => move(at, 1)}
            />
            <IconButton
              icon={trash}
              label={say("charters.write.remove", { number: at + 1 })}
              onPress={() => (heading.trim() || text.trim() ? setRemoving(key) : remove(key))}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          isDisabled={parts.length >= mostSections}
          onPress={() => onChange([...parts, { key: newId(), heading: "", text: "", isNew: true }])}
        >
          {say("charters.write.add")}
        </Button>
      </div>
      {asked >= 0 && (
        <Sure
          title={say("charters.write.remove", { number: asked + 1 })}
          what={say("charters.write.removeWhat", {
            heading: parts[asked]!.heading.trim() || say("charters.write.section", { number: asked + 1 }),
          })}
          yes={say("charters.write.remove", { number: asked + 1 })}
          onYes={async () => remove(parts[asked]!.key)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </>
  );
}
