import pencil from "lucide/dist/esm/icons/pencil.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { tidyName } from "../../schema/text.ts";
import { whyNotSnapshot } from "../../schema/weaving/snapshot.ts";
import { useWords } from "../i18n.tsx";
import { useDeeds } from "../live/useDeeds.ts";
import { useMapRoom } from "../maps/useMapRoom.ts";
import { DraftField } from "../ui/DraftField.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { DESCRIBE_SNAPSHOT, REMOVE_SNAPSHOT, type SnapshotRead } from "./timeDocuments.ts";
import { useDayWords } from "./useDayWords.ts";

interface Props {
  snapshot: SnapshotRead;
  /** The names of the map's other days. */
  named: readonly string[];
  today: string;
  isShown: boolean;
  onShow: (day: string) => void;
}

type Patch = Partial<Pick<SnapshotRead, "name" | "note">>;

/** A named day as the reader has just changed it, until the past is read again; and how to change it. */
function useDescribing(snapshot: SnapshotRead) {
  const say = useWords();
  const { room } = useMapRoom();
  const deed = useDeeds(room);
  const [changed, setChanged] = useState<{ of: SnapshotRead; to: SnapshotRead }>();
  const now = changed?.of === snapshot ? changed.to : snapshot;
  const describe = async (patch: Patch) => {
    setChanged({ of: snapshot, to: { ...now, ...patch } });
    const words = say("time.named.didChange", { name: patch.name ?? now.name });
    const done = await deed(DESCRIBE_SNAPSHOT, { id: snapshot.id, snapshot: patch }, { words });
    if (!done) setChanged(undefined);
    return done;
  };
  return { now, describe };
}

interface FieldsProps extends Pick<Props, "snapshot" | "named" | "today"> {
  describe: (patch: Patch) => Promise<unknown>;
}

/** What a named day is called and what is noted of it; each is stored when its field is left. */
function Fields({ snapshot: { name, note }, named, today, describe }: FieldsProps) {
  const say = useWords();
  return (
    <div className="time-fields">
      <DraftField
        label={say("time.named.called")}
        value={name}
        whyNot={(next) => whyNotSnapshot({ name: tidyName(next) }, today, named)}
        onSave={(next) => describe({ name: tidyName(next) })}
      />
      <DraftField
        lines
        label={say("time.named.note")}
        value={note ?? ""}
        whyNot={(next) => whyNotSnapshot({ note: next }, today)}
        onSave={(next) => describe({ note: next || null })}
      />
    </div>
  );
}

/** A day that has a name: it is jumped to with a press; members call it something else, note something of it, or forget its name. */
export function TimeNamedDay({ snapshot, isShown, onShow, ...rest }: Props) {
  const say = useWords();
  const { called: dayWords } = useDayWords();
  const { room, takesPart } = useMapRoom();
  const deed = useDeeds(room);
  const [isOpen, setOpen] = useState(false);
  const { now, describe } = useDescribing(snapshot);
  const { id, name, note, day } = now;
  const remove = () => deed(REMOVE_SNAPSHOT, { id }, { words: say("time.named.didNot", { name }), gone: [{ __typename: "Snapshot", id }] });
  return (
    <li>
      <div>
        <button type="button" className="time-jump" aria-current={isShown ? "date" : undefined} onClick={() => onShow(day)}>
          {name}
        </button>
        <small>{dayWords(day)}</small>
        {note && <p className="panel-note">{note}</p>}
      </div>
      {takesPart && (
        <span className="time-named-acts">
          <IconButton icon={pencil} label={say("time.named.change", { name })} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)} />
          <IconButton icon={trash} label={say("time.named.remove", { name })} onPress={() => void remove()} />
        </span>
      )}
      {isOpen && takesPart && <Fields {...rest} snapshot={now} describe={describe} />}
    </li>
  );
}
