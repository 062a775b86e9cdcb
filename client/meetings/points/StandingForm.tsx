import { useState } from "react";
import { StandsAt } from "../../../schema/agenda/opening.ts";
import { agendaLimits, ItemKind } from "../../../schema/agenda/shape.ts";
import { whyNotPoint } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { DESCRIBE_STANDING, preparedRoom, STANDS, type Standing } from "./points.ts";

interface Props {
  council: string;
  /** The one that is changed; a new one without. */
  item?: Standing;
  onDone: () => void;
  onClose: () => void;
}

/** Adds an item that stands on every agenda, or changes one. */
export function StandingForm({ council, item, onDone, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [title, setTitle] = useState(item?.title ?? "");
  const [kind, setKind] = useState<ItemKind>(item?.kind ?? ItemKind.standing);
  const [minutes, setMinutes] = useState(item?.minutes ? String(item.minutes) : "");
  const [owner, setOwner] = useState(item?.owner ?? "");
  const [place, setPlace] = useState<StandsAt>(item?.place ?? StandsAt.First);
  const [isTried, setTried] = useState(false);
  const said = { title, kind, place, minutes: minutes ? Number(minutes) : null, owner: owner.trim() || null };
  const save = async () => {
    setTried(true);
    if (whyNotPoint(said)) return;
    const room = preparedRoom(council);
    const done = await run<unknown>(() =>
      item ? perform(room, DESCRIBE_STANDING, { id: item.id, item: said }) : perform(room, STANDS, { council, item: said }),
    );
    if (!done) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={item ? say("points.standing.change", { title: item.title }) : say("points.standing.addTitle")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={save}
      onClose={onClose}
    >
      <TextField
        label={say("points.form.title")}
        value={title}
        onChange={setTitle}
        maxLength={agendaLimits.title}
        whyNot={isTried ? whyNotPoint(said) : undefined}
        autoFocus
      />
      <div className="field-pair">
        <Select
          label={say("points.standing.place")}
          choices={Object.values(StandsAt).map((id) => ({ id, name: say(`points.standing.placeIs.${id}`) }))}
          value={place}
          onChange={setPlace}
        />
        <Select
          label={say("agenda.kindIs")}
          choices={Object.values(ItemKind).map((id) => ({ id, name: say(`agenda.kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <div className="field-pair">
        <TextField
          label={say("points.standing.minutes")}
          inputMode="numeric"
          value={minutes}
          onChange={(text) => setMinutes(text.replace(/\D/g, "").slice(0, 3))}
        />
        <TextField label={say("points.standing.owner")} value={owner} onChange={setOwner} maxLength={agendaLimits.owner} />
      </div>
    </FormDialog>
  );
}
