import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { whyNotCharter } from "../../schema/charter/charters.ts";
import { Visibility } from "../../schema/hubs.ts";
import { whyNotName } from "../../schema/text.ts";
import { VisibilitySelect } from "../hubs/VisibilitySelect.tsx";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { nodesOf } from "../maps/onMap.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { LinesField } from "../ui/LinesField.tsx";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { WhyNot } from "../ui/WhyNot.tsx";
import { type CharterRead, COUNCILS, charterRoom, DESCRIBE, START } from "./charters.ts";

interface Props {
  hub: CharterRead["hub"];
  /** The one that is described; else a new one is begun. */
  charter?: CharterRead;
  onDone: () => void;
  onClose: () => void;
}

const nobody = "nobody";

/** What is known of a charter besides its text: its name, how it came to be, its areas, and who decides over its plan. */
export function CharterDialog({ hub, charter, onDone, onClose }: Props) {
  const say = useWords();
  const { data } = useQuery(COUNCILS, { variables: { hub: hub.slug } });
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState(charter?.name ?? say("charters.usual", { hub: hub.name }));
  const [about, setAbout] = useState(charter?.about ?? "");
  const [areas, setAreas] = useState<readonly string[]>(charter?.areas ?? []);
  const [council, setCouncil] = useState(charter?.council?.id ?? nobody);
  const [visibility, setVisibility] = useState<Visibility>(charter?.visibility ?? Visibility.public);
  const [isTried, setTried] = useState(false);
  const councils = nodesOf(data?.hub?.councils ?? { edges: [] }).sort(
    (one, other) => Number(other.kind === "SteeringGroup") - Number(one.kind === "SteeringGroup"),
  );
  const said = { name, about: about.trim() || null, areas: [...areas], council: council === nobody ? null : council, visibility };
  const no = whyNotCharter(said);
  const send = async () => {
    setTried(true);
    if (no) return;
    const done = await run<unknown>(() =>
      charter
        ? perform(charterRoom(charter.id), DESCRIBE, { id: charter.id, charter: said })
        : perform({ __typename: "Hub", id: hub.id, lists: {} }, START, { hub: hub.id, charter: said }),
    );
    if (!done) return;
    onDone();
    onClose();
  };
  return (
    <FormDialog
      title={say(charter ? "charters.describe" : "charters.start")}
      send={say("house.ui.save")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={say("charters.name")}
        value={name}
        onChange={setName}
        whyNot={isTried ? whyNotName(name) : undefined}
        isRequired
        autoFocus
      />
      <LinesField label={say("charters.areas")} hint={say("charters.areasHow")} value={areas} onChange={setAreas} />
      <TextArea label={say("charters.about")} rows={3} value={about} onChange={setAbout} />
      <Select
        label={say("charters.council")}
        choices={[{ id: nobody, name: say("charters.noCouncil") }, ...councils]}
        value={council}
        onChange={setCouncil}
      />
      <VisibilitySelect hub={hub.id} value={visibility} onChange={setVisibility} />
      <WhyNot no={isTried && no} />
    </FormDialog>
  );
}
