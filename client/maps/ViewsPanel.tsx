import trash from "lucide/dist/esm/icons/trash.mjs";
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "react-router";
import { whyNotName } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";
import { asInput } from "./filter.ts";
import { nodesOf } from "./onMap.ts";
import { useMapRoom } from "./useMapRoom.ts";

function SaveView() {
  const say = useWords();
  const { filter, weaving } = useMapRoom();
  const [name, setName] = useState("");
  const no = name ? whyNotName(name) : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || no) return;
    setName("");
    if (!(await weaving.saveView(name.trim(), asInput(filter)))) setName((newer) => newer || name);
  };
  return (
    <form className="panel-acts" onSubmit={save}>
      <TextField label={say("weave.views.name")} value={name} onChange={setName} whyNot={no} />
      <Button type="submit" isDisabled={!name.trim()}>
        {say("weave.views.save")}
      </Button>
    </form>
  );
}

/** Views with a name: each a link that opens the same picture for everyone. */
export function ViewsPanel({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { map, takesPart, weaving } = useMapRoom();
  const { pathname, search } = useLocation();
  const views = nodesOf(map.views);
  const shown = new URLSearchParams(search).get("view");
  return (
    <Panel title={say("weave.views.title")} onClose={onClose}>
      <ul className="views">
        <li>
          <Link to={pathname} aria-current={search ? undefined : "true"}>
            {say("weave.views.whole")}
          </Link>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <Link to={`${pathname}?view=${view.id}`} aria-current={shown === view.id ? "true" : undefined}>
              {view.name}
            </Link>
            {takesPart && (
              <IconButton icon={trash} label={say("weave.views.remove", { name: view.name })} onPress={() => weaving.removeView(view)} />
            )}
          </li>
        ))}
      </ul>
      {!views.length && <p className="panel-note">{say("weave.views.none")}</p>}
      {takesPart && <SaveView />}
    </Panel>
  );
}
