import { useState } from "react";
import { CouncilKind, Side, sides } from "../../schema/councils.ts";
import { whyNotName } from "../../schema/text.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { START } from "./councils.ts";
import { SideMark } from "./SideMark.tsx";

interface Props {
  hub: { id: string; areas: readonly { id: string; name: string }[] };
  /** The council that it is to be a group of. */
  parent?: { id: string; name: string; area?: { id: string } | null };
  onStarted: (council: { id: string }) => void;
  onClose: () => void;
}

const nowhere = "nowhere";

/** Adds a council: what it is called, what sort it is, where, and who convenes it; all else can be said later. */
export function NewCouncil({ hub, parent, onStarted, onClose }: Props) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<CouncilKind>(parent ? CouncilKind.SteeringGroup : CouncilKind.NeighbourhoodNetwork);
  const [area, setArea] = useState(parent?.area?.id ?? nowhere);
  const [convenedFrom, setConvenedFrom] = useState<Side>(Side.Administration);
  const [tried, setTried] = useState(false);
  const whyNot = whyNotName(name);
  const submit = async () => {
    setTried(true);
    if (whyNot) return;
    const council = { name, kind, convenedFrom, area: area === nowhere ? null : area, parent: parent?.id ?? null };
    const room = { __typename: "Hub", id: hub.id, lists: {} };
    const done = await run(() => perform(room, START, { hub: hub.id, council }));
    if (!done) return;
    onClose();
    if (done.answer) onStarted(done.answer.startCouncil);
  };
  return (
    <FormDialog
      title={parent ? `${say("councils.startGroup")}: ${parent.name}` : say("councils.start")}
      send={say("councils.seat.add")}
      isBusy={isBusy}
      problem={problem}
      onSend={submit}
      onClose={onClose}
    >
      <TextField
        label={say("councils.form.name")}
        value={name}
        onChange={setName}
        whyNot={tried ? whyNot : undefined}
        isRequired
        autoFocus
      />
      <Select
        label={say("councils.kindOf")}
        choices={Object.values(CouncilKind).map((id) => ({ id, name: say(`councils.kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Select
        label={say("councils.form.area")}
        choices={[{ id: nowhere, name: say("councils.form.wholeHub") }, ...hub.areas]}
        value={area}
        onChange={setArea}
      />
      <Radios
        label={say("councils.form.convenedFrom")}
        choices={sides.map((id) => ({ id, name: say(`councils.side.${id}`), mark: <SideMark side={id} /> }))}
        value={convenedFrom}
        onChange={setConvenedFrom}
      />
    </FormDialog>
  );
}
