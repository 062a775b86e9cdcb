import x from "lucide/dist/esm/icons/x.mjs";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useCollator, useWords } from "../i18n.tsx";
import { FindOrCreate } from "./FindOrCreate.tsx";
import { Icon } from "./Icon.tsx";
import type { Choice } from "./Option.tsx";
import "./Chips.css";

interface Props {
  label: string;
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Makes a new one and answers with its id; without it only what exists can be picked. */
  onCreate?: (name: string) => Promise<string | undefined>;
}

/** Any number of things, found or made by typing; each stands as a tag that can be taken away. */
export function PickMany({ label, choices, value, onChange, onCreate }: Props) {
  const say = useWords();
  const { compare } = useCollator();
  const [text, setText] = useState("");
  const has = (part: string) => part.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
  const left = choices.filter(({ id, name }) => !value.includes(id) && has(name)).sort((one, other) => compare(one.name, other.name));
  const picked = value.flatMap((id) => choices.filter((choice) => choice.id === id));
  const pick = (id: string | undefined) => {
    if (id) onChange([...value, id]);
    setText("");
  };
  return (
    <div className="pick-many">
      <FindOrCreate
        label={label}
        text={text}
        onText={setText}
        found={left}
        onFind={pick}
        onCreate={onCreate && (async (name) => pick(await onCreate(name)))}
        opensOnFocus
      />
      {picked.length > 0 && (
        <ul className="chips">
          {picked.map(({ id, name }) => (
            <li key={id}>
              <Button
                className="chip"
                aria-label={say("house.ui.takeAway", { name })}
                onPress={() => onChange(value.filter((other) => other !== id))}
              >
                {name}
                <Icon of={x} size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
