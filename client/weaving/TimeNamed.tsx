import trash from "lucide/dist/esm/icons/trash.mjs";
import { type FormEvent, useState } from "react";
import { tidyName } from "../../schema/text.ts";
import { whyNotSnapshot } from "../../schema/weaving/snapshot.ts";
import { useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { NAME_SNAPSHOT, REMOVE_SNAPSHOT, type SnapshotRead } from "./timeDocuments.ts";
import { useDayWords } from "./useDayWords.ts";
import type { PastHere } from "./usePast.ts";

interface Props extends Pick<PastHere, "now" | "snapshots"> {
  day: string;
  onShow: (day: string) => void;
}

function NameDay({ day, now, snapshots }: Omit<Props, "onShow">) {
  const say = useWords();
  const { called: dayWords } = useDayWords();
  const { map, room } = useMapRoom();
  const deed = useDeeds(room);
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const no = name
    ? whyNotSnapshot(
        { name: tidyName(name), day, note },
        now,
        snapshots.map((one) => one.name),
      )
    : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || no) return;
    const snapshot = { name: name.trim(), day, note: note.trim() || null };
    const done = await deed(NAME_SNAPSHOT, { map: map.id, snapshot }, { words: say("time.named.did", { name: snapshot.name }) });
    if (!done) return;
    setName("");
    setNote("");
  };
  return (
    <form className="panel-acts" onSubmit={save}>
      <TextField label={say("time.named.name", { day: dayWords(day) })} value={name} onChange={setName} whyNot={no} />
      {name && <TextField label={say("time.named.note")} value={note} onChange={setNote} />}
      <Button type="submit" isDisabled={!name.trim() || !!no}>
        {say("time.named.save")}
      </Button>
    </form>
  );
}

/** The days that have a name: each is jumped to with a press, and a member names more. */
export function TimeNamed({ day, now, snapshots, onShow }: Props) {
  const say = useWords();
  const { called: dayWords } = useDayWords();
  const { room, takesPart } = useMapRoom();
  const deed = useDeeds(room);
  const remove = ({ id, name }: SnapshotRead) =>
    deed(REMOVE_SNAPSHOT, { id }, { words: say("time.named.didNot", { name }), gone: [{ __typename: "Snapshot", id }] });
  return (
    <section className="time-part">
      <h3>{say("time.named.title")}</h3>
      {!snapshots.length && <p className="panel-note">{say("time.named.none")}</p>}
      <ul className="time-named">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <div>
              <button
                type="button"
                className="time-jump"
                aria-current={snapshot.day === day ? "date" : undefined}
                onClick={() => onShow(snapshot.day)}
              >
                {snapshot.name}
              </button>
              <small>{dayWords(snapshot.day)}</small>
              {snapshot.note && <p className="panel-note">{snapshot.note}</p>}
            </div>
            {takesPart && (
              <IconButton icon={trash} label={say("time.named.remove", { name: snapshot.name })} onPress={() => void remove(snapshot)} />
            )}
          </li>
        ))}
      </ul>
      {takesPart && <NameDay {...{ day, now, snapshots }} />}
    </section>
  );
}
