import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { agendaLimits, ItemKind } from "../../../schema/agenda/shape.ts";
import { longestPoint, sendsForActorAlone, whyNotPoint } from "../../../schema/meetings/points.ts";
import { useWords } from "../../i18n.tsx";
import { perform } from "../../live/deeds.ts";
import { nodesOf } from "../../maps/onMap.ts";
import { useMe } from "../../people/useMe.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { notify } from "../../ui/Notices.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDeed } from "../../ui/useDeed.ts";
import { type Preparing, preparedRoom, SEND, SPEAKS_FOR } from "./points.ts";
import { useMeetingName } from "./useMeetingName.ts";

interface Props {
  council: Preparing;
  /** The meeting that it is sent in from. */
  meeting?: string;
  onSent: () => void;
  onClose: () => void;
}

const next = "next";
const myself = "myself";
const kinds = [ItemKind.dialogue, ItemKind.information, ItemKind.decision] as const;

/** The actors of a hub that the reader can speak for. */
function useSpeaksFor(hub: string): { id: string; name: string }[] {
  const { rights } = useMe();
  const { data } = useQuery(SPEAKS_FOR, { variables: { ids: [...rights.actors] }, skip: !rights.actors.length });
  return (data?.nodes ?? []).flatMap((one) => (one && "name" in one && one.hub.id === hub ? { id: one.id, name: one.name } : []));
}

/** Sends in a point for an agenda: a heading is enough. */
export function PointForm({ council, meeting, onSent, onClose }: Props) {
  const say = useWords();
  const nameOf = useMeetingName();
  const { run, problem, isBusy } = useDeed();
  const { rights } = useMe();
  const isForActor = sendsForActorAlone(rights, council);
  const [here, all] = [nodesOf(council.myActors), useSpeaksFor(council.hub.id)];
  const actors = isForActor ? here : all;
  const meetings = council.meetings.edges.map(({ node }) => node);
  const [form, setForm] = useState({ title: "", words: "", kind: ItemKind.dialogue as ItemKind, minutes: "", owner: "" });
  const [wished, setWished] = useState(meeting ?? next);
  const [actor, setActor] = useState(isForActor ? here[0]!.id : myself);
  const [isTried, setTried] = useState(false);
  const put = (some: Partial<typeof form>) => setForm((before) => ({ ...before, ...some }));
  const minutes = form.minutes.trim() ? Number(form.minutes) : null;
  const no = isTried ? whyNotPoint({ ...form, minutes }) : undefined;
  const send = async () => {
    setTried(true);
    if (whyNotPoint({ ...form, minutes })) return;
    const point = { ...form, minutes, meeting: wished === next ? null : wished, actor: actor === myself ? null : actor };
    const done = await run(() => perform(preparedRoom(council.id), SEND, { council: council.id, point }));
    if (!done) return;
    const at = done.answer?.sendPoint.meeting;
    const isLate = wished !== next && at?.id !== wished;
    notify({ text: at ? say(isLate ? "points.sentLate" : "points.sentFor", { meeting: nameOf(at) }) : say("points.sentWaits") });
    onSent();
    onClose();
  };
  return (
    <FormDialog
      title={say("points.sendTo", { council: council.name })}
      send={say("points.sendDo")}
      isBusy={isBusy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={say("points.form.title")}
        value={form.title}
        onChange={(title) => put({ title })}
        maxLength={agendaLimits.title}
        whyNot={no}
        autoFocus
      />
      <TextArea
        label={say("points.form.words")}
        value={form.words}
        onChange={(words) => put({ words })}
        maxLength={longestPoint}
        rows={3}
      />
      <div className="field-pair">
        <Select
          label={say("points.form.kind")}
          choices={kinds.map((id) => ({ id, name: say(`agenda.kind.${id}`) }))}
          value={form.kind}
          onChange={(kind) => put({ kind })}
        />
        <TextField
          label={say("points.form.minutes")}
          inputMode="numeric"
          value={form.minutes}
          onChange={(text) => put({ minutes: text.replace(/\D/g, "").slice(0, 3) })}
        />
      </div>
      {meetings.length > 0 && (
        <Select
          label={say("points.form.meeting")}
          choices={[{ id: next, name: say("points.form.next") }, ...meetings.map((one) => ({ id: one.id, name: nameOf(one) }))]}
          value={wished}
          onChange={setWished}
        />
      )}
      <TextField
        label={say("points.form.owner")}
        hint={say("points.form.ownerHint")}
        value={form.owner}
        onChange={(owner) => put({ owner })}
        maxLength={agendaLimits.owner}
      />
      {actors.length > 0 && (
        <Select
          label={say("points.form.actor")}
          choices={[...(isForActor ? [] : [{ id: myself, name: say("points.form.myself") }]), ...actors]}
          value={actor}
          onChange={setActor}
        />
      )}
      <p className="points-note">{say("points.form.seenBy")}</p>
    </FormDialog>
  );
}
