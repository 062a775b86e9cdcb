import { useState } from "react";
import { useNavigate } from "react-router";
import { whyNotCoordinate, whyNotWeave } from "../../schema/hubs.ts";
import { whyNotDescribeMap } from "../../schema/maps.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { useMe } from "../people/useMe.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { NAME_AREA } from "./NewArea.tsx";
import { hubRoom } from "./room.ts";

const START = graphql(`
  mutation StartMap($hub: ID!, $map: MapInput!) { startMap(hub: $hub, map: $map) { id title step area { id name } } }
`);

interface Props {
  hub: { id: string; slug: string };
  /** The areas whose maps the reader weaves. */
  areas: readonly { id: string; name: string }[];
  /** The area that the map is about from the start. */
  area?: string;
  onClose: () => void;
}

/** Begins a map: its title and the area it is about, which may be a new one; then it can be drawn. */
export function NewMap({ hub, areas, area, onClose }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { run, problem, isBusy } = useDeed();
  const { rights } = useMe();
  const [chosen, setChosen] = useState(area ? [area] : []);
  const [title, setTitle] = useState(areas.find(({ id }) => id === area)?.name ?? "");
  const [about, setAbout] = useState("");
  const [tried, setTried] = useState(false);
  const whyNot = whyNotDescribeMap({ title }) ?? whyNotWeave(rights, { hub: hub.id, area: chosen[0] });
  const named = async (name: string) => {
    const done = await run(() => perform(hubRoom(hub.id), NAME_AREA, { hub: hub.id, area: { name } }));
    if (!title) setTitle(name);
    return done?.answer?.nameArea.id;
  };
  const submit = async () => {
    setTried(true);
    if (whyNot) return;
    const map = { title, about: about || null, area: chosen[0] ?? null };
    const done = await run(() => perform(hubRoom(hub.id), START, { hub: hub.id, map }));
    if (done?.answer) go(`/${hub.slug}/maps/${done.answer.startMap.id}`);
  };
  return (
    <FormDialog title={say("hubs.newMap")} send={say("hubs.startMap")} isBusy={isBusy} problem={problem} onSend={submit} onClose={onClose}>
      <PickMany
        label={say("hubs.mapArea")}
        choices={areas}
        value={chosen}
        onChange={(ids) => setChosen(ids.slice(-1))}
        onCreate={whyNotCoordinate(rights, hub.id) ? undefined : named}
      />
      <TextField label={say("hubs.mapTitle")} value={title} onChange={setTitle} whyNot={tried ? whyNot : undefined} isRequired />
      <TextArea label={say("hubs.mapAbout")} value={about} onChange={setAbout} />
    </FormDialog>
  );
}
