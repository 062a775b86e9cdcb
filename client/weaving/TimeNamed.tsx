import { type FormEvent, useState } from "react";
import { tidyName } from "../../schema/text.ts";
import { whyNotSnapshot } from "../../schema/weaving/snapshot.ts";
import { useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { TimeNamedDay } from "./TimeNamedDay.tsx";
import { NAME_SNAPSHOT, type SnapshotRead } from "./timeDocuments.ts";
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

/** The days that have a name, and where a member names more. */
export function TimeNamed({ day, now, snapshots, onShow }: Props) {
  const say = useWords();
  const { takesPart } = useMapRoom();
  const namesBut = (one: SnapshotRead) => snapshots.filter((other) => other !== one).map(({ name }) => name);
  return (
    <section className="time-part">
      <h3>{say("time.named.title")}</h3>
      {!snapshots.length && <p className="panel-note">{say("time.named.none")}</p>}
      <ul className="time-named">
        {snapshots.map((snapshot) => (
          <TimeNamedDay
            key={snapshot.id}
            snapshot={snapshot}
            named={namesBut(snapshot)}
            today={now}
            isShown={snapshot.day === day}
            onShow={onShow}
          />
        ))}
      </ul>
      {takesPart && <NameDay {...{ day, now, snapshots }} />}
    </section>
  );
}
