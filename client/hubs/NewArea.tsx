import { useState } from "react";
import { whyNotName } from "../../schema/text.ts";
import { graphql } from "../graphql.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { PickMany } from "../ui/PickMany.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useDeed } from "../ui/useDeed.ts";
import { hubRoom } from "./room.ts";

export const NAME_AREA = graphql(`
  mutation NameArea($hub: ID!, $area: AreaInput!) { nameArea(hub: $hub, area: $area) { id name about parent { id } } }
`);

/** Adds an area to the hub, inside another one or by itself. */
export function NewArea({ hub, areas, onClose }: { hub: string; areas: readonly { id: string; name: string }[]; onClose: () => void }) {
  const say = useWords();
  const { run, problem, isBusy } = useDeed();
  const [name, setName] = useState("");
  const [inside, setInside] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const whyNot = whyNotName(name);
  const submit = async () => {
    setTried(true);
    if (whyNot) return;
    const done = await run(() => perform(hubRoom(hub), NAME_AREA, { hub, area: { name, parent: inside[0] ?? null } }));
    if (done) onClose();
  };
  return (
    <FormDialog title={say("hubs.newArea")} send={say("hubs.nameArea")} isBusy={isBusy} problem={problem} onSend={submit} onClose={onClose}>
      <TextField label={say("hubs.areaName")} value={name} onChange={setName} whyNot={tried ? whyNot : undefined} isRequired />
      <PickMany label={say("hubs.areaParent")} choices={areas} value={inside} onChange={(ids) => setInside(ids.slice(-1))} />
    </FormDialog>
  );
}
