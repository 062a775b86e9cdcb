import { useQuery } from "@apollo/client/react";
import x from "lucide/dist/esm/icons/x.mjs";
import { useDeferredValue, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { FindOrCreate } from "../../ui/FindOrCreate.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { WHO } from "./documents.ts";
import "../../ui/Chips.css";

/** Whose a task is: a member, or somebody without an account, by name. */
export interface Who {
  id?: string;
  name: string;
}

interface Props {
  hub: string;
  value: Who | undefined;
  onChange: (who: Who | undefined) => void;
}

/** One field that finds a member of the hub, or takes a name as it is typed. */
export function PickWho({ hub, value, onChange }: Props) {
  const say = useWords();
  const [text, setText] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(WHO, { variables: { hub, search }, skip: !search });
  const members = nodesOf((data ?? previousData)?.hub?.members ?? { edges: [] });
  const found = members.flatMap(({ person }) => (person?.name ? [{ id: person.id, name: person.name }] : []));
  const take = (who: Who | undefined) => {
    onChange(who);
    setText("");
  };
  return (
    <div className="pick-many">
      <FindOrCreate
        label={say("tasks.form.who")}
        placeholder={say("tasks.form.whoHint")}
        text={text}
        onText={setText}
        found={search ? found : []}
        onFind={(id) => take(found.find((one) => one.id === id))}
        onCreate={(name) => take({ name })}
      />
      {value && (
        <ul className="chips">
          <li>
            <Button className="chip" aria-label={say("house.ui.takeAway", { name: value.name })} onPress={() => onChange(undefined)}>
              {value.id ? value.name : say("tasks.form.named", { name: value.name })}
              <Icon of={x} size={14} />
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
