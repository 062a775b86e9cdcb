import { type FormEvent, useState } from "react";
import { KindMark } from "../actors/KindMark.tsx";
import { useWords } from "../i18n.tsx";
import { Button } from "../ui/Button.tsx";
import { FindOrCreate } from "../ui/FindOrCreate.tsx";
import { namedLike } from "./onMap.ts";
import { useDrawTie } from "./useDrawTie.ts";
import { useMapRoom } from "./useMapRoom.ts";

interface End {
  id: string | null;
  text: string;
}

const open: End = { id: null, text: "" };

function EndField({ label, end, onEnd, not }: { label: string; end: End; onEnd: (end: End) => void; not: string | null }) {
  const { actors, mayDescribe } = useMapRoom();
  const found = namedLike(actors, end.text).filter(({ id }) => id !== not && (!not || mayDescribe(id, not)));
  return (
    <FindOrCreate
      label={label}
      text={end.text}
      onText={(text) => onEnd({ id: found.find(({ name }) => name === text)?.id ?? null, text })}
      found={found.map(({ id, name, kind }) => ({ id, name, mark: <KindMark kind={kind} /> }))}
      onFind={(id) => onEnd({ id, text: found.find((one) => one.id === id)?.name ?? "" })}
      opensOnFocus
    />
  );
}

/** A row for a tie that is not there yet: two names and Enter. */
export function NewTie() {
  const say = useWords();
  const drawTie = useDrawTie();
  const [from, setFrom] = useState(open);
  const [to, setTo] = useState(open);
  const draw = (event: FormEvent) => {
    event.preventDefault();
    if (!from.id || !to.id) return;
    void drawTie(from.id, to.id, { open: false });
    setFrom(open);
    setTo(open);
  };
  return (
    <form className="new-tie" onSubmit={draw}>
      <EndField label={say("weave.table.from")} end={from} onEnd={setFrom} not={to.id} />
      <EndField label={say("weave.table.to")} end={to} onEnd={setTo} not={from.id} />
      <Button type="submit" isDisabled={!from.id || !to.id}>
        {say("weave.table.addTie")}
      </Button>
    </form>
  );
}
