import x from "lucide/dist/esm/icons/x.mjs";
import { Button } from "react-aria-components/Button";
import type { Refusal } from "../../schema/refusal.ts";
import { useWords } from "../i18n.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Choice } from "../ui/Option.tsx";
import "../ui/Chips.css";

/** One that was picked. */
export interface Picked {
  id: string;
  name: string;
}

interface Props {
  label: string;
  value: Picked | undefined;
  onChange: (picked: Picked | undefined) => void;
  text: string;
  onText: (text: string) => void;
  /** What the text may mean. */
  found: readonly Choice[];
  whyNot?: Refusal;
}

/** One of many, found by typing; it stands as a tag that can be taken away. */
export function PickOne({ value, onChange, ...search }: Props) {
  const say = useWords();
  const pick = (id: string) => {
    onChange(search.found.find((one) => one.id === id));
    search.onText("");
  };
  return (
    <div className="pick-many">
      <FindOrCreate {...search} onFind={pick} opensOnFocus />
      {value && (
        <ul className="chips">
          <li>
            <Button className="chip" aria-label={say("house.ui.takeAway", { name: value.name })} onPress={() => onChange(undefined)}>
              {value.name}
              <Icon of={x} size={14} />
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
